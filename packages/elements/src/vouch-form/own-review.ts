/** What comes after a review was sent: what became of it, editing and withdrawing it. */
import { editReview, fetchOwnReview, withdrawReview } from '@vouch/client';
import { type TemplateResult, html } from 'lit';
import { type OwnReviewKey, keepOwn } from '../internal/own-reviews.ts';
import { refreshProduct } from '../internal/product-data.ts';
import { emptyDraft } from '../internal/review-draft.ts';
import { attempt } from './attempt.ts';
import { sentenceOf } from './sentences.ts';
import type { FormMessage } from './words.ts';
import type { Writing } from './writing.ts';

/** `sent`: just now. `own`: at an earlier visit. `confirm`: about to be withdrawn. */
export type OwnMode = 'sent' | 'own' | 'confirm' | 'withdrawn';

export function ownView(writing: Writing): TemplateResult {
  const { own, mode, say } = writing;
  const status = own?.status ?? 'withdrawn';
  const isNews = mode === 'sent' || status !== 'published';
  const problem = sentenceOf(writing);
  const button = (label: FormMessage, act: () => unknown, kind = '') =>
    html`<button class=${kind} type="button" @click=${act}>${say(label)}</button>`;
  const buttons =
    mode === 'confirm'
      ? html`${button('withdraw', () => withdraw(writing))}${button('cancel', () => turn(writing, 'own'), 'link')}`
      : html`${button('edit', () => startEdit(writing))}${button('withdraw', () => turn(writing, 'confirm'), 'link')}`;
  return html`<div class="message" part="message" role="status" tabindex="-1">
    <strong>${say(isNews ? status : 'yours')}</strong>
    ${problem && html`<p class="bad" role="alert">${problem}</p>`}
    ${
      own &&
      html`<p>${say(mode === 'confirm' ? 'withdrawSure' : 'manage')}</p>
        <div class="buttons">${buttons}</div>`
    }
  </div>`;
}

/** Shows another face of the form and leads the focus there. */
function turn({ show }: Writing, mode: Writing['mode'], focus = '.message'): Promise<void> {
  return show({ mode, problem: undefined, errors: {} }, focus);
}

/** The newest words of the own review, as a draft to edit. */
async function startEdit(writing: Writing): Promise<void> {
  const { connection, own } = writing;
  if (!own) return;
  const got = await attempt(writing, (signal) =>
    fetchOwnReview(connection, own.id, own.manageToken, { signal }),
  );
  if (!got) return;
  const { rating, title, body, author } = got.value.pendingEdit ?? got.value.review;
  const { name, anonymous } = author;
  writing.draft = { ...emptyDraft(), rating, title, body, name: name ?? '', anonymous };
  await turn(writing, 'edit', '#title');
}

export async function saveEdit(writing: Writing): Promise<void> {
  const { connection, own, page, draft } = writing;
  if (!own) return;
  const { rating, title, body, name, anonymous } = draft;
  const author = anonymous ? { anonymous } : { name, anonymous };
  const edit = { rating: rating!, title, body, author };
  const saved = await attempt(writing, (signal) =>
    editReview(connection, own.id, own.manageToken, edit, { signal }),
  );
  if (!saved) return;
  const { status, pendingEdit } = saved.value;
  await changed(writing, { ...own, status: pendingEdit ? 'pending' : status }, page.product.productId);
  await turn(writing, 'sent');
}

async function withdraw(writing: Writing): Promise<void> {
  const { connection, own, page } = writing;
  if (!own) return;
  const done = await attempt(writing, (signal) =>
    withdrawReview(connection, own.id, own.manageToken, { signal }),
  );
  if (!done) return;
  await changed(writing, undefined, page.product.productId);
  await turn(writing, 'withdrawn');
}

async function changed(writing: Writing, own: OwnReviewKey | undefined, productId: string): Promise<void> {
  keepOwn(writing.connection.shop, productId, own);
  refreshProduct(productId);
  await writing.show({ own });
}
