/** What all elements have in common: where the API is, which product, which language, which data. */
import type { Connection } from '@vouch/client';
import { type CSSResult, LitElement, type PropertyValues } from 'lit';
import { VouchErrorEvent } from '../events/vouch-error-event.ts';
import { type VouchReadyDetail, VouchReadyEvent } from '../events/vouch-ready-event.ts';
import { hasCatalogue, loadCatalogue } from '../locales/catalogues.ts';
import { browser } from './browser.ts';
import { chooseLanguage } from './locale.ts';
import { type Messages, type Part, type Values, fill } from './messages.ts';
import { pageDefaults } from './page-defaults.ts';
import type { Served } from './take-over.ts';
import { type Need, type ProductEntry, type ProductState, type Watcher, entryOf } from './product-data.ts';

export abstract class VouchElement<English extends Messages> extends LitElement implements Watcher {
  static override properties: Record<string, object> = { api: {}, shop: {}, locale: {}, product: {} };

  declare api: string | undefined;
  declare shop: string | undefined;
  declare locale: string | undefined;
  declare product: string | undefined;

  abstract readonly need: Need;
  /** Which part of a catalogue this element speaks, and its English. */
  protected abstract readonly vocabulary: Part;
  protected abstract readonly english: English;
  /** Whether anything that it shows is still on its way. */
  abstract readonly isLoading: boolean;

  /** Undefined while the language's messages are on their way. */
  protected messages: Messages | undefined;
  /** For Intl. */
  protected tag = '';
  /** What is known of the product: a server hands it in, in the browser the page's elements share it. */
  entry: ProductEntry | undefined;
  /** Drawn by a server: there, and here until it is taken over. */
  isServed = !!this.shadowRoot;

  #language = '';
  /** What the page has been told: the problem, or that the data is there. */
  #told: unknown;
  #takeOver: typeof import('./take-over.ts').takeOver | undefined;

  constructor() {
    super();
    if (!this.isServed) return;
    void import('./take-over.ts').then(({ takeOver }) => {
      this.#takeOver = takeOver;
      this.requestUpdate();
    });
  }

  /** Undefined until a shop is named. */
  protected get connection(): Connection | undefined {
    const shop = this.shop ?? pageDefaults.shop;
    return shop ? { api: this.api ?? pageDefaults.api ?? location.origin, shop } : undefined;
  }

  protected get state(): ProductState {
    return this.entry?.state ?? {};
  }

  /** The page around may run the other way than the element's language. */
  protected get direction(): string {
    return this.dir || (/^(ar|he)/.test(this.tag) ? 'rtl' : 'ltr');
  }

  /** What the page is told once the element shows its data; undefined until then. */
  protected get ready(): VouchReadyDetail | undefined {
    return this.messages && this.state[this.need] && { product: this.product! };
  }

  /** A message in the element's language. */
  protected say(key: keyof English & string, values?: Values): string {
    return fill(this.messages?.[key], this.tag, values);
  }

  /** Takes on the look of what was loaded on use. */
  adopt({ styleSheet }: CSSResult): void {
    (this.renderRoot as ShadowRoot).adoptedStyleSheets.push(styleSheet!);
  }

  /** Forgets all that belongs to the product before. */
  protected reset(): void {}

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch(undefined);
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.#chooseLanguage();
    const { connection, product } = this;
    if (this.isConnected) this.#watch(connection && product ? entryOf(connection, product) : undefined);
  }

  /** What a server drew stays until all is here to take it over. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    if (!this.isServed) return true;
    this.willUpdate(changed);
    if (!this.isLoading) {
      void this.#takeOver?.(this as unknown as Served, browser, changed);
      this.#takeOver = undefined;
    }
    return false;
  }

  protected override updated(_changed: PropertyValues): void {
    const { ready } = this;
    const { problem } = this.state;
    const told = problem ?? !!ready;
    if (told && told !== this.#told)
      this.dispatchEvent(problem ? new VouchErrorEvent(problem.code) : new VouchReadyEvent(ready!));
    this.#told = told;
  }

  #watch(entry: ProductEntry | undefined): void {
    if (entry === this.entry) return;
    this.entry?.watchers.delete(this);
    this.entry = entry;
    this.#told = undefined;
    entry?.watch(this);
    this.reset();
  }

  #chooseLanguage(): void {
    const page = browser.isHere ? [this.closest<HTMLElement>('[lang]')?.lang, navigator.language] : [];
    const [language, tag] = chooseLanguage([this.locale, pageDefaults.locale, ...page]);
    this.tag = tag;
    if (language !== this.#language) void this.#learn(language);
  }

  async #learn(language: string): Promise<void> {
    this.#language = language;
    const isForeign = hasCatalogue(language);
    this.messages = isForeign ? undefined : this.english;
    // A language that cannot be loaded is no reason to show nothing.
    const catalogue = isForeign && (await loadCatalogue(language).catch(() => undefined));
    if (language !== this.#language) return;
    this.messages = (catalogue && catalogue[this.vocabulary]) || this.english;
    this.requestUpdate();
  }
}
