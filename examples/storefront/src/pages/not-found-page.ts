/** The answer to an address under /demo/ that names nothing the shop has. */
import { html } from 'hono/html';
import { messages } from '../messages.ts';
import { layout, listingPath } from './layout.ts';
import type { Markup } from './layout.ts';

export function notFoundPage(shop: string): Markup {
  const say = messages.en;
  return layout({
    locale: 'en',
    shop,
    title: `${say.notFound} · Wrenfold`,
    description: say.notFoundText,
    content: html`
      <section class="opening">
        <h1>${say.notFound}</h1>
        <p>${say.notFoundText} <a href="${listingPath('en')}">${say.allGoods}</a></p>
      </section>
    `,
  });
}
