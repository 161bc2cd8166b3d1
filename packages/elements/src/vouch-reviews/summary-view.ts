/** The head of the list: the average, the number, and a histogram whose bars filter. */
import type { Summary } from '@vouch/contract';
import { type TemplateResult, html } from 'lit';
import { HANDFUL } from '../internal/handful.ts';
import type { RatingScaleView } from '../internal/rating-scale.ts';
import type { ReviewWords } from './words.ts';

export interface SummaryViewInput extends ReviewWords {
  summary: Summary;
  scale: RatingScaleView;
  chosen: readonly number[];
  toggle: (rating: number) => void;
}

export function summaryView({ summary, scale, chosen, toggle, say, tag }: SummaryViewInput): TemplateResult {
  const { count, average, verifiedCount, histogram, best, worst } = summary;
  const { text, picture } = scale.mean(average ?? 0);
  const ratings = Array.from({ length: best - worst + 1 }, (_, at) => best - at);
  return html`<div class="score">
      <span class="mean" part="average">${text}</span>
      <div>
        ${picture}
        <p>${say(count < HANDFUL ? 'fewReviews' : 'basedOn', { count })}</p>
      </div>
    </div>
    <div
      class="histogram ${best > 5 ? 'compact' : ''}"
      part="histogram"
      role="group"
      aria-label=${say('byRating')}
    >
      ${ratings.map((rating) => {
        const amount = histogram[rating] ?? 0;
        return html`<button
          class="bar"
          aria-pressed=${chosen.includes(rating)}
          ?disabled=${!amount && !chosen.includes(rating)}
          @click=${() => toggle(rating)}
        >
          <span aria-hidden="true">${scale.mark(rating)}</span>
          <svg aria-hidden="true" width="100%" height="8">
            <rect width="100%" height="8" rx="4" class="track" />
            ${amount ? html`<svg><rect width="${(100 * amount) / count}%" height="8" rx="4" /></svg>` : ''}
          </svg>
          <span class="amount" aria-hidden="true">${amount.toLocaleString(tag)}</span>
          <span class="hidden">${scale.name(rating)}: ${say('amount', { count: amount })}</span>
        </button>`;
      })}
    </div>
    ${verifiedCount ? html`<p class="quiet">✓ ${say('verifiedCount', { count: verifiedCount })}</p>` : ''}`;
}
