/** The listing: every product with its picture, its price and its stars. */
import { html } from 'hono/html';
import { messages } from '../messages.ts';
import type { Locale } from '../messages.ts';
import { formatPrice, productPath } from '../products.ts';
import type { Product } from '../products.ts';
import { layout } from './layout.ts';
import type { Markup } from './layout.ts';

/** The first row is seen at once; the other pictures wait until they come near. */
const EAGER_PICTURES = 4;

export function listingPage(shop: string, locale: Locale, products: readonly Product[]): Markup {
  const say = messages[locale];
  return layout({
    locale,
    shop,
    title: `Wrenfold. ${say.slogan}`,
    description: say.intro,
    content: html`
      <section class="opening">
        <h1>${say.slogan}</h1>
        <p>${say.intro}</p>
      </section>
      <ul class="goods">
        ${products.map((product, index) => card(product, index < EAGER_PICTURES ? 'eager' : 'lazy'))}
      </ul>
    `,
  });
}

/** The heading is the one link, stretched over the card by CSS, so that a screen reader meets it once. */
function card(product: Product, loading: 'eager' | 'lazy'): Markup {
  return html`
    <li class="good" lang="${product.locale}">
      <img src="${product.image}" alt="" width="800" height="800" loading="${loading}" />
      <h2><a href="${productPath(product)}">${product.title}</a></h2>
      <p class="price">${formatPrice(product)}</p>
      <vouch-rating product="${product.productId}"></vouch-rating>
      <p class="origin">${messages[product.locale].madeIn}</p>
    </li>
  `;
}
