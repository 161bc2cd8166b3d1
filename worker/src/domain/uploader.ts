/** Who uploads, as a mark: the buyer whose token it is, or without one the sender, where the shop allows it. */
import type { Secrets } from '../crypto/secrets.ts';
import { done, refused, type Outcome } from './outcome.ts';
import type { Clock, KeyStore, ProductStore, ReviewStore, Shop, WriteLimit } from './ports.ts';
import { proveAnyPurchase } from './purchase.ts';
import { overLimit, senderUploadMark } from './sender.ts';

export interface UploaderNeeds {
  reviews: ReviewStore;
  products: ProductStore;
  keys: KeyStore;
  secrets: Secrets;
  clock: Clock;
  writeLimit: WriteLimit;
  /** Of those who bring no token. */
  uploadLimit: WriteLimit;
}

export interface Uploader {
  shop: Shop;
  /** The address it came from. */
  address: string;
  /** A browser names its origin; a server does not, and needs a token. */
  fromBrowser: boolean;
}

/** Counts as a write of this sender. */
export async function uploaderMark(
  needs: UploaderNeeds,
  { shop, address, fromBrowser }: Uploader,
  token: string | null,
): Promise<Outcome<string>> {
  if (token !== null) {
    const proven = await proveAnyPurchase(needs, shop.id, token);
    if (!proven.ok) return proven;
    return (await overLimit(needs, shop.id, address)) ?? done(proven.value.uploadMark);
  }
  if (!shop.unverifiedReviews || !fromBrowser) return refused('token_missing');
  const limited = await overLimit({ ...needs, writeLimit: needs.uploadLimit }, shop.id, address);
  return limited ?? done(await senderUploadMark(needs.secrets, shop.id, address));
}
