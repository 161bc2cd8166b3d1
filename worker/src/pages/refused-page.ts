/**
 * What a browser without script shows when its review was not taken: what was wrong, and the form once more with all
 * that was typed. Where sending it again could not help, it says that the words are not lost.
 */
import { html, raw } from 'hono/html';
import type { Answer, ProblemCode, ProductPage } from '@vouch/contract';
import { pageWords } from '@vouch/elements/page-words';
import { renderFragment, styleTexts, type RefusedForm } from '@vouch/rendering';
import type { Refusal } from '../domain/outcome.ts';
import type { Shop } from '../domain/ports.ts';
import { readProductPage } from '../domain/product-page.ts';
import { toReviewDraft } from '../domain/review-form.ts';
import type { FormAnswerInput, FormFields } from '../http/html-form.ts';
import { hashSources, languagesOf, pageResponse } from './page.ts';

/** After these the same form may be sent again, mended or as it is. */
const AGAIN: readonly ProblemCode[] = ['validation_failed', 'rate_limited'];

export async function refusedPage(
  refusal: Refusal,
  status: number,
  input: FormAnswerInput,
): Promise<Response> {
  const { request, shop, fields } = input;
  const words = await pageWords(languagesOf(request, fields.get('locale')?.[0], shop?.locale));
  const form = shop && AGAIN.includes(refusal.code) ? await formAgain(refusal, shop, words.tag, input) : null;
  const sentence = refusal.code === 'validation_failed' ? words.form('fieldWrong') : words.problem(refusal);
  return pageResponse({
    words,
    title: words.page('notSent'),
    status,
    headers: {
      'Cache-Control': 'no-store',
      'X-Robots-Tag': 'noindex',
      ...(refusal.retryAfter !== undefined && { 'Retry-After': String(refusal.retryAfter) }),
    },
    policy: form === null ? {} : { 'style-src': await hashSources(styleTexts) },
    body: html`<h1>${words.page('notSent')}</h1>
      ${
        form === null
          ? html`<p class="problem" role="alert">${sentence}</p>
              <p>${words.page('stillThere')}</p>`
          : raw(form)
      }`,
  });
}

/** Null where there is no form to show: nobody knows for which product, or it may not be sent without a proof. */
async function formAgain(
  refusal: Refusal,
  shop: Shop,
  locale: string,
  { services, fields }: FormAnswerInput,
): Promise<string | null> {
  const product = fields.get('productId')?.[0];
  const token = fields.get('token')?.[0];
  if (!product || !(token || shop.unverifiedReviews)) return null;
  const found = await readProductPage(services, shop.id, product, { limit: 1 });
  return found.ok
    ? renderFragment({
        api: services.home,
        shop: shop.id,
        product,
        page: withoutReviews(found.value),
        elements: ['form'],
        locale,
        view: {},
        token,
        refused: refusedForm(refusal, fields, shop),
        jsonLd: false,
      })
    : null;
}

function refusedForm(
  { code, errors = [], retryAfter }: Refusal,
  fields: FormFields,
  shop: Shop,
): RefusedForm {
  const field = (name: string) => fields.get(name)?.[0] ?? '';
  const { rating, answers } = toReviewDraft(fields, shop.questions);
  return {
    draft: {
      rating: typeof rating === 'number' ? rating : null,
      title: field('title'),
      body: field('body'),
      name: field('name'),
      anonymous: field('anonymous') !== '',
      website: field('website'),
      answers: answers as Answer[],
    },
    errors,
    problem: errors.length > 0 ? undefined : { code, ...(retryAfter !== undefined && { retryAfter }) },
  };
}

/** The form alone is shown. */
function withoutReviews(page: ProductPage): ProductPage {
  return { ...page, reviews: { items: [], nextCursor: null, matches: null } };
}
