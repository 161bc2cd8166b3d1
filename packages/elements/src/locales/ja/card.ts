import type { Translation } from '../../internal/messages.ts';
import type en from '../en/card.ts';

const card: Translation<typeof en> = {
  stars: '5つ星のうち{rating}',
  position: '{count}件中{at}件目',
  previous: '前へ',
  next: '次へ',
  photoBy: '{name}さんの写真',
  videoBy: '{name}さんの動画',
  anonymous: '匿名',
  reviewBy: '{name}さんのレビュー',
  verified: '購入確認済み',
  confirmed: 'ショップ確認済み',
  notVerified: '購入未確認',
  imported: '旧システムから移行',
  incentivised: '特典を受けて投稿',
  staff: 'ショップスタッフ',
  refunded: '返金済み',
  edited: '編集済み',
};
export default card;
