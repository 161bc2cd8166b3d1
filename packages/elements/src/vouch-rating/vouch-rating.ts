import { type PropertyValues, html, nothing } from 'lit';
import { decimal } from '../internal/decimal.ts';
import { HANDFUL } from '../internal/handful.ts';
import { listOf } from '../internal/page-elements.ts';
import { retryFailed } from '../internal/product-data.ts';
import { stars } from '../internal/stars.ts';
import { tokens } from '../internal/tokens.ts';
import { VouchElement } from '../internal/vouch-element.ts';
import en from '../locales/en/rating.ts';
import type scales from '../locales/en/scales.ts';
import { styles } from './styles.ts';

type RatingEnglish = typeof en & typeof scales;

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
 * @cssproperty [--vouch-star-size=1.1em] - Height of the stars.
 * @cssproperty [--vouch-muted] - Colour of the number of reviews; the text's own by default.
 * @cssproperty [--vouch-focus=currentColor] - Colour of the focus ring.
 */
export class VouchRating extends VouchElement<RatingEnglish> {
  static override styles = [tokens, styles];

  override readonly need = 'summary';
  protected override readonly vocabulary = 'rating';
  protected override readonly english = en as RatingEnglish;

  /** What it links to, where a server draws both; a page is searched for it. */
  list: Pick<Element, 'id'> | undefined;
  /** Of ratings that are not stars. */
  #scales: typeof import('../internal/other-scales.ts') | undefined;

  override get isLoading(): boolean {
    const { summary, problem } = this.state;
    return !this.messages || (summary ? summary.best !== 5 && !this.#scales : !problem);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.messages && this.state.summary && this.isLoading) this.#loadScales();
  }

  protected override render() {
    const list = this.list ?? listOf(this.product);
    if (list) list.id ||= 'vouch-reviews';
    return html`<a
      class="badge"
      part="badge"
      lang=${this.tag}
      dir=${this.direction}
      href=${list && this.state.summary?.count ? `#${list.id}` : nothing}
      >${this.#content()}</a
    >`;
  }

  #content() {
    const { summary } = this.state;
    if (this.isLoading) return stars(0);
    if (!summary) return html`<button @click=${retryFailed}>${this.say('failed')}</button>`;
    const { average, count, best } = summary;
    if (average === null) return html`<span>${this.say('none')}</span>`;
    let text = decimal(average, this.tag);
    let picture = stars(average, this.say('stars', { rating: text }));
    if (best !== 5)
      ({ text, picture } = this.#scales!.otherScale(summary, (...what) => this.say(...what), this.tag).mean(
        average,
      ));
    // A handful of reviews makes no average worth its decimals.
    const isFew = count < HANDFUL;
    return html`${picture} ${isFew ? '' : html`<b part="average" aria-hidden="true">${text}</b>`}
      <span part="count" role="img" aria-label=${this.say('reviews', { count })}
        >(${isFew ? this.say('few', { count }) : count.toLocaleString(this.tag)})</span
      >`;
  }

  #loadScales(): void {
    import('../internal/other-scales.ts').then(
      (code) => {
        Object.assign(en, code.english);
        this.#scales = code;
        this.requestUpdate();
      },
      () => {},
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vouch-rating': VouchRating;
  }
}
