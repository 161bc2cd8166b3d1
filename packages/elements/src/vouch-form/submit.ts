/** ② Sends a review: checks it, waits for its photos, delivers it, and tells the page what became of it. */
import type { ReviewDraft, SubmitReceipt } from '@vouch/contract';
import { VouchBeforeSubmitEvent } from '../events/vouch-before-submit-event.ts';
import { VouchReviewSubmittedEvent } from '../events/vouch-review-submitted-event.ts';
import { keepOwn } from '../internal/own-reviews.ts';
import { refreshProduct } from '../internal/product-data.ts';
import { namesOf, spendToken } from '../internal/purchase-token.ts';
import { keepDraft, keepOutbox, recallOutbox } from '../internal/review-draft.ts';
import { fail } from './attempt.ts';
import { checkDraft, toReview } from './check-draft.ts';
import { deliver } from './outbox.ts';
import { saveEdit } from './own-review.ts';
import { visibleDraft } from './visible.ts';
import type { Writing } from './writing.ts';

/** What ends the sending of each form when the shopper cancels it. */
const sendings = new WeakMap<Writing, AbortController>();

export async function submit(writing: Writing): Promise<void> {
  const { page, show, place } = writing;
  const draft = (writing.draft = visibleDraft(writing.draft));
  const errors = checkDraft(draft, page.settings);
  if (Object.keys(errors).length) return show({ step: undefined, errors }, '.problem');
  if (writing.mode === 'edit') return saveEdit(writing);
  await cancellable(writing, async (signal) => {
    if (writing.taking) {
      if (!writing.photos || writing.photos.isBusy) await show({ step: { kind: 'uploading' } });
      await Promise.race([writing.taking, aborted(signal)]);
      await writing.photos?.settled(signal);
      if (signal.aborted) return;
    }
    const { photos } = writing;
    if (photos?.hasFailed) return show({ step: undefined, errors: { photos: 'photosFailed' } }, '.problem');
    const review = { ...toReview(draft, writing), ...photos?.forReview() };
    if (!place.dispatchEvent(new VouchBeforeSubmitEvent(review))) return show({ step: undefined });
    return send(writing, review, signal);
  });
}

/** Goes on with a review that was waiting when the page was left. */
export async function resume(writing: Writing): Promise<void> {
  const { connection, page } = writing;
  const words = recallOutbox(connection.shop, page.product.productId)?.sent.at(-1);
  if (!words || writing.step) return;
  await cancellable(writing, (signal) => send(writing, JSON.parse(words) as ReviewDraft, signal));
}

/** Back to the form; a review that is on its way may still arrive, and is then the one that counts. */
export function cancelSending(writing: Writing): void {
  const { connection, page, show } = writing;
  const { productId } = page.product;
  sendings.get(writing)?.abort();
  const outbox = recallOutbox(connection.shop, productId);
  if (outbox) keepOutbox(connection.shop, productId, { ...outbox, isWaiting: false });
  void show({ step: undefined }, '.primary');
}

function aborted(signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
}

async function cancellable(writing: Writing, act: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const cancel = new AbortController();
  sendings.set(writing, cancel);
  await act(AbortSignal.any([cancel.signal, writing.signal]));
}

async function send(writing: Writing, review: ReviewDraft, signal: AbortSignal): Promise<void> {
  const { show } = writing;
  await show({ step: { kind: 'sending' } });
  const result = await deliver(writing, review, signal, (problem, seconds) => {
    void show({ step: { kind: 'waiting', problem, seconds } });
  });
  if (signal.aborted) return;
  await show({ step: undefined });
  await (result.ok ? celebrate(writing, result.value) : fail(writing, result.problem, review));
}

async function celebrate(writing: Writing, { review, manageToken }: SubmitReceipt): Promise<void> {
  const { connection, page, place, show, photos } = writing;
  const { shop } = connection;
  const { productId } = page.product;
  const own = { ...review, manageToken };
  keepOwn(shop, productId, own);
  keepDraft(shop, productId, undefined);
  keepOutbox(shop, productId, undefined);
  photos?.forget();
  spendToken(shop, namesOf(page.product));
  place.dispatchEvent(new VouchReviewSubmittedEvent(review));
  refreshProduct(productId);
  await show({ own, mode: 'sent', errors: {} }, '.message');
}
