import type { Translation } from '../../internal/messages.ts';
import type en from '../en/media.ts';
import card from './card.ts';

const media: Translation<typeof en> = {
  ...card,
  title: 'お客様の写真と動画',
  more: 'もっと見る',
  loading: '読み込み中…',
  loaded: { other: 'さらに{count}件を表示しました' },
  none: '写真や動画はまだありません',
  failed: '写真を読み込めませんでした。',
  offline: 'オフラインです。接続が戻り次第、写真を読み込みます。',
  retry: '再試行',
};
export default media;
