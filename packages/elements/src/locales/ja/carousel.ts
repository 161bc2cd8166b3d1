import type { Translation } from '../../internal/messages.ts';
import type en from '../en/carousel.ts';
import card from './card.ts';

const carousel: Translation<typeof en> = {
  ...card,
  title: 'お客様の声',
  recent: { other: '評価の高低にかかわらず、新しい順に{count}件' },
  helpful: { other: '評価の高低にかかわらず、参考になった順に{count}件' },
  media: { other: '評価の高低にかかわらず、写真・動画付きのレビューを新しい順に{count}件' },
  carousel: 'カルーセル',
  slide: 'レビュー',
  shown: '{count}件中{from}～{to}件目',
  pause: '一時停止',
  play: '再生',
  more: '続きを読む',
  less: '閉じる',
  none: 'レビューはまだありません',
  failed: 'レビューを読み込めませんでした。',
  offline: 'オフラインです。接続が戻り次第、レビューを読み込みます。',
  retry: '再試行',
};
export default carousel;
