/** What writers said before they edited, loaded when the label "Edited" is opened. */
import { type Connection, fetchHistory } from '@vouch/client';
import type { Review, ReviewVersion } from '@vouch/contract';
import { type ReactiveControllerHost, type TemplateResult, html, nothing } from 'lit';
import { day } from '../../internal/day.ts';
import type { RatingScaleView } from '../../internal/rating-scale.ts';
import type { ReviewWords } from '../words.ts';

export class EarlierTexts {
  readonly #host: ReactiveControllerHost;
  /** By review. */
  readonly #texts = new Map<string, readonly ReviewVersion[] | 'loading' | 'failed'>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  async load(connection: Connection, id: string): Promise<void> {
    if ((this.#texts.get(id) ?? 'failed') !== 'failed') return;
    this.#texts.set(id, 'loading');
    this.#host.requestUpdate();
    const result = await fetchHistory(connection, id);
    this.#texts.set(id, result.ok ? result.value.items : 'failed');
    this.#host.requestUpdate();
  }

  view(
    { id, language }: Review,
    scale: RatingScaleView,
    { say, tag }: ReviewWords,
  ): TemplateResult | typeof nothing {
    const texts = this.#texts.get(id);
    if (!texts) return nothing;
    if (texts === 'loading' || texts === 'failed' || !texts.length) {
      const state = { loading: 'earlierLoading', failed: 'earlierFailed' } as const;
      return html`<p role="status">${say(typeof texts === 'string' ? state[texts] : 'earlierNone')}</p>`;
    }
    return html`${texts.map(
      ({ rating, title, body, writtenAt }) =>
        html`<blockquote class="earlier" part="earlier">
          <p>${writtenAt ? say('earlierFrom', { date: day(writtenAt, tag) }) : say('earlierText')}</p>
          ${scale.rating(rating)}
          ${title && html`<p lang=${language ?? nothing} dir="auto"><b>${title}</b></p>`}
          ${body && html`<p class="body" lang=${language ?? nothing} dir="auto">${body}</p>`}
        </blockquote>`,
    )}`;
  }
}
