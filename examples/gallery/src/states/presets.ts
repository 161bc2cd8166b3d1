/** A product page in each of the four presets. */
import { aShop } from '../fake-shop.ts';
import { FEW } from '../fixtures/reviews.ts';
import type { State } from './state.ts';

const PAGE = ['vouch-rating', 'vouch-reviews', 'vouch-form'].map((tag) => ({ tag }));

export const PRESETS: readonly State[] = ['plain', 'soft', 'editorial', 'dark'].map((preset) => ({
  path: `presets/${preset}`,
  title: preset,
  preset,
  pieces: PAGE,
  shop: aShop({ reviews: FEW }),
}));
