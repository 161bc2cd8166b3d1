/** One review of the list. All of it is text: nothing a writer typed is ever read as markup. */
import type { Review } from '@vouch/contract';
import { type TemplateResult, html, nothing } from 'lit';
import { day } from '../internal/day.ts';
import type { RatingScaleView } from '../internal/rating-scale.ts';
import type { ReviewMessage, ReviewWords } from './words.ts';

export interface ReviewViewInput extends ReviewWords {
  review: Review;
  scale: RatingScaleView;
  shopName: string;
  helpful: Review['helpful'];
  vote: boolean | null;
  castVote: (helpful: boolean) => void;
  reporting: boolean;
  toggleReport: () => void;
  reportForm: unknown;
  /** A label was opened: its meaning has to be there. */
  explain: (label: ReviewMessage) => void;
  /** What the writer said before the last change, below the label "Edited". */
  earlier: unknown;
  /** Title and body in the reader's language, and the button that translates and back. */
  translation: { title: string; body: string } | undefined;
  translateButton: unknown;
  /** Which product of a group the review is about. */
  about: unknown;
  /** Answers, photos. */
  more: unknown;
  /** Whether a long text is folded; undefined for one that may not be. */
  isFolded: boolean | undefined;
  fold: () => void;
}

const VOUCHED: Record<'order' | 'invitation' | 'shop', readonly [ReviewMessage, ReviewMessage]> = {
  order: ['verified', 'byOrder'],
  invitation: ['verified', 'byInvitation'],
  shop: ['confirmed', 'byShop'],
};

export function reviewView(input: ReviewViewInput): TemplateResult {
  const { review, translation, scale, say, tag, explain } = input;
  const { rating, author, language, createdAt, experiencedAt, verified, labels, reply } = review;
  const { title, body } = translation ?? review;
  const name = author.name ?? say('anonymous');
  const lang = translation ? tag : (language ?? nothing);
  const note = (label: ReviewMessage, meaning: ReviewMessage, kind = '') =>
    html`<details
      class="note ${kind}"
      part="label"
      @toggle=${(event: ToggleEvent) => event.newState === 'open' && explain(label)}
    >
      <summary>${kind ? '✓ ' : ''}${say(label)}</summary>
      <p>${say(meaning)}</p>
      ${label === 'edited' ? input.earlier : ''}
    </details>`;
  return html`<li part="review">
    <article tabindex="-1" aria-label=${say('reviewBy', { name })}>
      ${scale.rating(rating)} ${input.about}
      ${title && html`<h3 part="title" lang=${lang} dir="auto">${title}</h3>`}
      <p class="quiet">
        <span class="author" part="author"><bdi>${name}</bdi></span>
        ${createdAt && html`<span>${moment(createdAt, tag)}</span>`}
        ${experiencedAt && html`<span>${say('experienced', { date: day(experiencedAt, tag) })}</span>`}
      </p>
      <div class="notes">
        ${verified ? note(...VOUCHED[verified.by], 'good') : note('notVerified', 'byNobody')}
        ${labels.map((label) => note(label, `${label}Why`))}
      </div>
      ${body && bodyView(input, body, lang)} ${input.more}
      ${
        reply &&
        html`<div class="reply" part="reply">
          <p class="quiet">
            <span class="author">${say('reply', { shop: input.shopName })}</span>
            ${reply.createdAt && html`<span>${moment(reply.createdAt, tag)}</span>`}
          </p>
          <p class="body" dir="auto">${reply.body}</p>
        </div>`
      }
      ${actions(input)}
    </article>
  </li>`;
}

function bodyView({ isFolded, fold, say }: ReviewViewInput, body: string, lang: unknown): TemplateResult {
  return html`<p class="body ${isFolded ? 'folded' : ''}" part="body" lang=${lang} dir="auto">${body}</p>
    ${
      isFolded === undefined
        ? ''
        : html`<button class="link" aria-expanded=${!isFolded} @click=${fold}>
            ${say(isFolded ? 'readMore' : 'readLess')}
          </button>`
    }`;
}

function actions({ say, tag, helpful, vote, castVote, ...input }: ReviewViewInput): TemplateResult {
  const choice = (answer: boolean, label: ReviewMessage, count: number) =>
    html`<button class="small" aria-pressed=${vote === answer} @click=${() => castVote(answer)}>
      ${say(label)}${count ? html`&nbsp;<span class="amount">${count.toLocaleString(tag)}</span>` : ''}
    </button>`;
  return html`<div class="actions">
      <div role="group" aria-label=${say('wasHelpful')}>
        <span aria-hidden="true">${say('wasHelpful')}</span>
        ${choice(true, 'yes', helpful.yes)} ${choice(false, 'no', helpful.no)}
      </div>
      ${input.translateButton}
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

function moment(time: string, tag: string): TemplateResult {
  return html`<time datetime=${time}>${day(time, tag)}</time>`;
}
