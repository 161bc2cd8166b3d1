import type { ListQuery } from '@vouch/client';
import type { ProductPage, Report, Review, ReviewSort } from '@vouch/contract';
import { reportReview } from '@vouch/client';
import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { VouchErrorEvent } from '../events/vouch-error-event.ts';
import { VouchFilterChangedEvent } from '../events/vouch-filter-changed-event.ts';
import { decimal } from '../internal/decimal.ts';
import { failureView } from '../internal/failure-view.ts';
import { KeptFocus } from '../internal/kept-focus.ts';
import { retryFailed } from '../internal/product-data.ts';
import { ReservedSpace } from '../internal/reserved-space.ts';
import { ReviewList } from '../internal/review-list.ts';
import { controls } from '../internal/controls.ts';
import { BONES, listSkeleton } from '../internal/skeletons.ts';
import { tokens } from '../internal/tokens.ts';
import { Votes } from '../internal/votes.ts';
import { VouchElement } from '../internal/vouch-element.ts';
import en from '../locales/en/reviews.ts';
import { PageJsonLd } from './page-json-ld.ts';
import type { reportForm } from './report-form.ts';
import { reviewView } from './review-view.ts';
import { styles } from './styles.ts';
import { summaryView } from './summary-view.ts';
import type { ReviewEnglish, ReviewWords } from './words.ts';

const SORTS = ['recent', 'helpful', 'highest', 'lowest'] as const satisfies readonly ReviewSort[];

/**
 * ⑧b A product's reviews: average, histogram that filters, sort, search, list with votes and reports. Puts the
 * product's structured data with what it shows into the page's head, joined to the page's own Product node.
 *
 * @tagname vouch-reviews
 * @attr {string} product - The product's id or one of its aliases. May change at any time.
 * @attr {string} shop - The shop; the script's `data-shop` by default.
 * @attr {string} api - The API's origin; the script's own by default.
 * @attr {string} locale - A language tag; by default `data-locale`, the nearest `lang`, the browser's.
 * @event vouch-ready - The product's reviews are shown for the first time.
 * @event vouch-error - Something could not be had or sent; `detail.code` says why.
 * @event vouch-filter-changed - The shopper filtered, sorted or searched; `detail` is the query.
 * @slot empty - Instead of the sentence that there are no reviews yet.
 * @csspart summary - Average, number of reviews and histogram.
 * @csspart average - The large average.
 * @csspart histogram - The five bars.
 * @csspart toolbar - Sort, filter and search.
 * @csspart list - The list.
 * @csspart review - One review.
 * @csspart stars - A picture of stars.
 * @csspart title - A review's title.
 * @csspart author - A review's author.
 * @csspart label - How a review was verified, and its labels.
 * @csspart body - A review's text.
 * @csspart reply - The shop's reply.
 * @csspart report - The form behind "Report".
 * @csspart more - The button that loads more.
 * @cssproperty [--vouch-star=light-dark(#d97706, #fbbf24)] - Full stars and the histogram's bars.
 * @cssproperty [--vouch-accent=light-dark(#1f2937, #f3f4f6)] - Chosen buttons.
 * @cssproperty [--vouch-on-accent] - Text on chosen buttons; black or white by default, whichever is read better.
 * @cssproperty [--vouch-good=light-dark(#166534, #86efac)] - Verified purchases.
 * @cssproperty [--vouch-bad=light-dark(#b91c1c, #fca5a5)] - Failures.
 * @cssproperty [--vouch-muted] - Secondary text; a softer shade of the text's colour by default, never too soft to be read.
 * @cssproperty [--vouch-line] - Dividing lines and borders; 15% of the text's colour by default.
 * @cssproperty [--vouch-surface] - Quiet backgrounds; 4% of the text's colour by default.
 * @cssproperty [--vouch-radius=0.625rem] - Roundness of boxes.
 * @cssproperty [--vouch-focus=currentColor] - Focus ring.
 */
export class VouchReviews extends VouchElement<ReviewEnglish> {
  static override styles = [tokens, controls, styles];

  override readonly need = 'page';
  protected override readonly vocabulary = 'reviews';
  protected override readonly english = en as ReviewEnglish;

  readonly #list = new ReviewList(this);
  readonly #votes = new Votes();
  #page: ProductPage | undefined;
  #announcement = '';
  #report: { id: string; sending?: boolean; failed?: boolean } | undefined;
  #reportForm: typeof reportForm | undefined;
  readonly #jsonLd = new PageJsonLd();

  constructor() {
    super();
    new ReservedSpace(this, () => this.#isLoading);
    new KeptFocus(this);
  }

  get #isLoading(): boolean {
    const { page, problem } = this.state;
    return !this.messages || (!page && !problem) || this.#list.loading === 'list';
  }

  protected override reset(): void {
    this.#page = undefined;
    this.#report = undefined;
    this.#announcement = '';
    this.#list.reset();
    this.#jsonLd.remove();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { page } = this.state;
    if (!page || page === this.#page) return;
    this.#page = page;
    if (this.#list.isPlain) this.#list.show(page.reviews);
    else void this.#load();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#page) this.#jsonLd.show(this.#page, this.#list.items, this.say('anonymous'));
  }

  protected override render() {
    const { page, problem } = this.state;
    if (!this.messages || (!page && !problem)) return listSkeleton;
    const summary = page?.summary;
    return html`<div class="frame ${this.#list.loading === 'list' ? 'loading' : ''}">
      ${
        page && summary
          ? summary.count
            ? html`<div class="columns">
                ${summaryView({
                  ...this.#words,
                  summary,
                  chosen: this.#list.query.rating ?? [],
                  toggle: this.#toggleRating,
                })}
                <div class="main">${this.#renderToolbar(page)} ${this.#renderList(page)}</div>
              </div>`
            : html`<div class="message" tabindex="-1">
                <slot name="empty"><strong>${this.say('none')}</strong>${this.say('noneHint')}</slot>
              </div>`
          : this.#renderProblem(problem?.code, retryFailed)
      }
      <p class="hidden" role="status">${this.#announcement}</p>
    </div>`;
  }

  get #words(): ReviewWords {
    const locale = this.tag;
    return {
      say: (key, values) => this.say(key, values),
      number: (value) => value.toLocaleString(locale),
      average: (value) => decimal(value, locale),
    };
  }

  #renderToolbar({ summary }: ProductPage): TemplateResult | typeof nothing {
    const { query, isFiltered } = this.#list;
    if (summary.count < 2) return nothing;
    return html`<div class="toolbar" part="toolbar">
      <input
        type="search"
        .value=${query.q ?? ''}
        aria-label=${this.say('search')}
        placeholder=${this.say('search')}
        maxlength="200"
        @change=${(event: Event) => this.#change({ q: (event.target as HTMLInputElement).value || undefined })}
      />
      ${
        summary.verifiedCount
          ? html`<button
              class="small"
              aria-pressed=${!!query.verified}
              @click=${() => this.#change({ verified: query.verified ? undefined : true })}
            >
              ${this.say('onlyVerified')}
            </button>`
          : ''
      }
      ${
        isFiltered
          ? html`<button
              class="link"
              @click=${() => this.#change({ rating: undefined, verified: undefined, q: undefined })}
            >
              ${this.say('clear')}
            </button>`
          : ''
      }
      <label>
        <span class="quiet">${this.say('sort')}</span>
        <select
          .value=${query.sort ?? 'recent'}
          @change=${(event: Event) => this.#change({ sort: (event.target as HTMLSelectElement).value as ReviewSort })}
        >
          ${SORTS.map(
            (sort) =>
              html`<option value=${sort} ?selected=${sort === (query.sort ?? 'recent')}>
                ${this.say(sort)}
              </option>`,
          )}
        </select>
      </label>
    </div>`;
  }

  #renderList(page: ProductPage): TemplateResult {
    const { items, loading, nextCursor, problem } = this.#list;
    return html`<ul
        class="list"
        part="list"
        role="list"
        tabindex="-1"
        aria-label=${this.say('list')}
        aria-busy=${loading === 'list'}
      >
        ${items.map((review) => this.#renderReview(page, review))}
      </ul>
      ${!items.length && !loading && !problem ? html`<p class="message">${this.say('noMatch')}</p>` : ''}
      ${loading === 'more' ? html`<div class="tall" aria-hidden="true">${BONES}${BONES}</div>` : ''}
      ${problem ? this.#renderProblem(problem.code, items.length ? this.#more : () => this.#load()) : ''}
      ${
        nextCursor && !problem
          ? html`<button class="more" part="more" aria-disabled=${!!loading} @click=${this.#more}>
              ${this.say(loading === 'more' ? 'loading' : 'more')}
            </button>`
          : ''
      }`;
  }

  #renderReview({ settings }: ProductPage, review: Review): TemplateResult {
    const shop = this.connection?.shop ?? '';
    const report = this.#report?.id === review.id ? this.#report : undefined;
    return reviewView({
      ...this.#words,
      review,
      locale: this.tag,
      shopName: settings.shopName,
      helpful: this.#votes.counts(shop, review),
      vote: this.#votes.of(shop, review),
      castVote: (helpful) => void this.#vote(review, helpful),
      explain: this.#explain,
      reporting: !!report,
      toggleReport: () => void this.#toggleReport(review.id),
      reportForm:
        report &&
        this.#reportForm?.({
          say: this.#words.say,
          send: (text) => void this.#sendReport(review, text),
          cancel: () => void this.#toggleReport(review.id),
          sending: !!report.sending,
          failed: !!report.failed,
        }),
    });
  }

  readonly #explain = async (): Promise<void> => {
    Object.assign(en, (await import('../locales/en/labels.ts')).default);
    this.requestUpdate();
  };

  #renderProblem(code: string | undefined, retry: () => void): TemplateResult {
    return failureView(this.say(code === 'offline' ? 'offline' : 'failed'), this.say('retry'), retry);
  }

  readonly #toggleRating = (rating: number): void => {
    const chosen = this.#list.query.rating ?? [];
    const next = chosen.includes(rating) ? chosen.filter((other) => other !== rating) : [...chosen, rating];
    this.#change({ rating: next.length ? next : undefined });
  };

  #change(change: Partial<ListQuery>): void {
    const query = { ...this.#list.query, ...change };
    this.dispatchEvent(new VouchFilterChangedEvent(query));
    void this.#load(query);
  }

  async #load(query?: ListQuery): Promise<void> {
    const { connection, product } = this;
    if (!connection || !product) return;
    const loaded = await this.#list.load(connection, product, query);
    if (!loaded) return this.#reportProblem();
    this.#announce(this.say('shown', { count: this.#list.items.length }));
    // Other reviews stand in the same places now: what was opened there was another's.
    this.renderRoot.querySelectorAll('details').forEach((label) => (label.open = false));
  }

  readonly #more = async (): Promise<void> => {
    const { connection, product } = this;
    if (!connection || !product || this.#list.loading) return;
    const before = await this.#list.more(connection, product);
    if (before === undefined) {
      this.#reportProblem();
      return;
    }
    this.#announce(this.say('loaded', { count: this.#list.items.length - before }));
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('article')[before]?.focus();
  };

  async #vote(review: Review, helpful: boolean): Promise<void> {
    if (!this.connection) return;
    const taken = await this.#votes.cast(this.connection, review, helpful, () => this.requestUpdate());
    if (!taken) this.#announce(this.say('voteFailed'));
  }

  async #toggleReport(id: string): Promise<void> {
    const closes = this.#report?.id === id;
    this.#report = closes ? undefined : { id };
    if (!closes && !this.#reportForm) {
      const { reportForm, english } = await import('./report-form.ts');
      Object.assign(en, english);
      this.#reportForm = reportForm;
    }
    this.requestUpdate();
    await this.updateComplete;
    const focus = closes ? `#${CSS.escape(`report-${id}`)}` : '.report select';
    this.renderRoot.querySelector<HTMLElement>(focus)?.focus();
  }

  async #sendReport({ id }: Review, report: Report): Promise<void> {
    if (!this.connection) return;
    this.#report = { id, sending: true };
    this.requestUpdate();
    const result = await reportReview(this.connection, id, report);
    if (this.#report?.id !== id) return;
    if (!result.ok) {
      this.#report = { id, failed: true };
      this.dispatchEvent(new VouchErrorEvent(result.problem.code));
      this.requestUpdate();
      return;
    }
    await this.#toggleReport(id);
    this.#announce(this.say('reportThanks'));
  }

  #announce(text: string): void {
    this.#announcement = text;
    this.requestUpdate();
  }

  #reportProblem(): void {
    const { problem } = this.#list;
    if (problem) this.dispatchEvent(new VouchErrorEvent(problem.code));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vouch-reviews': VouchReviews;
  }
}
