/**
 * What comes after a review was sent, loaded when it is needed: what became of it, editing and withdrawing it, and the
 * sentences for what can go wrong.
 */
import {
  type Connection,
  type Failure,
  type Result,
  editReview,
  fetchOwnReview,
  withdrawReview,
} from '@vouch/client';
import { type TemplateResult, html } from 'lit';
import { type OwnReviewKey, keepOwn } from '../internal/own-reviews.ts';
import { type Draft, emptyDraft } from '../internal/review-draft.ts';
import en from '../locales/en/form-later.ts';
import type { FormMessage, FormWords } from './words.ts';

export const english = en;

/** `sent`: just now. `own`: at an earlier visit. `confirm`: about to be withdrawn. */
export type OwnMode = 'sent' | 'own' | 'confirm' | 'withdrawn';

/** What the form shows. */
export type FormMode = 'write' | 'edit' | OwnMode;

/** Something to do with the own review, with the functions of this module. */
export type OwnAct<Value> = (
  later: typeof import('./own-review.ts'),
  connection: Connection,
  own: OwnReviewKey,
  signal: AbortSignal,
) => Promise<Result<Value>>;

export interface OwnViewInput extends FormWords {
  own: OwnReviewKey | undefined;
  mode: OwnMode;
  /** What went wrong with the last act. */
  problem: string;
  edit: () => void;
  withdraw: () => void;
  turn: (mode: OwnMode) => void;
}

export function ownView({ own, mode, problem, say, edit, withdraw, turn }: OwnViewInput): TemplateResult {
  const status = own?.status ?? 'withdrawn';
  const isNews = mode === 'sent' || status !== 'published';
  const button = (label: FormMessage, act: () => void, kind = '') =>
    html`<button class=${kind} @click=${act}>${say(label)}</button>`;
  const buttons =
    mode === 'confirm'
      ? html`${button('withdraw', withdraw)}${button('cancel', () => turn('own'), 'link')}`
      : html`${button('edit', edit)}${button('withdraw', () => turn('confirm'), 'link')}`;
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

/** Codes that mean the same to a shopper. */
const SAME: Readonly<Record<string, FormMessage>> = {
  token_revoked: 'token_invalid',
  token_wrong_shop: 'token_invalid',
  unauthorized: 'not_found',
  forbidden: 'not_found',
};

/** The sentence for a problem; undefined where there is none of its own. */
export function sentenceFor({ code, retryAfter }: Failure, say: FormWords['say']): string | undefined {
  if (code === 'rate_limited' && retryAfter) return say('rate_limited_for', { count: retryAfter });
  const key = SAME[code] ?? code;
  return key in en ? say(key as keyof typeof en) : undefined;
}

/** The newest words of the own review, as a draft to edit. */
export async function fetchDraft(
  connection: Connection,
  { id, manageToken }: OwnReviewKey,
  signal: AbortSignal,
): Promise<Result<Draft>> {
  const result = await fetchOwnReview(connection, id, manageToken, { signal });
  if (!result.ok) return result;
  const { rating, title, body, author } = result.value.pendingEdit ?? result.value.review;
  const { name, anonymous } = author;
  return { ok: true, value: { ...emptyDraft(), rating, title, body, name: name ?? '', anonymous } };
}

/** Sends an edit; the answer is the own review as it is kept from then on. */
export async function saveEdit(
  connection: Connection,
  productId: string,
  own: OwnReviewKey,
  { rating, title, body, name, anonymous }: Draft,
  signal: AbortSignal,
): Promise<Result<OwnReviewKey>> {
  const author = anonymous ? { anonymous } : { name, anonymous };
  const edit = { rating, title, body, author };
  const result = await editReview(connection, own.id, own.manageToken, edit, { signal });
  if (!result.ok) return result;
  const { status, pendingEdit } = result.value;
  const kept: OwnReviewKey = { ...own, status: pendingEdit ? 'pending' : status };
  keepOwn(connection.shop, productId, kept);
  return { ok: true, value: kept };
}

export async function withdraw(
  connection: Connection,
  productId: string,
  { id, manageToken }: OwnReviewKey,
  signal: AbortSignal,
): Promise<Result<undefined>> {
  const result = await withdrawReview(connection, id, manageToken, { signal });
  if (result.ok) keepOwn(connection.shop, productId, undefined);
  return result;
}
