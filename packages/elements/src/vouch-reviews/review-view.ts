/** One review of the list. All of it is text: nothing a writer typed is ever read as markup. */
import type { Review } from '@vouch/contract';
import { type TemplateResult, html, nothing } from 'lit';
import { stars } from '../internal/stars.ts';
import type { ReviewMessage, ReviewWords } from './words.ts';

export interface ReviewViewInput extends ReviewWords {
  review: Review;
  locale: string;
  shopName: string;
  helpful: Review['helpful'];
  vote: boolean | null;
  castVote: (helpful: boolean) => void;
  reporting: boolean;
  toggleReport: () => void;
  reportForm: unknown;
  /** A label was opened for the first time: its meaning has to be there. */
  explain: () => void;
}

const VOUCHED: Record<'order' | 'invitation' | 'shop', readonly [ReviewMessage, ReviewMessage]> = {
  order: ['verified', 'byOrder'],
  invitation: ['verified', 'byInvitation'],
  shop: ['confirmed', 'byShop'],
};

export function reviewView(input: ReviewViewInput): TemplateResult {
  const { review, say, number, locale, explain } = input;
  const { rating, title, body, author, language, createdAt, experiencedAt, verified, labels, reply } = review;
  const name = author.name ?? say('anonymous');
  const lang = language ?? nothing;
  const note = (label: ReviewMessage, meaning: ReviewMessage, kind = '') =>
    html`<details class="note ${kind}" part="label" @toggle=${explain}>
      <summary>${kind ? '✓ ' : ''}${say(label)}</summary>
      <p>${say(meaning)}</p>
    </details>`;
  return html`<li part="review">
    <article tabindex="-1" aria-label=${say('reviewBy', { name })}>
      ${stars(rating, say('stars', { rating: number(rating) }))}
      ${title && html`<h3 part="title" lang=${lang} dir="auto">${title}</h3>`}
      <p class="quiet">
        <span class="author" part="author"><bdi>${name}</bdi></span>
        ${createdAt && html`<span>${day(createdAt, locale)}</span>`}
        ${
          experiencedAt &&
          html`<span>${say('experienced', { date: dayText(experiencedAt, locale, 'UTC') })}</span>`
        }
      </p>
      <div class="notes">
        ${verified ? note(...VOUCHED[verified.by], 'good') : note('notVerified', 'byNobody')}
        ${labels.map((label) => note(label, `${label}Why`))}
      </div>
      ${body && html`<p class="body" part="body" lang=${lang} dir="auto">${body}</p>`}
      ${
        reply &&
        html`<div class="reply" part="reply">
          <p class="quiet">
            <span class="author">${say('reply', { shop: input.shopName })}</span>
            ${reply.createdAt && html`<span>${day(reply.createdAt, locale)}</span>`}
          </p>
          <p class="body" dir="auto">${reply.body}</p>
        </div>`
      }
      ${actions(input)}
    </article>
  </li>`;
}

function actions({ say, number, helpful, vote, castVote, ...input }: ReviewViewInput): TemplateResult {
  const choice = (answer: boolean, label: ReviewMessage, count: number) =>
    html`<button class="small" aria-pressed=${vote === answer} @click=${() => castVote(answer)}>
      ${say(label)}${count ? html`&nbsp;<span class="amount">${number(count)}</span>` : ''}
    </button>`;
  return html`<div class="actions">
      <div role="group" aria-label=${say('wasHelpful')}>
        <span aria-hidden="true">${say('wasHelpful')}</span>
        ${choice(true, 'yes', helpful.yes)} ${choice(false, 'no', helpful.no)}
      </div>
      <button
        class="link"
        id="report-${input.review.id}"
        aria-expanded=${input.reporting}
        @click=${input.toggleReport}
      >
        ${say('report')}
      </button>
    </div>
    ${input.reportForm}`;
}

function day(time: string, locale: string): TemplateResult {
  return html`<time datetime=${time}>${dayText(time, locale)}</time>`;
}

function dayText(time: string, locale: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', ...(timeZone && { timeZone }) }).format(
    new Date(time),
  );
}
