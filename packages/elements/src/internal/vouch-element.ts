/** What the three elements have in common: where the API is, which product, which language, which data. */
import type { Connection } from '@vouch/client';
import { LitElement, type PropertyValues } from 'lit';
import { VouchErrorEvent } from '../events/vouch-error-event.ts';
import { VouchReadyEvent } from '../events/vouch-ready-event.ts';
import { type Speech, speechOf } from './locale.ts';
import { type Catalogues, type Messages, type Values, fill } from './messages.ts';
import { pageDefaults } from './page-defaults.ts';
import { type Need, type ProductEntry, type ProductState, watchProduct } from './product-data.ts';

export abstract class VouchElement<English extends Messages> extends LitElement {
  static override properties: Record<string, object> = { api: {}, shop: {}, locale: {}, product: {} };

  declare api: string | undefined;
  declare shop: string | undefined;
  declare locale: string | undefined;
  declare product: string | undefined;

  protected abstract readonly need: Need;
  protected abstract readonly catalogues: Catalogues<English>;

  /** Undefined while the language's messages are on their way. */
  protected messages: Messages | undefined;
  protected speech: Speech | undefined;

  #entry: ProductEntry | undefined;
  /** What the entry was for; an empty text when there is none. */
  #watched = '';
  #isReady = false;
  #reported: unknown;

  /** Undefined until a shop is named. */
  protected get connection(): Connection | undefined {
    const shop = this.shop ?? pageDefaults.shop;
    return shop ? { api: this.api ?? pageDefaults.api ?? location.origin, shop } : undefined;
  }

  protected get state(): ProductState {
    return this.#entry?.state ?? {};
  }

  /** For Intl. */
  protected get tag(): string {
    return this.speech?.locale ?? 'en';
  }

  /** A message in the element's language. */
  protected say(key: keyof English & string, values?: Values): string {
    return fill(this.messages?.[key], this.tag, values);
  }

  /** Forgets all that belongs to the product before. */
  protected reset(): void {}

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#entry?.unwatch(this.#update);
    this.#watched = '';
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.#choose(speechOf(this, this.locale, Object.keys(this.catalogues)));
    const { connection, product } = this;
    const watched = connection && product ? JSON.stringify([connection, product]) : '';
    if (watched === this.#watched || !this.isConnected) return;
    this.#entry?.unwatch(this.#update);
    this.#watched = watched;
    this.#isReady = false;
    this.#entry = watched ? watchProduct(connection!, product!, this.need, this.#update) : undefined;
    this.reset();
  }

  protected override updated(_changed: PropertyValues): void {
    const { problem } = this.state;
    if (problem && problem !== this.#reported) this.dispatchEvent(new VouchErrorEvent(problem.code));
    this.#reported = problem;
    if (this.#isReady || !this.messages || !this.state[this.need]) return;
    this.#isReady = true;
    this.dispatchEvent(new VouchReadyEvent(this.product ?? ''));
  }

  readonly #update = () => this.requestUpdate();

  #choose(speech: Speech): void {
    const { language } = speech;
    const isSame = language === this.speech?.language;
    this.speech = speech;
    if (isSame) return;
    this.messages = undefined;
    const { catalogues } = this;
    // A language that cannot be loaded is no reason to show nothing.
    void catalogues[language]!()
      .catch(catalogues['en'])
      .then((catalogue) => {
        if (!catalogue || language !== this.speech?.language) return;
        this.messages = catalogue.default;
        this.requestUpdate();
      });
  }
}
