/**
 * ⑤ A review comes in: purchase checked, words moderated, stored in one batch. What may happen once (a purchase, an
 * idempotency key) is held by unique keys of the database; the looks before are only for the better answer.
 */
import type { ReviewInput, SubmitReceipt } from '@vouch/contract';
import type { Secrets } from '../crypto/secrets.ts';
import { chooseUploads, notThere } from './choose-uploads.ts';
import { askedOf, checkAnswers, type StoredAnswer } from './answers.ts';
import { languageOf } from './language.ts';
import type { StoredMedia } from './media.ts';
import { judgeSubmission } from './moderation.ts';
import { done, refused, scaleChanged, type Outcome } from './outcome.ts';
import type {
  Clock,
  IdempotencyRecord,
  KeyStore,
  MediaStore,
  NewReview,
  ProductStore,
  ReviewStore,
  Shop,
  WriteLimit,
} from './ports.ts';
import { provePurchase, purchaseUsed, type Purchase } from './purchase.ts';
import { overLimit, senderUploadMark } from './sender.ts';

interface SubmitNeeds {
  reviews: ReviewStore;
  media: MediaStore;
  products: ProductStore;
  keys: KeyStore;
  secrets: Secrets;
  writeLimit: WriteLimit;
  clock: Clock;
}

interface Submission {
  shop: Shop;
  input: ReviewInput;
  idempotency: { key: string; bodyHash: string } | null;
  /** The address it came from. */
  address: string;
  /** A browser names its origin; a server does not, and needs a token. */
  fromBrowser: boolean;
}

export async function submitReview(
  needs: SubmitNeeds,
  submission: Submission,
): Promise<Outcome<SubmitReceipt>> {
  const { reviews, secrets } = needs;
  const { shop, idempotency } = submission;
  const replay = await findReplay(needs, submission);
  if (replay) return replay;

  const answers = await fittingAnswers(needs, submission);
  if (!answers.ok) return answers;
  const proven = await proveOrTrust(needs, submission);
  if (!proven.ok) return proven;
  const { productId, purchase } = proven.value;
  if (purchase && (await reviews.isPurchaseUsed(shop.id, purchase.mark))) return purchaseUsed();
  const limited = await overLimit(needs, shop.id, submission.address);
  if (limited) return limited;
  const uploads = await chooseUploads(
    needs.media,
    shop.id,
    submission.input,
    async () => purchase?.uploadMark ?? senderUploadMark(secrets, shop.id, submission.address),
  );
  if (!uploads.ok) return uploads;

  const review = compose(submission, answers.value, productId, purchase, uploads.value, needs.clock.now());
  const stored = await reviews.submit(review, purchase?.mark ?? null, idempotency);
  if (stored !== 'stored') {
    // Another submit came in between. If it was this very one, sent twice, it has the same answer.
    const replay = await findReplay(needs, submission);
    if (replay) return replay;
    switch (stored) {
      case 'media_taken':
        return notThere([...submission.input.mediaIds.keys()]);
      case 'scale_changed':
        return scaleChanged();
      case 'purchase_used':
      case 'key_used':
        return purchaseUsed();
    }
  }
  return done({
    review: { id: review.id, status: review.status },
    manageToken: await secrets.manageToken(shop.id, review.id),
  });
}

async function findReplay(
  { reviews, secrets }: SubmitNeeds,
  { shop, idempotency }: Submission,
): Promise<Outcome<SubmitReceipt> | null> {
  if (!idempotency) return null;
  const earlier: IdempotencyRecord | null = await reviews.findIdempotent(shop.id, idempotency.key);
  if (!earlier) return null;
  if (earlier.bodyHash !== idempotency.bodyHash)
    return refused('conflict', { detail: 'This Idempotency-Key was used with another body.' });
  const { reviewId: id, status } = earlier;
  return done({ review: { id, status }, manageToken: await secrets.manageToken(shop.id, id) });
}

/** Which questions are asked depends on the product's type. */
async function fittingAnswers(
  { products }: SubmitNeeds,
  { shop, input: { answers, productId } }: Submission,
): Promise<Outcome<StoredAnswer[]>> {
  if (answers.length === 0) return done([]);
  const product = await products.get(shop.id, productId);
  return checkAnswers(answers, askedOf(shop.questions, product?.type ?? null));
}

async function proveOrTrust(
  needs: SubmitNeeds,
  { shop, input, fromBrowser }: Submission,
): Promise<Outcome<{ productId: string; purchase: Purchase | null }>> {
  if (input.token !== undefined) {
    const proven = await provePurchase(needs, shop.id, input.token, input.productId);
    return proven.ok ? done({ productId: proven.value.productId, purchase: proven.value }) : proven;
  }
  if (!shop.unverifiedReviews || !fromBrowser) return refused('token_missing');
  const productId = (await needs.products.resolve(shop.id, [input.productId])).get(input.productId);
  return productId === undefined ? refused('not_found') : done({ productId, purchase: null });
}

function compose(
  { shop, input }: Submission,
  answers: StoredAnswer[],
  productId: string,
  purchase: Purchase | null,
  media: StoredMedia[],
  now: number,
): NewReview {
  const authorName = input.author.anonymous ? null : (input.author.name ?? null);
  const language = languageOf(input.locale ?? purchase?.claims.locale);
  const verdict = judgeSubmission({
    ...input,
    answers,
    authorName,
    language,
    media,
    verified: purchase !== null,
    honeypot: input.website,
  });
  const experiencedAt = input.experiencedAt ?? purchase?.claims.experienced_at;
  return {
    id: crypto.randomUUID(),
    shopId: shop.id,
    productId,
    scale: shop.scale,
    status: verdict.outcome === 'publish' ? 'published' : 'pending',
    rating: input.rating,
    title: input.title,
    body: input.body,
    authorName,
    language,
    createdAt: now,
    media,
    experiencedAt: experiencedAt === undefined ? null : Date.parse(experiencedAt),
    // The shop's signature is all there is; an order event of its own would say more.
    verifiedBy: purchase ? 'shop' : null,
    answers,
    labels: purchase?.claims.incentive ? ['incentivised'] : [],
    findings: verdict.findings,
    orderId: authorName === null ? null : (purchase?.claims.order ?? null),
    policy: verdict.by,
  };
}
