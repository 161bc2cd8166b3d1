import type { Translation } from '../../internal/messages.ts';
import type en from '../en/rating.ts';
import type scales from '../en/scales.ts';

const rating: Translation<typeof en & typeof scales> = {
  stars: '5つ星のうち{rating}',
  reviews: { other: 'レビュー{count}件' },
  few: '現在{count}件',
  none: 'レビューはまだありません',
  failed: '評価を表示できません。再試行',
  outOfTen: '10点中{rating}点',
  recommends: '{percent}がおすすめしています',
  up: 'おすすめ',
  down: 'おすすめしない',
};
export default rating;
