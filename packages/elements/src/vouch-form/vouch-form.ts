import { type Failure, submitReview } from '@vouch/client';
import type { ProductPage } from '@vouch/contract';
import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { VouchBeforeSubmitEvent } from '../events/vouch-before-submit-event.ts';
import { VouchErrorEvent } from '../events/vouch-error-event.ts';
import { VouchReviewSubmittedEvent } from '../events/vouch-review-submitted-event.ts';
import { controls } from '../internal/controls.ts';
import type { Values } from '../internal/messages.ts';
import { failureView } from '../internal/failure-view.ts';
import { KeptFocus } from '../internal/kept-focus.ts';
import { type OwnReviewKey, keepOwn, recallOwn } from '../internal/own-reviews.ts';
import { refreshProduct, retryFailed } from '../internal/product-data.ts';
import { TOKEN_ENDS, type TokenHint, namesOf, spendToken, tokenFor } from '../internal/purchase-token.ts';
import { ReservedSpace } from '../internal/reserved-space.ts';
import {
  type Draft,
  type FieldErrors,
  checkDraft,
  emptyDraft,
  fieldsOf,
  idempotencyKey,
  keepDraft,
  recallDraft,
  toReview,
} from '../internal/review-draft.ts';
import { formSkeleton } from '../internal/skeletons.ts';
import { tokens } from '../internal/tokens.ts';
import { VouchElement } from '../internal/vouch-element.ts';
import en from '../locales/en/form.ts';
import { buyersOnlyView } from './buyers-only-view.ts';
import { errorSummary } from './error-summary.ts';
import { fields } from './fields.ts';
import type { FormMode, OwnAct } from './own-review.ts';
import { styles } from './styles.ts';
import type { FormEnglish } from './words.ts';

/**
 * ① The form in which a buyer writes a review. It takes the purchase token from the attribute or from what
 * `vouch.js` took from the address, keeps the draft through a reload, and leaves edit and withdraw to the author.
 *
 * @tagname vouch-form
 * @attr {string} product - The product's id or one of its aliases. May change at any time.
 * @attr {string} token - The purchase token; by default the one that came in the address.
 * @attr {string} shop - The shop; the script's `data-shop` by default.
 * @attr {string} api - The API's origin; the script's own by default.
 * @attr {string} locale - A language tag; by default `data-locale`, the nearest `lang`, the browser's.
 * @event vouch-ready - The form is shown for the first time.
 * @event vouch-before-submit - A review is about to be sent; cancelable; `detail.draft` is what goes out.
 * @event vouch-review-submitted - The API took it; `detail.review` has its id and status.
 * @event vouch-error - Something could not be had or sent; `detail.code` says why.
 * @slot buyers-only - Instead of the sentence how buyers get their review link.
 * @csspart form - The form.
 * @csspart star-input - The stars to choose from.
 * @csspart submit - The button that sends.
 * @csspart message - What stands there instead of the form.
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
export class VouchForm extends VouchElement<FormEnglish> {
  static override properties = { token: {} };
  static override styles = [tokens, controls, styles];

  declare token: string | undefined;

  override readonly need = 'page';
  protected override readonly vocabulary = 'form';
  protected override readonly english = en as FormEnglish;

  #draft: Draft | undefined;
  #draftProduct = '';
  #errors: FieldErrors = {};
  #problem: Failure | undefined;
  #sending: AbortController | undefined;
  #own: OwnReviewKey | undefined;
  #mode: FormMode = 'write';
  #later: typeof import('./own-review.ts') | undefined;

  constructor() {
    super();
    new ReservedSpace(this, () => !this.messages || (!this.state.page && !this.state.problem));
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

  protected override reset(): void {
    this.#sending?.abort();
    this.#sending = this.#draft = this.#problem = this.#own = undefined;
    this.#errors = {};
    this.#mode = 'write';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { page } = this.state;
    if (!page || this.#draft) return;
    const shop = this.#shop;
    const { rating, name } = this.#purchase(page) ?? {};
    this.#draftProduct = page.product.productId;
    this.#own = recallOwn(shop, this.#draftProduct);
    if (this.#own) {
      this.#mode = 'own';
      void this.#loadLater();
    }
    this.#draft = {
      ...emptyDraft(),
      ...(name && { name }),
      ...(rating && { rating }),
      ...recallDraft(shop, this.#draftProduct),
    };
  }

  protected override render() {
    const { page, problem } = this.state;
    if (!this.messages || (!page && !problem)) return formSkeleton;
    return html`<div class="frame">
      ${page && this.#draft ? this.#renderMode(page, this.#draft) : failureView(this.say(problem?.code === 'offline' ? 'offline' : 'loadFailed'), this.say('retry'), retryFailed)}
    </div>`;
  }

  get #shop(): string {
    return this.connection?.shop ?? '';
  }

  #purchase({ product }: ProductPage): TokenHint | undefined {
    const names = [this.product ?? '', ...namesOf(product)];
    return tokenFor(this.#shop, names, this.token);
  }

  #renderMode(page: ProductPage, draft: Draft): TemplateResult | typeof nothing {
    const mode = this.#mode;
    if (mode === 'edit') return this.#renderForm(draft, nothing, true);
    if (mode !== 'write')
      return (
        this.#later?.ownView({
          own: this.#own,
          mode,
          problem: this.#sentence,
          say: this.#say,
          edit: this.#startEdit,
          withdraw: this.#withdraw,
          turn: (next) => void this.#turn(next),
        }) ?? nothing
      );
    const purchase = this.#purchase(page);
    if (!purchase && !page.settings.unverifiedReviews) return buyersOnlyView(this.#sentence, this.#say);
    return this.#renderForm(
      draft,
      html`<p class="proof ${purchase ? 'good' : ''}">${this.say(purchase ? 'verified' : 'unverified')}</p>`,
      false,
    );
  }

  #renderForm(draft: Draft, proof: unknown, isEdit: boolean): TemplateResult {
    const sending = !!this.#sending;
    return html`<form part="form" novalidate tabindex="-1" @input=${this.#typed} @submit=${this.#submit}>
      ${proof}
      ${errorSummary({
        errors: this.#errors,
        problem: this.#sentence,
        say: this.#say,
        lead: (field) => void this.#focus(field === 'rating' ? '#star-1' : `#${field}`),
      })}
      ${fields({ draft, errors: this.#errors, say: this.#say })}
      <div class="buttons">
        <button class="primary" part="submit" aria-disabled=${sending}>
          ${this.say(sending ? 'sending' : isEdit ? 'save' : 'submit')}
        </button>
        ${
          isEdit
            ? html`<button class="link" type="button" @click=${() => this.#turn('own')}>
                ${this.say('cancel')}
              </button>`
            : ''
        }
      </div>
    </form>`;
  }

  readonly #say = (key: keyof FormEnglish, values?: Values): string => this.say(key, values);

  /** What went wrong last, in words. */
  get #sentence(): string {
    if (!this.#problem) return '';
    const { code } = this.#problem;
    return (
      this.#later?.sentenceFor(this.#problem, this.#say) ??
      this.say(code === 'offline' || code === 'network' ? code : 'failed')
    );
  }

  /** What is needed only once a review was sent or refused; where it can't be had, simpler words have to do. */
  async #loadLater(): Promise<void> {
    this.#later ??= await import('./own-review.ts').catch(() => undefined);
    Object.assign(en, this.#later?.english);
    this.requestUpdate();
  }

  readonly #hashChanged = (): void => {
    // The script takes a token that a link on the same page brought; it listened before.
    if (this.#mode === 'write') this.#draft = undefined;
    this.requestUpdate();
  };

  readonly #typed = (event: Event): void => {
    const { name, value, type, checked } = event.target as HTMLInputElement;
    if (!this.#draft) return;
    const typed = type === 'checkbox' ? checked : name === 'rating' ? Number(value) : value;
    this.#draft = { ...this.#draft, [name]: typed };
    const { [name as 'title']: _, ...errors } = this.#errors;
    this.#errors = errors;
    if (name === 'anonymous') delete this.#errors.name;
    if (this.#mode === 'write') keepDraft(this.#shop, this.#draftProduct, this.#draft);
    this.requestUpdate();
  };

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { page } = this.state;
    const { connection } = this;
    const draft = this.#draft;
    if (this.#sending || !page || !connection || !draft) return;
    this.#problem = undefined;
    this.#errors = checkDraft(draft);
    if (Object.keys(this.#errors).length) return this.#focus('.problem');
    if (this.#mode === 'edit') return this.#saveEdit(draft);

    const { productId } = page.product;
    const review = toReview(draft, productId, this.tag, this.#purchase(page)?.token);
    if (!this.dispatchEvent(new VouchBeforeSubmitEvent(review))) return;
    const key = idempotencyKey(connection.shop, productId, review);
    const result = await this.#send((signal) =>
      submitReview(connection, review, { idempotencyKey: key, signal }),
    );
    if (!result) return;
    if (!result.ok) return this.#fail(result.problem);
    const { review: receipt, manageToken } = result.value;
    this.#own = { ...receipt, manageToken };
    keepOwn(connection.shop, productId, this.#own);
    keepDraft(connection.shop, productId, undefined);
    spendToken(connection.shop, namesOf(page.product));
    this.dispatchEvent(new VouchReviewSubmittedEvent(receipt));
    refreshProduct(this.#draftProduct);
    await this.#loadLater();
    await this.#turn('sent');
  };

  /** Sends with the button at rest; undefined when the product changed meanwhile. */
  async #send<Answer extends { ok: boolean }>(
    ask: (signal: AbortSignal) => Promise<Answer>,
  ): Promise<Answer | undefined> {
    const { signal } = (this.#sending = new AbortController());
    this.requestUpdate();
    const answer = await ask(signal);
    if (signal.aborted) return undefined;
    this.#sending = undefined;
    this.requestUpdate();
    return answer;
  }

  async #fail(problem: Failure): Promise<void> {
    this.#problem = problem;
    this.#errors = fieldsOf(problem.errors);
    const { page } = this.state;
    if (page && TOKEN_ENDS.includes(problem.code)) spendToken(this.#shop, namesOf(page.product));
    this.dispatchEvent(new VouchErrorEvent(problem.code));
    await this.#loadLater();
    await this.#focus('.problem, .message');
  }

  readonly #startEdit = async (): Promise<void> => {
    const draft = await this.#manage((later, connection, own, signal) =>
      later.fetchDraft(connection, own, signal),
    );
    if (!draft) return;
    this.#draft = draft;
    await this.#turn('edit', '#title');
  };

  async #saveEdit(draft: Draft): Promise<void> {
    const own = await this.#manage((later, connection, before, signal) =>
      later.saveEdit(connection, this.#draftProduct, before, draft, signal),
    );
    if (!own) return;
    this.#own = own;
    refreshProduct(this.#draftProduct);
    await this.#turn('sent');
  }

  readonly #withdraw = async (): Promise<void> => {
    const done = await this.#manage(async (later, connection, own, signal) => {
      const result = await later.withdraw(connection, this.#draftProduct, own, signal);
      return result.ok ? { ok: true, value: true } : result;
    });
    if (!done) return;
    this.#own = undefined;
    refreshProduct(this.#draftProduct);
    await this.#turn('withdrawn');
  };

  /** Does something with the own review; undefined when it failed, which is then said. */
  async #manage<Value>(act: OwnAct<Value>): Promise<Value | undefined> {
    const [later, connection, own] = [this.#later, this.connection, this.#own];
    if (!later || !connection || !own || this.#sending) return undefined;
    this.#problem = undefined;
    const result = await this.#send((signal) => act(later, connection, own, signal));
    if (result?.ok) return result.value;
    if (result) await this.#fail(result.problem);
    return undefined;
  }

  /** Shows another face of the form and leads the focus there. */
  #turn(mode: FormMode, focus = '.message'): Promise<void> {
    this.#mode = mode;
    this.#problem = undefined;
    this.#errors = {};
    return this.#focus(focus);
  }

  async #focus(selector: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vouch-form': VouchForm;
  }
}
