/** All reviews of a shop (`/s/{shop}`), the newest first. It has no structured data: a shop must not rate itself. */
import { html } from 'hono/html';
import { hostedShopPath } from '../domain/hosted-address.ts';
import { readShopReviews } from '../domain/shop-reviews.ts';
import {
  hostedHeaders,
  languageLinks,
  likePages,
  notHere,
  pagePath,
  visitHosted,
  type HostedVisit,
  type Pages,
} from './hosted-page.ts';
import { pageResponse } from './page.ts';
import { reviewArticle } from './review-article.ts';

const SHOWN = 20;

export async function hostedShopPage(context: Pages): Promise<Response> {
  const visit = await visitHosted(context);
  if (!visit) return notHere(context);
  const { shop, words, language, view } = visit;
  const { services } = context.var;
  const path = hostedShopPath(shop.id);
  const reviews = await readShopReviews(services, shop.id, {
    sort: 'recent',
    limit: SHOWN,
    cursor: view.cursor,
  });
  // The address was made up, or kept longer than what it led to.
  if (!reviews.ok) return context.redirect(pagePath(path, visit, language));

  const { items, nextCursor } = reviews.value;
  const { head, headers } = likePages(services.home, path, visit, null);
  return pageResponse({
    words,
    title: `${shop.name}: ${words.reviews('list')}`,
    head,
    headers: { ...hostedHeaders(shop.id), ...headers },
    policy: { 'img-src': ["'self'"] },
    body: html`<h1><bdi>${shop.name}</bdi>: ${words.reviews('list')}</h1>
      ${items.length === 0 ? html`<p>${words.reviews('none')}</p>` : ''}
      <ul class="reviews">
        ${items.map((review) => html`<li>${reviewArticle(review, visit)}</li>`)}
      </ul>
      ${furtherPages(path, visit, nextCursor)} ${languageLinks(path, visit)}`,
  });
}

function furtherPages(path: string, visit: HostedVisit, nextCursor: string | null) {
  const { words, language, view } = visit;
  if (nextCursor === null && view.cursor === undefined) return '';
  return html`<nav aria-label="${words.reviews('list')}">
    ${view.cursor === undefined ? '' : html`<a href="${pagePath(path, visit, language)}">${words.page('newest')}</a>`}
    ${
      nextCursor === null
        ? ''
        : html`<a rel="next" href="${pagePath(path, visit, language, { 'vouch-cursor': nextCursor })}"
            >${words.page('older')}</a
          >`
    }
  </nav>`;
}
