/** How the shop's reviews come about: the newest, Vouch's own panel, and the photos that customers sent along. */
import { html } from 'hono/html';
import { messages } from '../messages.ts';
import type { Locale } from '../messages.ts';
import { layout } from './layout.ts';
import type { Markup } from './layout.ts';

export function aboutReviewsPage(shop: string, locale: Locale): Markup {
  const say = messages[locale];
  return layout({
    locale,
    shop,
    title: `${say.aboutReviews} · Wrenfold`,
    description: say.aboutReviewsIntro,
    content: html`
      <section class="opening">
        <h1>${say.aboutReviews}</h1>
        <p>${say.aboutReviewsIntro}</p>
      </section>
      <section class="voices">
        <vouch-carousel></vouch-carousel>
        <vouch-trust></vouch-trust>
        <vouch-media></vouch-media>
      </section>
    `,
  });
}
