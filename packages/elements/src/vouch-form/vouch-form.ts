import type { Connection } from '@vouch/client';
import type { ProductPage } from '@vouch/contract';
import { type PropertyValues, html, nothing } from 'lit';
import { browser } from '../internal/browser.ts';
import { controls } from '../internal/controls.ts';
import { failureView } from '../internal/failure-view.ts';
import { FormControl } from '../internal/form-control.ts';
import { KeptFocus } from '../internal/kept-focus.ts';
import type { Values } from '../internal/messages.ts';
import { recallOwn } from '../internal/own-reviews.ts';
import { retryFailed } from '../internal/product-data.ts';
import { type TokenHint, itemsOf, namesOf, tokenFor } from '../internal/purchase-token.ts';
import { ReservedSpace } from '../internal/reserved-space.ts';
import { type Draft, emptyDraft, keepDraft, recallDraft, recallOutbox } from '../internal/review-draft.ts';
import { formSkeleton } from '../internal/skeletons.ts';
import { tokens } from '../internal/tokens.ts';
import en from '../locales/en/form.ts';
import { buyersOnlyView } from './buyers-only-view.ts';
import { formView } from './form-view.ts';
import { PARTS, type Parts } from './parts.ts';
import { styles } from './styles.ts';
import type { FormEnglish } from './words.ts';
import type { Order } from './order.ts';
import type { Writing } from './writing.ts';

/**
 * ① The form in which a buyer writes a review. It takes the purchase token from the attribute or from what
 * `vouch.js` took from the address, keeps the draft and its photos through a reload, sends it as soon as the network
 * allows, and leaves edit and withdraw to the author.
 *
 * Without `product` it shows a section for each product of the purchase token.
 *
 * In a surrounding `<form>` its value is the rating, under its `name`; the review itself goes to Vouch with the
 * element's own button. It is invalid while a field shows an error, and with `required` until a rating is chosen.
 * `form.reset()` empties it, `<fieldset disabled>` disables it.
 *
 * @tagname vouch-form
 * @attr {string} product - The product's id or one of its aliases. May change at any time.
 * @attr {string} token - The purchase token; by default the one that came in the address.
 * @attr {string} name - Under which name the rating goes with a surrounding form.
 * @attr {boolean} required - Whether a surrounding form needs a rating.
 * @attr {string} shop - The shop; the script's `data-shop` by default.
 * @attr {string} api - The API's origin; the script's own by default.
 * @attr {string} locale - A language tag; by default `data-locale`, the nearest `lang`, the browser's.
 * @event vouch-ready - The form is shown for the first time.
 * @event vouch-before-submit - A review is about to be sent; cancelable; `detail.draft` is what goes out.
 * @event vouch-review-submitted - The API took it; `detail.review` has its id and status.
 * @event vouch-error - Something could not be had or sent; `detail.code` says why.
 * @slot buyers-only - Instead of the sentence how buyers get their review link.
 * @csspart form - The form.
 * @csspart star-input - The stars, numbers or thumbs to choose from.
 * @csspart question - One of the shop's own questions.
 * @csspart photo - A photo or video that was added.
 * @csspart coach - The line under the text.
 * @csspart submit - The button that sends.
 * @csspart message - What stands there instead of the form.
 * @csspart order - The sections of a form without `product`.
 * @cssproperty [--vouch-star=light-dark(#d97706, #fbbf24)] - Chosen stars.
 * @cssproperty [--vouch-accent=light-dark(#1f2937, #f3f4f6)] - The button that sends.
 * @cssproperty [--vouch-on-accent] - Text on it; black or white by default, whichever is read better.
 * @cssproperty [--vouch-field=light-dark(#fff, #1f2023)] - Background of fields.
 * @cssproperty [--vouch-field-border] - Borders of fields and buttons; 60% of the text's colour by default.
 * @cssproperty [--vouch-good=light-dark(#166534, #86efac)] - A confirmed purchase.
 * @cssproperty [--vouch-bad=light-dark(#b91c1c, #fca5a5)] - Errors.
 * @cssproperty [--vouch-muted] - Hints; a softer shade of the text's colour by default, never too soft to be read.
 * @cssproperty [--vouch-surface] - Quiet backgrounds; 4% of the text's colour by default.
 * @cssproperty [--vouch-radius=0.625rem] - Roundness of boxes.
 * @cssproperty [--vouch-focus=currentColor] - Focus ring.
 */
export class VouchForm extends FormControl<FormEnglish> {
  static override properties = { token: {} };
  static override styles = [tokens, controls, styles];

  declare token: string | undefined;

  /** What a form without script has sent and could not be taken: a server draws it once more. */
  typed: Pick<Writing, 'draft' | 'errors' | 'problem'> | undefined;

  override readonly need = 'page';
  protected override readonly vocabulary = 'form';
  protected override readonly english = en as FormEnglish;

  readonly #parts: Partial<Parts> = {};
  #writing: Writing | undefined;
  #order: Order | undefined;
  /** Ends what is under way for the product. */
  #leaving = new AbortController();
  /** What the form cannot be shown without and did not come. */
  #lacks: keyof Parts | undefined;

  constructor() {
    super();
    new ReservedSpace(this, () => this.isLoading);
    new KeptFocus(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#hashChanged);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#hashChanged);
  }

  override get value(): string {
    return String(this.#writing?.draft.rating ?? '');
  }

  override formResetCallback(): void {
    if (this.#writing?.mode !== 'write') return;
    const { connection, page, photos } = this.#writing;
    photos?.discard();
    keepDraft(connection.shop, page.product.productId, undefined);
    this.#startAnew();
  }

  protected override reset(): void {
    this.#leaving.abort();
    this.#leaving = new AbortController();
    this.#order?.leave();
    this.#writing = this.#order = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { connection } = this;
    if (connection && !this.product) this.#openOrder(connection);
    super.willUpdate(changed);
    const { page } = this.state;
    if (connection && page && !this.#writing) this.#open(connection, page);
  }

  protected override render() {
    const { page, problem } = this.state;
    const writing = this.#writing;
    const missing = this.#lacks ?? (page ? undefined : problem);
    if (this.isLoading) return formSkeleton;
    return html`<div class="frame" lang=${this.tag} dir=${this.direction}>
      ${
        missing
          ? failureView(
              this.say(problem?.code === 'offline' ? 'offline' : 'loadFailed'),
              this.say('retry'),
              this.#retry,
            )
          : writing && page
            ? this.#renderMode(writing, page)
            : (this.#order?.view(this.#say) ?? buyersOnlyView('', this.#say))
      }
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const wrong = Object.values(this.#writing?.errors ?? {})[0];
    this.tellForm(
      this.#writing && !this.renderRoot.querySelector('form') ? '' : en.ratingMissing,
      wrong ? this.say(wrong) : '',
    );
  }

  override get isLoading(): boolean {
    const { page, problem } = this.state;
    const isThere = page
      ? (!asksMore(page) || this.#parts.asked) && (!this.typed || this.#parts.later)
      : (problem ??
        this.#order ??
        (!this.product && !itemsOf(this.connection?.shop ?? '', this.token).length));
    return !(this.messages && (this.#lacks || isThere));
  }

  readonly #say = (key: keyof FormEnglish, values?: Values): string => this.say(key, values);

  #purchase({ product }: ProductPage): TokenHint | undefined {
    return tokenFor(this.connection?.shop ?? '', [this.product ?? '', ...namesOf(product)], this.token);
  }

  /** Without a product: that of the purchase, or all of them. */
  #openOrder(connection: Connection): void {
    const { shop } = connection;
    const items = itemsOf(shop, this.token);
    const { order } = this.#parts;
    if (items.length === 1) this.product = items[0]!.product;
    else if (items.length && !order && !this.#lacks) void this.#need('order');
    else if (order)
      this.#order ??= new order.Order(
        this,
        connection,
        items.map((item) => ({ ...item, own: recallOwn(shop, item.product) })),
      );
  }

  /** Begins with a product: its draft, or the own review that this browser knows of. */
  #open(connection: Connection, page: ProductPage): void {
    const { shop } = connection;
    const { productId } = page.product;
    const { rating, name, fault } = this.#purchase(page) ?? {};
    const own = recallOwn(shop, productId);
    const { signal } = this.#leaving;
    const writing: Writing = (this.#writing = {
      connection,
      page,
      signal,
      own,
      mode: own ? 'own' : 'write',
      draft: {
        ...emptyDraft(),
        ...(name && { name }),
        ...(rating !== undefined && { rating }),
        ...recallDraft(shop, productId),
      },
      errors: {},
      problem: fault && { status: 401, code: fault, title: '' },
      ...this.typed,
      step: undefined,
      place: this,
      say: this.#say,
      locale: () => this.tag,
      token: () => this.#purchase(page)?.token,
      type: (field, typed) => {
        const { [field]: _, ...errors } = writing.errors;
        const draft = { ...writing.draft, ...typed };
        if (writing.mode === 'write') keepDraft(shop, productId, draft);
        void writing.show({ draft, errors });
      },
      show: async (change, selector) => {
        Object.assign(writing, change);
        this.requestUpdate();
        if (!selector || signal.aborted) return;
        await this.updateComplete;
        this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
      },
      take: (files) => (writing.taking = this.#take(writing, files)),
    });
    if (asksMore(page)) void this.#need('asked');
    if (this.typed) void this.#need('later');
    if (own || fault || recallOutbox(shop, productId)?.isWaiting) void this.#begin();
    if (writing.draft.photos.length) void writing.take([]);
  }

  /** Resolves when the uploader has them; waits for the network where it could not be had. */
  async #take(writing: Writing, files: readonly File[]): Promise<void> {
    const photos = await this.#load('photos');
    if (photos) return photos.photosOf(writing).add(files);
    // Nobody should have to look for the same photos twice.
    const { signal } = writing;
    const online = new Promise((resolve) => addEventListener('online', resolve, { once: true, signal }));
    await writing.show(LOST, '.problem');
    await online;
    await writing.show({ problem: undefined });
    return this.#take(writing, files);
  }

  #renderMode(writing: Writing, page: ProductPage) {
    const { later } = this.#parts;
    const { mode } = writing;
    if (mode !== 'write' && mode !== 'edit') return later?.ownView(writing) ?? nothing;
    const token = writing.token();
    const isOpen = token || page.settings.unverifiedReviews;
    // What is written stays to be read, also when its token serves no more.
    if (mode === 'write' && !isOpen && !hasWords(writing.draft))
      return buyersOnlyView(later?.sentenceOf(writing) ?? '', this.#say);
    return formView({
      writing,
      parts: this.#parts,
      notice: mode === 'edit' ? undefined : token ? 'verified' : isOpen ? 'unverified' : 'buyersOnlyHow',
      isDisabled: browser.isHere && this.matches(':disabled'),
      begin: this.#begin,
      submit: this.#submit,
    });
  }

  /** Fetches a part; undefined where it can't be had. */
  async #load<Key extends keyof Parts>(key: Key): Promise<Parts[Key] | undefined> {
    const part = await PARTS[key]().catch(() => undefined);
    if (part && !this.#parts[key]) {
      this.#parts[key] = part;
      Object.assign(en, part.english);
      this.adopt(part.styles);
      this.requestUpdate();
    }
    return part;
  }

  /** Fetches a part that the form can't be shown without. */
  async #need(key: keyof Parts): Promise<void> {
    this.#lacks = undefined;
    if (await this.#load(key)) return;
    this.#lacks = key;
    this.requestUpdate();
  }

  readonly #retry = (): void => {
    if (this.#lacks) void this.#need(this.#lacks);
    else retryFailed();
  };

  readonly #startAnew = (): void => {
    this.reset();
    this.requestUpdate();
  };

  readonly #hashChanged = (): void => {
    // The script takes a token that a link on the same page brought; it listened before.
    if (this.#writing?.mode !== 'own') this.#startAnew();
  };

  /** Somebody is about to write. */
  readonly #begin = async (): Promise<Parts['later'] | undefined> => {
    const later = await this.#load('later');
    if (this.#writing) later?.begin(this.#writing);
    return later;
  };

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const writing = this.#writing;
    if (!writing || writing.step) return;
    void writing.show({ step: { kind: 'sending' }, problem: undefined });
    const later = await this.#begin();
    if (later) await later.submit(writing);
    else await writing.show(LOST, '.problem');
  };
}

/** A part did not come: the network is away. */
const LOST: Partial<Writing> = { step: undefined, problem: { status: 0, code: 'network', title: '' } };

/** Whether the form needs more than five stars and a text. */
function asksMore({ settings }: ProductPage): boolean {
  return settings.scale !== 'stars' || settings.questions.length > 0;
}

function hasWords({ title, body, answers, photos }: Draft): boolean {
  return !!(title || body || photos.length || Object.keys(answers).length);
}

declare global {
  interface HTMLElementTagNameMap {
    'vouch-form': VouchForm;
  }
}
