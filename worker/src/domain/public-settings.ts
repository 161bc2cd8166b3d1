/** What a shop's pages may know of its settings. */
import type { PublicSettings, Question } from '@vouch/contract';
import type { Shop } from './ports.ts';

/** Vouch takes no order events yet, so no order system tells it of purchases. */
const ORDER_EVENTS = false;

/** `asked`: the questions that the page asks. */
export function publicSettings(shop: Shop, asked: Question[]): PublicSettings {
  const { name, locale, unverifiedReviews, incentives, scale } = shop;
  return {
    shopName: name,
    locale,
    unverifiedReviews,
    incentives,
    orderEvents: ORDER_EVENTS,
    scale,
    questions: asked,
  };
}
