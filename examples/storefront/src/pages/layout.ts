/** The frame around every page: head, header, footer, and the one script tag that brings the reviews. */
import { html, raw } from 'hono/html';
import { locales, messages } from '../messages.ts';
import type { Locale } from '../messages.ts';

/** Markup that is escaped already. */
export type Markup = ReturnType<typeof html>;

export interface Page {
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  /** The Vouch shop id, for the script tag. */
  readonly shop: string;
  readonly content: Markup;
  readonly head?: Markup;
}

/** A whole HTML document. `lang` on the root is what Vouch's elements take their language from. */
export function layout(page: Page): Markup {
  const say = messages[page.locale];
  return html`<!doctype html>
    <html lang="${page.locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${page.title}</title>
        <meta name="description" content="${page.description}" />
        <link rel="icon" href="/demo/images/mark.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/demo/shop.css" />
        <link rel="stylesheet" href="/demo/pages.css" />
        <script type="module" src="/vouch.js" data-shop="${page.shop}"></script>
        ${page.head ?? raw('')}
      </head>
      <body>
        <a class="skip" href="#content">${say.skip}</a>
        <header class="masthead">
          <a class="wordmark" href="${listingPath(page.locale)}">
            <img src="/demo/images/mark.svg" alt="" width="32" height="32" />
            Wrenfold
          </a>
          <nav>
            <a href="${listingPath(page.locale)}">${say.allGoods}</a>
            <a href="${orderPath(page.locale)}">${say.order}</a>
          </nav>
        </header>
        <main id="content" tabindex="-1">${page.content}</main>
        <footer class="colophon">
          <p>${say.footer} <a href="${aboutReviewsPath(page.locale)}">${say.aboutReviews}</a></p>
          <nav aria-label="${say.languages}">
            ${locales.map(
              (locale) =>
                html`<a href="${listingPath(locale)}" lang="${locale}">${messages[locale].languageName}</a>`,
            )}
          </nav>
        </footer>
      </body>
    </html>`;
}

/** Address of the listing in a language; English is the plain one. */
export function listingPath(locale: Locale): string {
  return locale === 'en' ? '/demo/' : `/demo/?lang=${locale}`;
}

/** Address of the order page in a language. */
export function orderPath(locale: Locale): string {
  return locale === 'en' ? '/demo/order' : `/demo/order?lang=${locale}`;
}

/** Address of the page about reviews in a language. */
export function aboutReviewsPath(locale: Locale): string {
  return locale === 'en' ? '/demo/reviews' : `/demo/reviews?lang=${locale}`;
}
