import type { Translation } from '../../internal/messages.ts';
import type en from '../en/gallery.ts';
import card from './card.ts';

const gallery: Translation<typeof en> = {
  ...card,
  gallery: 'レビューの写真と動画',
  positionOpen: '{count}件以上中{at}件目',
  close: '閉じる',
  photoFailed: 'この写真を読み込めませんでした。',
  videoFailed: 'この動画を読み込めませんでした。',
  retry: '再試行',
};
export default gallery;
