/** ① What a shopper is writing: kept through a reload, checked before it is sent, sent under one key. */
import type { ReviewDraft } from '@vouch/contract';
import { keep, recall } from './browser-storage.ts';

export interface Draft {
  rating: number;
  title: string;
  body: string;
  name: string;
  anonymous: boolean;
  /** A honeypot: people never see the field. */
  website: string;
  startedAt: string;
}

export const FIELDS = ['rating', 'title', 'body', 'name'] as const;
export type Field = (typeof FIELDS)[number];

export type FieldErrorMessage =
  'ratingMissing' | 'titleLong' | 'bodyLong' | 'nameMissing' | 'nameLong' | 'fieldWrong';
export type FieldErrors = Partial<Record<Field, FieldErrorMessage>>;

export function emptyDraft(): Draft {
  return {
    rating: 0,
    title: '',
    body: '',
    name: '',
    anonymous: false,
    website: '',
    startedAt: new Date().toISOString(),
  };
}

/** Unicode code points, as the API counts. */
const length = (text: string) => [...text].length;

/** What the API would refuse, said before it is sent. */
export function checkDraft({ rating, title, body, name, anonymous }: Draft): FieldErrors {
  return {
    ...(!rating && { rating: 'ratingMissing' }),
    ...(length(title) > 150 && { title: 'titleLong' }),
    ...(length(body) > 10_000 && { body: 'bodyLong' }),
    ...(!anonymous && !name && { name: 'nameMissing' }),
    ...(!anonymous && length(name) > 80 && { name: 'nameLong' }),
  };
}

/** The fields that an answer of the API names (`author.name` is the name's). */
export function fieldsOf(errors: readonly { path: string }[] = []): FieldErrors {
  const found: FieldErrors = {};
  for (const { path } of errors) {
    const field = FIELDS.find((name) => path === name || (name === 'name' && path.startsWith('author')));
    if (field) found[field] = 'fieldWrong';
  }
  return found;
}

/** What goes over the wire. */
export function toReview(
  { rating, title, body, name, anonymous, startedAt, website }: Draft,
  productId: string,
  locale: string,
  token: string | undefined,
): ReviewDraft {
  return {
    productId,
    rating,
    title,
    body,
    author: anonymous ? { anonymous } : { name, anonymous },
    locale,
    startedAt,
    ...(token && { token }),
    ...(website && { website }),
  };
}

const draftKey = (shop: string, product: string) => `vouch:draft:${shop}:${product}`;

export function recallDraft(shop: string, product: string): Partial<Draft> | undefined {
  return recall('sessionStorage', draftKey(shop, product)) as Partial<Draft> | undefined;
}

export function keepDraft(shop: string, product: string, draft: Draft | undefined): void {
  keep('sessionStorage', draftKey(shop, product), draft);
  if (!draft) keep('sessionStorage', `${draftKey(shop, product)}:sent`, undefined);
}

/** The key to send a review under: the same for the same words, also after a reload, so that a retry is safe. */
export function idempotencyKey(shop: string, product: string, review: ReviewDraft): string {
  const place = `${draftKey(shop, product)}:sent`;
  const words = JSON.stringify(review);
  const sent = recall('sessionStorage', place) as { key: string; words: string } | undefined;
  if (sent?.words === words) return sent.key;
  const key = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
  keep('sessionStorage', place, { key, words });
  return key;
}
