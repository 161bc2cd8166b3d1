/** Hands to work with a shop's product review feed. */
import { vi } from 'vitest';
import type { FeedState } from '@vouch/contract';
import type { TestShop } from './shop.ts';

export const FEED = '/feeds/google-product-reviews.xml';

/** Has the feed made anew by the queue, as it runs, and answers it. */
export async function makeFeed(shop: TestShop): Promise<string> {
  await shop.admin('/feeds', { method: 'POST' });
  await vi.waitUntil(async () => (await shop.admin<FeedState>('/feeds')).body.making === null, {
    timeout: 10_000,
    interval: 5,
  });
  return (await shop.call(FEED)).text;
}

/** The texts of an element, in their order. */
export function textsOf(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'))].map(([, text]) => text!);
}

/** Each review as its own XML. */
export function reviewsOf(xml: string): string[] {
  return xml.match(/<review>.*?<\/review>/gs) ?? [];
}
