/** One review of a whole shop's list. All that its writer typed is text. */
import { html } from 'hono/html';
import type { ShopReview } from '@vouch/contract';
import type { PageWords } from '@vouch/elements/page-words';
import { hostedProductPath } from '../domain/hosted-address.ts';
import type { Shop } from '../domain/ports.ts';
import { pagePath, type HostedVisit } from './hosted-page.ts';
import type { Html } from './page.ts';

const VOUCHED = { order: 'verified', invitation: 'verified', shop: 'confirmed' } as const;

export function reviewArticle(review: ShopReview, visit: HostedVisit): Html {
  const { shop, words, language } = visit;
  const { title, body, author, createdAt, verified, labels, reply, product, media } = review;
  const say = words.reviews;
  const name = author.name ?? say('anonymous');
  const lang = review.language ? html` lang="${review.language}"` : '';
  const day = new Intl.DateTimeFormat(words.tag, { dateStyle: 'medium' });
  const path = pagePath(hostedProductPath(shop.id, product.productId), visit, language);
  return html`<article aria-label="${say('reviewBy', { name })}">
    <p class="quiet"><a href="${path}" dir="auto">${product.title ?? product.productId}</a></p>
    ${ratingOf(review.rating, shop, words)} ${title && html`<h2 dir="auto" ${lang}>${title}</h2>`}
    ${body && html`<p class="text" dir="auto" ${lang}>${body}</p>`}
    ${media.length > 0 ? html`<p class="photos">${media.map((one) => photo(one))}</p>` : ''}
    <p class="quiet">
      <bdi>${name}</bdi
      >${createdAt && html` · <time datetime="${createdAt}">${day.format(new Date(createdAt))}</time>`} ·
      ${verified ? `✓ ${say(VOUCHED[verified.by])}` : say('notVerified')}${labels.map((label) => ` · ${say(label)}`)}
    </p>
    ${
      reply &&
      html`<div class="box">
        <p class="quiet">${say('reply', { shop: shop.name })}</p>
        <p class="text" dir="auto">${reply.body}</p>
      </div>`
    }
  </article>`;
}

function ratingOf(rating: number, { scale }: Shop, { reviews: say }: PageWords): Html {
  switch (scale) {
    case 'stars':
      return html`<p class="stars" role="img" aria-label="${say('stars', { rating })}">
        ${'★'.repeat(rating)}<span>${'★'.repeat(5 - rating)}</span>
      </p>`;
    case 'ten':
      return html`<p><strong>${say('outOfTen', { rating })}</strong></p>`;
    case 'thumbs':
      return html`<p><strong>${say(rating === 1 ? 'up' : 'down')}</strong></p>`;
  }
}

/** The smallest picture that is large enough, of a video its first moment. */
function photo({ kind, url, alt, thumbnails }: ShopReview['media'][number]): Html {
  const small = thumbnails.at(-1);
  if (!small && kind === 'video') return html``;
  const { width, height } = small ?? { width: undefined, height: undefined };
  const size = width === undefined ? '' : html` width="${width}" height="${height}"`;
  return html`<a href="${url}"
    ><img src="${small?.url ?? url}" alt="${alt ?? ''}" ${size} loading="lazy"
  /></a>`;
}
