/** A product's page: the shop's own part above, Vouch's list and form below. */
import { html } from 'hono/html';
import { jsonLdScript, productNode } from '../json-ld.ts';
import { messages } from '../messages.ts';
import { formatPrice, productPath } from '../products.ts';
import type { Product } from '../products.ts';
import type { Drawn } from '../fragment.ts';
import { layout, orderPath } from './layout.ts';
import type { Markup } from './layout.ts';

/**
 * @param drawn the elements as a server draws them; null leaves them to the script
 * @param purpose `review` is for a buyer who follows a review link: the form comes first, where the page opens.
 * The server cannot tell by itself, since the token stands in the fragment.
 */
export function productPage(
  shop: string,
  origin: string,
  product: Product,
  purpose: 'shop' | 'review' = 'shop',
  drawn: Drawn | null = null,
): Markup {
  return layout({
    locale: product.locale,
    shop,
    title: `${product.title} · Wrenfold`,
    description: product.description,
    head: html`
      <link rel="canonical" href="${origin}${productPath(product)}" />
      ${jsonLdScript(productNode(origin, product))}
    `,
    content:
      purpose === 'review'
        ? html`${briefly(product)} ${reviewForm(product, drawn)} ${reviewList(product, drawn)}
          ${drawn?.data ?? ''}`
        : html`${inFull(product, drawn)} ${reviewList(product, drawn)} ${reviewForm(product, drawn)}
          ${drawn?.data ?? ''}`,
  });
}

function inFull(product: Product, drawn: Drawn | null): Markup {
  const say = messages[product.locale];
  return html`
    <article class="product">
      <img class="portrait" src="${product.image}" alt="" width="800" height="800" />
      <div class="facts">
        <p class="origin">${say.madeIn}</p>
        <h1>${product.title}</h1>
        ${drawn?.rating ?? html`<vouch-rating product="${product.productId}"></vouch-rating>`}
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
  `;
}

function briefly(product: Product): Markup {
  return html`
    <article class="product-in-brief">
      <img src="${product.image}" alt="" width="800" height="800" />
      <div>
        <h1><a href="${productPath(product)}">${product.title}</a></h1>
        <vouch-rating product="${product.productId}"></vouch-rating>
      </div>
    </article>
  `;
}

function reviewList(product: Product, drawn: Drawn | null): Markup {
  return html`
    <section class="reviews" aria-labelledby="reviews">
      <h2 id="reviews">${messages[product.locale].reviews}</h2>
      ${drawn?.reviews ?? html`<vouch-reviews product="${product.productId}"></vouch-reviews>`}
    </section>
  `;
}

function reviewForm(product: Product, drawn: Drawn | null): Markup {
  return html`
    <section class="reviews" aria-labelledby="write">
      <h2 id="write">${messages[product.locale].writeReview}</h2>
      ${drawn?.form ?? html`<vouch-form product="${product.productId}"></vouch-form>`}
    </section>
  `;
}
