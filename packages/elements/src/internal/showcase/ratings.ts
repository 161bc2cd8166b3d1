/** How ratings are drawn on the shop's scale; what other scales than stars need is loaded with the first of them. */
import { SCALES } from '@vouch/contract/limits';
import type { RatingScale } from '@vouch/contract';
import type { ReactiveControllerHost } from 'lit';
import { wordsOf } from '../lazy-words.ts';
import type { RatingScaleView, SayRating } from '../rating-scale.ts';
import { stars } from '../stars.ts';

export type DrawRating = (rating: number) => unknown;

export class Ratings {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #say: SayRating<'stars'>;
  #other: RatingScaleView | undefined;
  /** Which scale in which language was asked for last. */
  #asked = '';

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, say: SayRating<'stars'>) {
    this.#host = host;
    this.#say = say;
  }

  /** @param tag language of the element */
  on(scale: RatingScale, tag: string): DrawRating {
    if (scale === 'stars') return (rating) => stars(rating, this.#say('stars', { rating }));
    if (this.#asked !== scale + tag) void this.#load(scale, tag);
    return (rating) => this.#other?.rating(rating) ?? '';
  }

  async #load(scale: RatingScale, tag: string): Promise<void> {
    this.#asked = scale + tag;
    const code = await import('../other-scales.ts').catch(() => undefined);
    if (!code) {
      // Without network nothing is drawn, and the next update asks again.
      this.#asked = '';
      return;
    }
    this.#other = code.otherScale(SCALES[scale], await wordsOf(tag, 'reviews', code.english), tag);
    this.#host.requestUpdate();
  }
}
