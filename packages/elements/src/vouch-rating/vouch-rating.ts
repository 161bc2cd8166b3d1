import { html } from 'lit';
import { decimal } from '../internal/decimal.ts';
import { listOf } from '../internal/page-elements.ts';
import { retryFailed } from '../internal/product-data.ts';
import { stars } from '../internal/stars.ts';
import { tokens } from '../internal/tokens.ts';
import { VouchElement } from '../internal/vouch-element.ts';
import type { Catalogues } from '../internal/messages.ts';
import en from '../locales/en/rating.ts';
import { styles } from './styles.ts';

/**
 * ⑧b A product's stars, average and number of reviews, in one line. Links to the page's review list where
 * there is one for the product. Its space is kept while it loads.
 *
 * @tagname vouch-rating
 * @attr {string} product - The product's id or one of its aliases. May change at any time.
 * @attr {string} shop - The shop; the script's `data-shop` by default.
 * @attr {string} api - The API's origin; the script's own by default.
 * @attr {string} locale - A language tag; by default `data-locale`, the nearest `lang`, the browser's.
 * @event vouch-ready - The product's data is shown for the first time.
 * @event vouch-error - The data could not be had; `detail.code` says why.
 * @csspart badge - The whole line.
 * @csspart stars - The picture of the stars.
 * @csspart average - The average, for example 4.55.
 * @csspart count - The number of reviews.
 * @cssproperty [--vouch-star=light-dark(#d97706, #fbbf24)] - Colour of a full star.
 * @cssproperty [--vouch-star-empty] - Colour of an empty star; 18% of the text's colour by default.
 * @cssproperty [--vouch-star-size=1.1em] - Height of the stars.
 * @cssproperty [--vouch-muted] - Colour of the number of reviews; 74% of the text's colour by default.
 * @cssproperty [--vouch-focus=currentColor] - Colour of the focus ring.
 */
export class VouchRating extends VouchElement<typeof en> {
  static override styles = [tokens, styles];

  protected override readonly need = 'summary';
  protected override readonly catalogues: Catalogues<typeof en> = {
    en: async () => ({ default: en }),
    nl: () => import('../locales/nl/rating.ts'),
    nb: () => import('../locales/nb/rating.ts'),
    lv: () => import('../locales/lv/rating.ts'),
    pl: () => import('../locales/pl/rating.ts'),
  };

  protected override render() {
    const { summary, problem } = this.state;
    if (!this.messages || (!summary && !problem))
      return html`<span class="badge" aria-hidden="true">${stars(0)}</span>`;
    if (!summary)
      return html`<button class="badge" part="badge" @click=${retryFailed}>${this.say('failed')}</button>`;
    const { average, count } = summary;
    if (average === null) return html`<span class="badge quiet" part="badge">${this.say('none')}</span>`;

    const mean = decimal(average, this.tag);
    const content = html`${stars(average, this.say('stars', { rating: mean }))}
      <b part="average" aria-hidden="true">${mean}</b>
      <span class="quiet" part="count" role="img" aria-label=${this.say('reviews', { count })}
        >(${count.toLocaleString(this.tag)})</span
      >`;
    return listOf(this.product)
      ? html`<a class="badge" part="badge" href="#reviews" @click=${this.#toList}>${content}</a>`
      : html`<span class="badge" part="badge">${content}</span>`;
  }

  /** A page that has no place called "reviews" still leads to its list. */
  readonly #toList = (event: Event): void => {
    if (document.getElementById('reviews')) return;
    event.preventDefault();
    listOf(this.product)?.scrollIntoView();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'vouch-rating': VouchRating;
  }
}
