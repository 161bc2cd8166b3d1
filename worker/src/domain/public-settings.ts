/** What a shop's pages may know of its settings. */
import type { PublicSettings, Question } from '@vouch/contract';
import type { Shop } from './ports.ts';

/** `asked`: the questions that the page asks. */
export function publicSettings(shop: Shop, asked: Question[]): PublicSettings {
  const { name, locale, unverifiedReviews, incentives, orderEvents, scale } = shop;
  return {
    shopName: name,
    locale,
    unverifiedReviews,
    incentives,
    orderEvents,
    scale,
    questions: asked,
  };
}
