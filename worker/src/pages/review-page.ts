/**
 * The page of one's own review (`/r/{shop}/{review}`), for browsers without script: after the form it tells what became
 * of the review and shows its key; later it asks for that key. Without ticket or key it tells nothing, not even whether
 * there is such a review.
 */
import type { Context } from 'hono';
import { html } from 'hono/html';
import { type PageWords, pageWords } from '@vouch/elements/page-words';
import { withdrawReview } from '../domain/change-review.ts';
import { giveTicket, isTicketGood } from '../domain/review-ticket.ts';
import type { AppEnv } from '../http/app-env.ts';
import { shopTag } from '../http/edge-caching.ts';
import { addressOf } from '../http/address.ts';
import { isHtmlForm, parseHtmlForm } from '../http/html-form.ts';
import { readBody } from '../http/request-body.ts';
import { type Html, languagesOf, pageResponse } from './page.ts';

type Pages = Context<AppEnv>;

/** A key is 53 characters; nothing else of the form is long. */
const FORM_LIMIT = 2_000;

interface Visit {
  shopId: string;
  reviewId: string;
  address: string;
  /** As the address says it. */
  lang: string | undefined;
}

function visitOf(context: Pages): Visit {
  const { shop = '', review = '' } = context.req.param() as Record<string, string | undefined>;
  return {
    shopId: shop,
    reviewId: review,
    address: addressOf(context.req.raw),
    lang: context.req.query('lang'),
  };
}

/** Where a browser is sent after a form. */
export async function reviewPagePath(
  needs: Parameters<typeof giveTicket>[0],
  { lang, ...holder }: Visit,
): Promise<string> {
  return pathOf({ ...holder, lang }, { ticket: await giveTicket(needs, holder) });
}

export async function reviewPage(context: Pages): Promise<Response> {
  const visit = visitOf(context);
  const { services } = context.var;
  const ticket = context.req.query('ticket') ?? '';
  const own = (await isTicketGood(services, visit, ticket))
    ? await services.reviews.own(visit.shopId, visit.reviewId)
    : null;
  const words = await wordsFor(context, visit);
  if (!own) return keyPage(words, visit, 200);
  const { shopId, reviewId } = visit;
  const key = await services.secrets.manageToken(shopId, reviewId);
  const product = await services.products.get(shopId, own.review.productId);
  const title = words.form(own.status);
  return ownPage(
    words,
    title,
    html`<h1>${title}</h1>
      ${own.status === 'withdrawn' ? '' : keptKey(words, visit, key)}
      ${product?.url ? html`<a class="back" href="${product.url}">${words.page('toShop')}</a>` : ''}`,
  );
}

/** Opens the page with the key, and withdraws the review if that is what was asked. */
export async function postReviewPage(context: Pages): Promise<Response> {
  const visit = visitOf(context);
  const { services } = context.var;
  const words = await wordsFor(context, visit);
  const fields = await readFields(context.req.raw);
  const key = fields?.get('key')?.[0]?.trim() ?? '';
  const { shopId, reviewId } = visit;
  if (!(await services.secrets.isManageToken(key, shopId, reviewId)))
    return keyPage(words, visit, 403, words.page('wrongKey'));
  if (fields?.get('act')?.[0] === 'withdraw') {
    const withdrawn = await withdrawReview(services, shopId, reviewId);
    if (withdrawn.ok) context.executionCtx.waitUntil(context.var.edge.forget(shopTag(shopId)));
    else
      return keyPage(words, visit, 409, words.form(withdrawn.code === 'conflict' ? 'conflict' : 'not_found'));
  }
  const location = await reviewPagePath(services, visit);
  return new Response(null, { status: 303, headers: { Location: location, 'Cache-Control': 'no-store' } });
}

async function readFields(request: Request) {
  if (!isHtmlForm(request)) return null;
  const body = await readBody(request, FORM_LIMIT);
  if (!body.ok) return null;
  const fields = parseHtmlForm(body.value);
  return fields.ok ? fields.value : null;
}

const wordsFor = ({ req }: Pages, { lang }: Visit) => pageWords(languagesOf(req.raw, lang));

/** What the writer keeps, and the button that takes the review back. */
function keptKey(words: PageWords, visit: Visit, key: string): Html {
  return html`<form class="box" method="post" action="${pathOf(visit)}">
    <p id="keep">${words.page('keepKey')}</p>
    <label for="key">${words.page('key')}</label>
    <input id="key" name="key" value="${key}" readonly aria-describedby="keep" />
    <p class="quiet" id="sure">${words.form('withdrawSure')}</p>
    <button class="second" name="act" value="withdraw" aria-describedby="sure">
      ${words.form('withdraw')}
    </button>
  </form>`;
}

function keyPage(words: PageWords, visit: Visit, status: number, problem?: string): Promise<Response> {
  const title = words.form('body');
  return ownPage(
    words,
    title,
    html`<h1>${title}</h1>
      ${problem ? html`<p class="problem" role="alert">${problem}</p>` : ''}
      <form class="box" method="post" action="${pathOf(visit)}">
        <p id="give">${words.page('giveKey')}</p>
        <label for="key">${words.page('key')}</label>
        <input id="key" name="key" required autocomplete="off" spellcheck="false" aria-describedby="give" />
        <button>${words.page('open')}</button>
      </form>`,
    status,
  );
}

function pathOf(
  { shopId, reviewId, lang }: Omit<Visit, 'address'>,
  more: Record<string, string> = {},
): string {
  const query = new URLSearchParams({ ...(lang && { lang }), ...more }).toString();
  const path = `/r/${encodeURIComponent(shopId)}/${encodeURIComponent(reviewId)}`;
  return query ? `${path}?${query}` : path;
}

function ownPage(words: PageWords, title: string, body: Html, status = 200): Promise<Response> {
  return pageResponse({
    words,
    title,
    body,
    status,
    headers: { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' },
  });
}
