/** A product's page: the shop's own part above, Vouch's list and form below. */
import { html } from 'hono/html';
import { jsonLdScript, productNode } from '../json-ld.ts';
import { messages } from '../messages.ts';
import { formatPrice, productPath } from '../products.ts';
import type { Product } from '../products.ts';
import { layout, orderPath } from './layout.ts';
import type { Markup } from './layout.ts';

export function productPage(shop: string, origin: string, product: Product): Markup {
  const say = messages[product.locale];
  return layout({
    locale: product.locale,
    shop,
    title: `${product.title} · Wrenfold`,
    description: product.description,
    head: html`
      <link rel="canonical" href="${origin}${productPath(product)}" />
      ${jsonLdScript(productNode(origin, product))}
    `,
    content: html`
      <article class="product">
        <img class="portrait" src="${product.image}" alt="" width="800" height="800" />
        <div class="facts">
          <p class="origin">${say.madeIn}</p>
          <h1>${product.title}</h1>
          <vouch-rating product="${product.productId}"></vouch-rating>
          <p class="price">${formatPrice(product)} <small>${say.vatIncluded}</small></p>
          <p class="description">${product.description}</p>
          <form method="post" action="${orderPath(product.locale)}">
            <input type="hidden" name="product" value="${product.productId}" />
            <button type="submit">${say.buy}</button>
          </form>
          <p class="note">${say.buyNote} <a href="${orderPath(product.locale)}">${say.buySeveral}</a></p>
          <p class="article-number">${say.articleNumber} ${product.sku}</p>
        </div>
      </article>
      <section class="reviews" aria-labelledby="reviews">
        <h2 id="reviews">${say.reviews}</h2>
        <vouch-reviews product="${product.productId}"></vouch-reviews>
      </section>
      <section class="reviews" aria-labelledby="write">
        <h2 id="write">${say.writeReview}</h2>
        <vouch-form product="${product.productId}"></vouch-form>
      </section>
    `,
  });
}
