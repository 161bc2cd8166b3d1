/** Where an order begins (choose products) and ends ("thank you", with a review link for each product). */
import { html } from 'hono/html';
import { messages } from '../messages.ts';
import type { Locale } from '../messages.ts';
import { formatPrice } from '../products.ts';
import type { Product } from '../products.ts';
import { layout, orderPath } from './layout.ts';
import type { Markup } from './layout.ts';

export interface ReviewLinks {
  readonly product: Product;
  /** The link without a star chosen. */
  readonly plain: string;
  /** The links with one to five stars chosen, in this order. */
  readonly byStars: readonly string[];
}

export interface OrderForm {
  readonly shop: string;
  readonly locale: Locale;
  readonly products: readonly Product[];
  /** The visitor sent the form without a product. */
  readonly nothingChosen: boolean;
}

export function orderPage({ shop, locale, products, nothingChosen }: OrderForm): Markup {
  const say = messages[locale];
  return layout({
    locale,
    shop,
    title: `${say.orderTitle} · Wrenfold`,
    description: say.orderIntro,
    content: html`
      <section class="opening">
        <h1>${say.orderTitle}</h1>
        <p id="order-intro">${say.orderIntro}</p>
        ${nothingChosen ? html`<p class="refusal" role="alert">${say.nothingChosen}</p>` : ''}
      </section>
      <form class="order" method="post" action="${orderPath(locale)}">
        <ul class="choices" aria-describedby="order-intro">
          ${products.map(
            (product) => html`
              <li lang="${product.locale}">
                <label>
                  <input type="checkbox" name="product" value="${product.productId}" />
                  <img src="${product.image}" alt="" width="64" height="64" />
                  <span>${product.title}</span>
                  <span class="price">${formatPrice(product)}</span>
                </label>
              </li>
            `,
          )}
        </ul>
        <button type="submit">${say.placeOrder}</button>
      </form>
    `,
  });
}

export interface Receipt {
  readonly shop: string;
  readonly locale: Locale;
  readonly orderNumber: string;
  readonly links: readonly ReviewLinks[];
}

export function thankYouPage({ shop, locale, orderNumber, links }: Receipt): Markup {
  const say = messages[locale];
  return layout({
    locale,
    shop,
    title: `${say.thanks} · Wrenfold`,
    description: say.rateIntro,
    content: html`
      <section class="opening">
        <h1>${say.thanks}</h1>
        <p>${say.orderNumber} <strong class="order-number">${orderNumber}</strong></p>
        <p>${say.rateIntro}</p>
      </section>
      <ul class="bought">
        ${links.map((link) => boughtItem(link, locale))}
      </ul>
      <p class="note">${say.linkNote}</p>
    `,
  });
}

function boughtItem({ product, plain, byStars }: ReviewLinks, locale: Locale): Markup {
  const say = messages[locale];
  return html`
    <li>
      <img src="${product.image}" alt="" width="160" height="160" />
      <div>
        <h2 lang="${product.locale}">${product.title}</h2>
        <ul class="star-links" aria-label="${say.rate(product.title)}">
          ${byStars.map(
            (href, index) =>
              html`<li>
                <a href="${href}" title="${say.stars[index] ?? ''}"><span>${say.stars[index] ?? ''}</span></a>
              </li>`,
          )}
        </ul>
        <a class="review-link" href="${plain}">${say.withoutStars}</a>
      </div>
    </li>
  `;
}
