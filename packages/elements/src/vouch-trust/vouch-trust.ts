import { fetchShop } from '@vouch/client';
import type { ShopPage } from '@vouch/contract';
import { type PropertyValues, html } from 'lit';
import { controls } from '../internal/controls.ts';
import { ReservedSpace } from '../internal/reserved-space.ts';
import { ShopElement } from '../internal/showcase/shop-element.ts';
import { BONES } from '../internal/skeletons.ts';
import { tokens } from '../internal/tokens.ts';
import en from '../locales/en/trust.ts';
import { styles } from './styles.ts';
import { trustStyles, trustView } from './trust-view.ts';

/**
 * ⑧b "How we check reviews": who may write, how purchases are checked and by whom, what is refused and who decides,
 * rewards, imported reviews, edits and reports. It says what the shop's settings make true and nothing else, as EU and
 * UK law ask of every shop that shows reviews.
 *
 * @tagname vouch-trust
 * @attr {string} product - The product on whose page it stands, by id or alias; without it, it speaks for the whole shop.
 * @attr {string} shop - The shop; the script's `data-shop` by default.
 * @attr {string} api - The API's origin; the script's own by default.
 * @attr {string} locale - A language tag; by default `data-locale`, the nearest `lang`, the browser's.
 * @event vouch-ready - The panel is shown for the first time.
 * @event vouch-error - The shop's settings could not be had; `detail.code` says why.
 * @slot title - Instead of the heading "How we check reviews".
 * @csspart trust - All topics.
 * @csspart topic - One topic: a heading and what it says.
 * @csspart message - What stands there instead when the shop's settings could not be had.
 * @cssproperty [--vouch-muted] - The topics' text; a softer shade of the text's colour by default, never too soft to be read.
 * @cssproperty [--vouch-focus=currentColor] - Focus ring.
 */
export class VouchTrust extends ShopElement<typeof en, ShopPage> {
  static override styles = [tokens, controls, styles, trustStyles];

  protected override readonly vocabulary = 'trust';
  protected override readonly english = en;

  constructor() {
    super();
    new ReservedSpace(this, () => this.isLoading);
  }

  /** The product page knows all that is needed; only where there is none, the shop is asked. */
  get #facts(): ShopPage | undefined {
    const { page } = this.state;
    return page ? { settings: page.settings, hasImported: page.counts.imported > 0 } : this.answer.value;
  }

  protected override get isReady(): boolean {
    return !!this.#facts;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { connection, product } = this;
    if (connection && !product)
      this.answer.ask(JSON.stringify(connection), (signal) => fetchShop(connection, { signal }));
  }

  protected override render() {
    const facts = this.#facts;
    if (this.isLoading)
      return html`<div class="frame loading" aria-busy="true">
        <div aria-hidden="true">${BONES}${BONES}</div>
      </div>`;
    return html`<section class="frame" lang=${this.tag} dir=${this.direction} aria-labelledby="title">
      <div id="title">
        <slot name="title"><h2>${this.say('trust')}</h2></slot>
      </div>
      ${
        facts
          ? trustView({ ...facts, say: (key, values) => this.say(key, values) })
          : this.problem && this.renderFailure(this.problem)
      }
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vouch-trust': VouchTrust;
  }
}
