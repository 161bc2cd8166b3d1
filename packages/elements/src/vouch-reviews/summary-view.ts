/** The head of the list: the average, the number, and a histogram whose bars filter. */
import type { Summary } from '@vouch/contract';
import { type TemplateResult, html } from 'lit';
import { stars } from '../internal/stars.ts';
import type { ReviewWords } from './words.ts';

export interface SummaryViewInput extends ReviewWords {
  summary: Summary;
  chosen: readonly number[];
  toggle: (rating: number) => void;
}

export function summaryView({
  summary,
  chosen,
  toggle,
  say,
  number,
  average,
}: SummaryViewInput): TemplateResult {
  const { count, verifiedCount, histogram } = summary;
  const mean = average(summary.average ?? 0);
  return html`<div class="summary" part="summary">
    <div class="score">
      <span class="mean" part="average">${mean}</span>
      <div>
        ${stars(summary.average ?? 0, say('stars', { rating: mean }))}
        <p>${say('basedOn', { count })}</p>
      </div>
    </div>
    <div class="histogram" part="histogram">
      ${[5, 4, 3, 2, 1].map((rating) => {
        const amount = histogram[rating] ?? 0;
        return html`<button
          class="bar"
          aria-pressed=${chosen.includes(rating)}
          ?disabled=${!amount && !chosen.includes(rating)}
          @click=${() => toggle(rating)}
        >
          <span aria-hidden="true">${number(rating)} ★</span>
          <svg aria-hidden="true" width="100%" height="8">
            <rect width="100%" height="8" rx="4" class="track" />
            ${amount ? html`<svg><rect width="${(100 * amount) / count}%" height="8" rx="4" /></svg>` : ''}
          </svg>
          <span class="amount" aria-hidden="true">${number(amount)}</span>
          <span class="hidden"
            >${say('filterStars', { count: rating })}: ${say('amount', { count: amount })}</span
          >
        </button>`;
      })}
    </div>
    ${verifiedCount ? html`<p class="quiet">✓ ${say('verifiedCount', { count: verifiedCount })}</p>` : ''}
  </div>`;
}
