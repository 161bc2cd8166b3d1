/** This browser's helpful votes, and the counts with them. */
import type { Review } from '@vouch/contract';
import { keep, recall } from './browser-storage.ts';

type Choice = boolean | null;

export class Votes {
  /** What was cast before the counts came from the API, so that a vote is not counted twice. */
  readonly #counted = new Map<Review, Choice>();

  /** The vote of this browser: true, false, or null for none. */
  of(shop: string, { id }: Review): Choice {
    return cast(shop)[id] ?? null;
  }

  /** The counts with this browser's vote as it is now. */
  counts(shop: string, review: Review): Review['helpful'] {
    const now = this.of(shop, review);
    if (!this.#counted.has(review)) this.#counted.set(review, now);
    const counted = this.#counted.get(review);
    const { yes, no } = review.helpful;
    return {
      yes: Math.max(0, yes + Number(now === true) - Number(counted === true)),
      no: Math.max(0, no + Number(now === false) - Number(counted === false)),
    };
  }

  /** Keeps a vote in this browser; null forgets it. */
  keep(shop: string, { id }: Review, choice: Choice): void {
    const { [id]: _, ...others } = cast(shop);
    keep('localStorage', key(shop), choice === null ? others : { ...others, [id]: choice });
  }
}

const key = (shop: string) => `vouch:votes:${shop}`;

/** By review. */
const cast = (shop: string) => (recall('localStorage', key(shop)) ?? {}) as Record<string, boolean>;
