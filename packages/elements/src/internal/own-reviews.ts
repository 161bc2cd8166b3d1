/** The reviews that were written in this browser, with the manage token that opens each. */
import type { ReviewStatus } from '@vouch/contract';
import { keep, recall } from './browser-storage.ts';

export interface OwnReviewKey {
  id: string;
  manageToken: string;
  status: ReviewStatus;
}

const place = (shop: string, productId: string) => `vouch:own:${shop}:${productId}`;

export function recallOwn(shop: string, productId: string): OwnReviewKey | undefined {
  return recall('localStorage', place(shop, productId)) as OwnReviewKey | undefined;
}

export function keepOwn(shop: string, productId: string, own: OwnReviewKey | undefined): void {
  keep('localStorage', place(shop, productId), own);
}
