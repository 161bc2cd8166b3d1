/** A review that stands alone, beside its picture or in a carousel. All of it is text, as in the list. */
import type { Media, Review } from '@vouch/contract';
import { type TemplateResult, html, nothing } from 'lit';
import type card from '../../locales/en/card.ts';
import { css } from '../css.ts';
import { day } from '../day.ts';
import { scaleStyles } from '../scale-styles.ts';
import type { Say } from '../lazy-words.ts';

export interface ReviewCardInput {
  review: Review;
  say: Say<typeof card>;
  /** For Intl. */
  tag: string;
  /** How a rating is drawn, on the shop's scale. */
  rating: (rating: number) => unknown;
  /** Below the text, and at the end. */
  afterBody?: unknown;
  foot?: unknown;
}

const VOUCHED = { order: 'verified', invitation: 'verified', shop: 'confirmed' } as const;

/** An author's name as it is shown. */
export function nameOf({ author }: Review, say: Say<typeof card>): string {
  return author.name ?? say('anonymous');
}

/** What a photo or video shows, in the writer's words, else who took it. */
export function mediaLabel(media: Media, review: Review, say: Say<typeof card>): string {
  return media.alt || say(media.kind === 'video' ? 'videoBy' : 'photoBy', { name: nameOf(review, say) });
}

export function reviewCard({ review, say, tag, rating, afterBody, foot }: ReviewCardInput): TemplateResult {
  const { title, body, language, createdAt, verified, labels } = review;
  const lang = language ?? nothing;
  return html`${rating(review.rating)}
    ${title && html`<h3 part="title" lang=${lang} dir="auto">${title}</h3>`}
    ${body && html`<p class="body" part="body" lang=${lang} dir="auto">${body}</p>`} ${afterBody}
    <p class="quiet">
      <bdi class="author" part="author">${nameOf(review, say)}</bdi>
      ${createdAt && html`<time datetime=${createdAt}>${day(createdAt, tag)}</time>`}
    </p>
    <p class="notes">
      ${
        verified
          ? html`<span class="note good" part="label">✓ ${say(VOUCHED[verified.by])}</span>`
          : html`<span class="note" part="label">${say('notVerified')}</span>`
      }
      ${labels.map((label) => html`<span class="note" part="label">${say(label)}</span>`)}
    </p>
    ${foot}`;
}

const own = css`
  h3 {
    font-size: 1.075em;
    font-weight: 650;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .body {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .author {
    color: var(--vouch-author, inherit);
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .author + time::before {
    content: '·';
    margin-inline-end: 0.4em;
  }
  .notes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.4rem;
    font-size: 0.8125em;
  }
  .note {
    padding: 0.2em 0.6em;
    border-radius: 99px;
    background: var(--surface);
    color: var(--muted);
    font-weight: 550;
  }
  .note.good {
    color: var(--good);
    background: color-mix(in srgb, var(--good) 9%, transparent);
  }
`;

export const cardStyles = [scaleStyles, own];
