import type { FailureCode, ListQuery } from '@vouch/client';
import type { ProductPage, Review } from '@vouch/contract';
import { type CSSResult, type PropertyValues, type TemplateResult, html } from 'lit';
import { VouchErrorEvent } from '../events/vouch-error-event.ts';
import { VouchFilterChangedEvent } from '../events/vouch-filter-changed-event.ts';
import { failureView } from '../internal/failure-view.ts';
import { KeptFocus } from '../internal/kept-focus.ts';
import { Later } from '../internal/later.ts';
import type { Messages } from '../internal/messages.ts';
import { primary } from '../internal/primary-language.ts';
import { retryFailed } from '../internal/product-data.ts';
import { type RatingScaleView, starScale } from '../internal/rating-scale.ts';
import { ReservedSpace } from '../internal/reserved-space.ts';
import { ReviewList } from '../internal/review-list.ts';
import { controls } from '../internal/controls.ts';
import { listSkeleton } from '../internal/skeletons.ts';
import { tokens } from '../internal/tokens.ts';
import { Votes } from '../internal/votes.ts';
import { VouchElement } from '../internal/vouch-element.ts';
import en from '../locales/en/reviews.ts';
import type { ReviewActs } from './acts/acts.ts';
import type { PageJsonLd } from './page-json-ld.ts';
import { pageView } from './page-view.ts';
import { styles } from './styles.ts';
import type { Translations } from './translations.ts';
import type { ViewInUrl } from './view-in-url.ts';
import type { ReviewEnglish, ReviewWords } from './words.ts';

/**
 * ⑧b A product's reviews: average, histogram that filters, photos, answers to the shop's questions, search, filters and
 * sort, list with votes and reports. Puts the product's structured data with what it shows into the page's head,
 * joined to the page's own Product node.
 *
 * @tagname vouch-reviews
 * @attr {string} product - The product's id or one of its aliases. May change at any time.
 * @attr {string} shop - The shop; the script's `data-shop` by default.
 * @attr {string} api - The API's origin; the script's own by default.
 * @attr {string} locale - A language tag; by default `data-locale`, the nearest `lang`, the browser's.
 * @attr {number} limit - Reviews that are shown at once, and that "more" adds: 1 to 50, 10 by default.
 * @attr {boolean} view-in-url - Keeps sort and filters in the page's address (`?vouch-rating=2&vouch-sort=helpful`), so
 *   that a view can be linked to; for one list of a page.
 * @event vouch-ready - The product's reviews are shown for the first time; `detail.structuredData` says where the
 *   structured data went, or why nothing was added.
 * @event vouch-error - Something could not be had or sent; `detail.code` says why.
 * @event vouch-filter-changed - The shopper filtered, sorted or searched; `detail` is the query.
 * @slot empty - Instead of the sentence that there are no reviews yet.
 * @csspart summary - Average, number of reviews and histogram.
 * @csspart average - The large average.
 * @csspart histogram - A bar for each rating.
 * @csspart checks - "How we check reviews".
 * @csspart answers - What customers answered, summed up.
 * @csspart media - The newest photos and videos.
 * @csspart thumbnail - One photo or video.
 * @csspart toolbar - Search, filter and sort.
 * @csspart filters - The panel behind "Filter".
 * @csspart active-filters - The filters that are on, and how many reviews they leave.
 * @csspart list - The list.
 * @csspart review - One review.
 * @csspart stars - A picture of stars.
 * @csspart about - Which product of a group a review is about.
 * @csspart title - A review's title.
 * @csspart author - A review's author.
 * @csspart label - How a review was verified, and its labels.
 * @csspart body - A review's text.
 * @csspart earlier - What an edited review said before.
 * @csspart reply - The shop's reply.
 * @csspart report - The form behind "Report".
 * @csspart more - The button that loads more.
 * @csspart message - What stands there instead of reviews that could not be had.
 * @cssproperty [--vouch-star=light-dark(#d97706, #fbbf24)] - Full stars and the histogram's bars.
 * @cssproperty [--vouch-accent=light-dark(#1f2937, #f3f4f6)] - Chosen buttons.
 * @cssproperty [--vouch-on-accent] - Text on chosen buttons; black or white by default, whichever is read better.
 * @cssproperty [--vouch-good=light-dark(#166534, #86efac)] - Verified purchases.
 * @cssproperty [--vouch-bad=light-dark(#b91c1c, #fca5a5)] - Failures.
 * @cssproperty [--vouch-muted] - Secondary text; a softer shade of the text's colour by default, never too soft to be read.
 * @cssproperty [--vouch-author=inherit] - Authors' names.
 * @cssproperty [--vouch-field=light-dark(#fff, #1f2023)] - Background of fields.
 * @cssproperty [--vouch-field-border] - Borders of fields and buttons; 60% of the text's colour by default.
 * @cssproperty [--vouch-line] - Dividing lines and borders; 15% of the text's colour by default.
 * @cssproperty [--vouch-surface] - Quiet backgrounds; 4% of the text's colour by default.
 * @cssproperty [--vouch-dialog=light-dark(#fff, #1b1c1f)] - Background of the gallery.
 * @cssproperty [--vouch-on-dialog=light-dark(#1b1b1b, #f3f4f6)] - Text of the gallery.
 * @cssproperty [--vouch-radius=0.625rem] - Roundness of boxes.
 * @cssproperty [--vouch-focus=currentColor] - Focus ring.
 */
export class VouchReviews extends VouchElement<ReviewEnglish> {
  static override styles = [tokens, controls, styles];
  static override properties = { viewInUrl: { type: Boolean, attribute: 'view-in-url' } };

  declare viewInUrl: boolean;

  override readonly need = 'page';
  protected override readonly vocabulary = 'reviews';
  protected override readonly english = en as ReviewEnglish;

  /** What is shown; undefined until it can be shown whole. */
  #page: ProductPage | undefined;
  #announcement = '';
  #isFilterOpen = false;
  #view: ViewInUrl | undefined;
  /** Code that the page needs and that is not here. */
  #missing: readonly Pick<Later<object>, 'isSettled' | 'ask'>[] = [];
  readonly #list = new ReviewList(this, () => this.#again());
  #votes = new Votes();
  readonly #unfolded = new Set<string>();
  readonly #extras = this.#later(() => import('./extras/extras.ts'));
  readonly #filters = this.#later(() => import('./filters/filters.ts'));
  readonly #scales = this.#later(() => import('../internal/other-scales.ts'));
  readonly #viewCode = this.#later(() => import('./view-in-url.ts'));
  readonly #translator = this.#later(() => import('./translations.ts'));
  readonly #actsCode = this.#later(() => import('./acts/acts.ts'));
  readonly #jsonLdCode = this.#later(() => import('./page-json-ld.ts'));
  #jsonLd: PageJsonLd | undefined;
  #acts: ReviewActs | undefined;
  #translations: Translations | undefined;

  constructor() {
    super();
    new ReservedSpace(this, () => this.isLoading);
    new KeptFocus(this);
  }

  override get isLoading(): boolean {
    return !this.messages || (!this.#page && !this.#failure) || this.#list.loading === 'list';
  }

  /** Why nothing can be shown. */
  get #failure(): FailureCode | undefined {
    const { problem } = this.state;
    return problem?.code ?? (this.#missing.some(({ isSettled }) => isSettled) ? 'network' : undefined);
  }

  get #words(): ReviewWords {
    return { say: (key, values) => this.say(key, values), tag: this.tag };
  }

  get #scale(): RatingScaleView {
    const { say, tag } = this.#words;
    const { summary, settings } = this.#page!;
    return settings.scale === 'stars'
      ? starScale(say, tag)
      : this.#scales.code!.otherScale(summary, say, tag);
  }

  protected override get ready() {
    const ready = super.ready;
    return ready && this.#page && this.#jsonLdCode.isSettled
      ? { ...ready, structuredData: this.#jsonLd?.placement }
      : undefined;
  }

  protected override reset(): void {
    this.#page = undefined;
    this.#announcement = '';
    this.#isFilterOpen = false;
    this.#missing = [];
    this.#acts = undefined;
    this.#votes = new Votes();
    this.#list.reset();
    this.#jsonLd?.remove();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { code } = this.#translator;
    if (code) this.#translations ??= new code.Translations(this);
    const { page } = this.state;
    if (!page || page === this.#page) return;
    this.#readView();
    const needed = [
      hasExtras(page) && this.#extras,
      page.settings.scale !== 'stars' && this.#scales,
      this.viewInUrl && this.#viewCode,
      this.#list.isFiltered && this.#filters,
    ];
    this.#missing = needed.filter((later) => !!later).filter(({ code }) => !code);
    for (const later of this.#missing) if (!later.isSettled) void later.ask();
    if (this.#missing.length) return;
    this.#page = page;
    // What the page's reviews answer: the plain question, unless a server has put another.
    const { given } = this.entry!;
    const view = page === given.page ? given.view : undefined;
    if (view && !this.viewInUrl) this.#list.query = view;
    if (JSON.stringify(this.#list.query) === JSON.stringify(view ?? {}))
      this.#list.show(page.reviews, this.isServed ? page.reviews.items.length : 0);
    else void this.#load();
  }

  protected override updated(changed: PropertyValues): void {
    if (this.#page) this.#describe(this.#page);
    super.updated(changed);
    // On the reader's device, where the browser can and there are reviews in another language.
    const { isSettled } = this.#translator;
    if (!isSettled && 'Translator' in window && isForeign(this.#list.items, this.tag))
      void this.#translator.ask();
  }

  /** Tells search engines what is shown; nobody waits for the code of that. */
  #describe(page: ProductPage): void {
    const { code, isSettled } = this.#jsonLdCode;
    if (code) (this.#jsonLd ??= new code.PageJsonLd()).show(page, this.#list.items, this.say('anonymous'));
    else if (!isSettled) void this.#jsonLdCode.ask();
  }

  protected override render() {
    const page = this.#page;
    if (!this.messages || (!page && !this.#failure)) return listSkeleton;
    return html`<div
      class="frame ${this.#list.loading === 'list' ? 'loading' : ''}"
      lang=${this.tag}
      dir=${this.direction}
    >
      ${
        page
          ? page.summary.count
            ? this.#renderPage(page)
            : html`<div class="message" tabindex="-1">
                <slot name="empty"><strong>${this.say('none')}</strong>${this.say('noneHint')}</slot>
              </div>`
          : this.#renderProblem(this.#failure, this.#retry)
      }
      <p class="hidden" role="status">${this.#announcement}</p>
    </div>`;
  }

  #renderPage(page: ProductPage): TemplateResult {
    return pageView({
      page,
      shop: this.connection!.shop,
      scale: this.#scale,
      words: this.#words,
      list: this.#list,
      votes: this.#votes,
      unfolded: this.#unfolded,
      redraw: () => this.requestUpdate(),
      change: this.#change,
      reload: () => void this.#load(),
      more: this.#more,
      hasPages: !!this.state.view,
      isFilterOpen: this.#isFilterOpen,
      toggleFilters: this.#toggleFilters,
      problemView: (code, retry) => this.#renderProblem(code, retry),
      act: this.#act,
      acts: this.#acts,
      extras: this.#extras.code,
      filters: this.#filters.code,
      translations: this.#translations,
    });
  }

  #renderProblem(code: FailureCode | undefined, retry: () => void): TemplateResult {
    return failureView(this.say(code === 'offline' ? 'offline' : 'failed'), this.say('retry'), retry);
  }

  readonly #retry = (): void => {
    for (const later of this.#missing) void later.ask();
    retryFailed();
  };

  readonly #toggleFilters = async (): Promise<void> => {
    if (!(await this.#filters.ask())) return this.#announce(this.say('failed'));
    this.#isFilterOpen = !this.#isFilterOpen;
    this.requestUpdate();
    this.renderRoot.querySelector<HTMLElement>('[aria-controls]')?.focus();
  };

  readonly #act = async (what: (acts: ReviewActs) => Promise<void>): Promise<void> => {
    const code = await this.#actsCode.ask();
    if (!code) return this.#announce(this.say('failed'));
    await what(
      (this.#acts ??= new code.ReviewActs({
        host: this,
        votes: this.#votes,
        connection: () => this.connection,
        words: () => this.#words,
        page: () => this.#page,
        scale: () => this.#scale,
        announce: (message) => this.#announce(this.say(message)),
        fail: (failure) => this.dispatchEvent(new VouchErrorEvent(failure)),
      })),
    );
  };

  readonly #change = (change: Partial<ListQuery>): void => {
    const query = { ...this.#list.query, ...change };
    this.dispatchEvent(new VouchFilterChangedEvent(query));
    void this.#load(query);
  };

  /** The address says what is shown, where the page wants that. */
  #readView(): void {
    const { code } = this.#viewCode;
    const { page } = this.state;
    if (!this.viewInUrl || !code || !page) return;
    this.#view ??= new code.ViewInUrl(this, () => {
      this.#readView();
      if (this.#page) void this.#load();
    });
    this.#list.query = this.#view.read(page.summary);
  }

  async #load(query?: ListQuery): Promise<void> {
    const { connection, product } = this;
    if (!connection || !product) return;
    const loading = this.#list.load(connection, product, query);
    if (this.#list.isFiltered) void this.#filters.ask();
    if (!(await loading)) return this.#reportProblem();
    const { count, atLeast } = this.#list.matches ?? { count: this.#list.items.length, atLeast: false };
    this.#announce(this.say(atLeast ? 'atLeast' : 'amount', { count }));
    // Other reviews stand in the same places now: what was opened there was another's.
    this.renderRoot.querySelectorAll<HTMLDetailsElement>('.note').forEach((label) => (label.open = false));
  }

  /** @param event of who asked for more, and goes on reading with the first that came */
  readonly #more = async (event?: Event): Promise<void> => {
    const { connection, product } = this;
    if (!connection || !product || this.#list.loading) return;
    const before = await this.#list.more(connection, product);
    if (before === undefined) {
      this.#reportProblem();
      return;
    }
    this.#announce(this.say('loaded', { count: this.#list.items.length - before }));
    await this.updateComplete;
    if (event) this.renderRoot.querySelectorAll<HTMLElement>('article')[before]?.focus();
  };

  /** The network is back: what could not be had is asked for again. */
  #again(): void {
    if (!this.#list.problem) return;
    if (this.#list.items.length) void this.#more();
    else void this.#load();
  }

  #announce(text: string): void {
    this.#announcement = text;
    this.requestUpdate();
  }

  #reportProblem(): void {
    const { problem } = this.#list;
    if (problem) this.dispatchEvent(new VouchErrorEvent(problem.code));
  }

  #later<Part extends object>(load: () => Promise<Part>): Later<Part> {
    return new Later(load, (part: LaterPart | undefined) => {
      Object.assign(en, part?.english);
      if (part?.styles) this.adopt(part.styles);
      this.requestUpdate();
    });
  }
}

/** Words and look that come with code loaded on use. */
interface LaterPart {
  english?: Messages;
  styles?: CSSResult;
}

/** Whether some are not in the reader's language. */
function isForeign(reviews: readonly Review[], tag: string): boolean {
  return reviews.some(({ language }) => language && primary(language) !== primary(tag));
}

/** Whether there is anything of what only some products have. */
function hasExtras({ counts, group, settings }: ProductPage): boolean {
  return !!(counts.media || group.length || settings.questions.length);
}

declare global {
  interface HTMLElementTagNameMap {
    'vouch-reviews': VouchReviews;
  }
}
