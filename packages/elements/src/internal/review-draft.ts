/** ① What a shopper is writing, kept through a reload for as long as the tab is open. */
import type { Answer } from '@vouch/contract';
import { keep, recall } from './browser-storage.ts';

export interface Draft {
  /** On the shop's scale; null until one is chosen. */
  rating: number | null;
  title: string;
  body: string;
  name: string;
  anonymous: boolean;
  /** A honeypot: people never see the field. */
  website: string;
  startedAt: string;
  /** Answers to the shop's own questions, by question. */
  answers: Readonly<Record<string, Answer['value']>>;
  /** Photos and videos, in order, by their names in the uploader's store. */
  photos: readonly string[];
}

export function emptyDraft(): Draft {
  return {
    rating: null,
    title: '',
    body: '',
    name: '',
    anonymous: false,
    website: '',
    startedAt: new Date().toISOString(),
    answers: {},
    photos: [],
  };
}

const draftKey = (shop: string, product: string) => `vouch:draft:${shop}:${product}`;

export function recallDraft(shop: string, product: string): Partial<Draft> | undefined {
  return recall('sessionStorage', draftKey(shop, product)) as Partial<Draft> | undefined;
}

export function keepDraft(shop: string, product: string, draft: Draft | undefined): void {
  keep('sessionStorage', draftKey(shop, product), draft);
}

/** What was sent of a draft and got no answer yet. */
export interface Outbox {
  /** The idempotency key: one for the whole draft, so that it can't become two reviews. */
  key: string;
  /** Reviews as JSON that went out under it, the newest last; each may have arrived. */
  sent: readonly string[];
  /** The newest is to be sent again as soon as that is possible, also after a reload. */
  isWaiting: boolean;
}

const outboxKey = (shop: string, product: string) => `${draftKey(shop, product)}:sent`;

export function recallOutbox(shop: string, product: string): Outbox | undefined {
  return recall('sessionStorage', outboxKey(shop, product)) as Outbox | undefined;
}

export function keepOutbox(shop: string, product: string, outbox: Outbox | undefined): void {
  keep('sessionStorage', outboxKey(shop, product), outbox);
}
