import type { Failure } from '@vouch/client';
import type { Media, Review } from '@vouch/contract';
import { type PropertyValues, type TemplateResult, html } from 'lit';
import { VouchErrorEvent } from '../events/vouch-error-event.ts';
import {
  type ChosenPage,
  type ChosenQuery,
  type ChosenReview,
  fetchChosen,
  withinLimit,
} from '../internal/showcase/chosen-reviews.ts';
import { controls } from '../internal/controls.ts';
import type { GalleryItem } from '../internal/gallery/open-gallery.ts';
import { mediaButton, mediaButtonStyles } from '../internal/showcase/media-button.ts';
import type { Values } from '../internal/messages.ts';
import { mediaOf, openMedia } from '../internal/showcase/open-media.ts';
import { ReservedSpace } from '../internal/reserved-space.ts';
import { mediaLabel } from '../internal/showcase/review-card.ts';
import { Ratings } from '../internal/showcase/ratings.ts';
import { ShopElement } from '../internal/showcase/shop-element.ts';
import { tokens } from '../internal/tokens.ts';
import en from '../locales/en/media.ts';
import { styles } from './styles.ts';

/** Photos and videos shown at first, and with each "Show more", where the page names no limit. */
const LIMIT = 12;

/**
 * ⑧b The photos and videos of a product's reviews, or of the whole shop's, the newest first. Each opens the gallery,
 * where it stands beside its review.
 *
 * @tagname vouch-media
 * @attr {string} product - A product by id or alias; without it, photos of the whole shop.
 * @attr {number} [limit=12] - How many at first, and how many more each time; 50 at most.
 * @attr {string} shop - The shop; the script's `data-shop` by default.
 * @attr {string} api - The API's origin; the script's own by default.
 * @attr {string} locale - A language tag; by default `data-locale`, the nearest `lang`, the browser's.
 * @event vouch-ready - The photos are shown for the first time.
 * @event vouch-error - They could not be had; `detail.code` says why.
 * @slot title - Instead of the heading.
 * @slot empty - Instead of the sentence that there are none yet.
 * @csspart grid - The grid.
 * @csspart thumbnail - One photo or video.
 * @csspart more - The button that shows more.
 * @csspart message - What stands there instead of photos that could not be had.
 * @cssproperty [--vouch-muted] - Secondary text; a softer shade of the text's colour by default, never too soft to be read.
 * @cssproperty [--vouch-surface] - Ground of a picture that is on its way; 4% of the text's colour by default.
 * @cssproperty [--vouch-dialog=light-dark(#fff, #1b1c1f)] - Background of the gallery.
 * @cssproperty [--vouch-on-dialog=light-dark(#1b1b1b, #f3f4f6)] - Text of the gallery.
 * @cssproperty [--vouch-radius=0.625rem] - Roundness of boxes.
 * @cssproperty [--vouch-focus=currentColor] - Focus ring.
 */
export class VouchMedia extends ShopElement<typeof en, ChosenPage> {
  static override styles = [tokens, controls, mediaButtonStyles, styles];
  static override properties = { limit: { type: Number } };

  declare limit: number | undefined;

  protected override readonly vocabulary = 'media';
  protected override readonly english = en;

  readonly #ratings = new Ratings(this, (key, values) => this.say(key, values));
  /** What came after the first answer, and where the next page begins. */
  #later: readonly ChosenReview[] = [];
  #nextCursor: string | null = null;
  #first: ChosenPage | undefined;
  /** How many are shown, once more than at first. */
  #shown = 0;
  #isAsking = false;
  #moreProblem: Failure | undefined;
  #announcement = '';

  constructor() {
    super();
    new ReservedSpace(this, () => this.isLoading);
  }

  protected override get isReady(): boolean {
    return !!this.answer.value;
  }

  get #limit(): number {
    return withinLimit(this.limit, LIMIT);
  }

  /** A review brings one picture at least, so as many reviews are enough. */
  get #query(): ChosenQuery {
    return { choice: 'media', limit: this.#limit };
  }

  get #reviews(): readonly ChosenReview[] {
    return [...(this.#first?.items ?? []), ...this.#later];
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { connection, product } = this;
    const { page } = this.state;
    if (connection && (page || !product)) {
      const query = this.#query;
      this.answer.ask(JSON.stringify([connection, product, query]), (signal) =>
        fetchChosen(connection, page, query, signal),
      );
    }
    const { value } = this.answer;
    // What draws them should be there before the gallery is.
    if (value) this.#ratings.on(value.scale, this.tag);
    if (value === this.#first) return;
    this.#first = value;
    this.#later = [];
    this.#nextCursor = value?.nextCursor ?? null;
    this.#shown = this.#limit;
    this.#moreProblem = undefined;
    this.#announcement = '';
  }

  protected override render() {
    const items = mediaOf(this.#reviews);
    return html`<section
      class="frame ${this.isLoading ? 'loading' : ''}"
      lang=${this.tag}
      dir=${this.direction}
      aria-labelledby="title"
      aria-busy=${this.isLoading}
    >
      <div id="title">
        <slot name="title"><h2>${this.say('title')}</h2></slot>
      </div>
      ${this.#renderContent(items)}
      <p class="hidden" role="status">${this.#announcement}</p>
    </section>`;
  }

  #renderContent(items: readonly GalleryItem[]): TemplateResult {
    if (this.isLoading)
      return html`<div class="grid" aria-hidden="true">
        ${Array.from({ length: this.#limit }, () => html`<div><div class="bone"></div></div>`)}
      </div>`;
    if (this.problem) return this.renderFailure(this.problem);
    if (!items.length)
      return html`<div class="message">
        <slot name="empty"><strong>${this.say('none')}</strong></slot>
      </div>`;
    return html`<ul class="grid" part="grid" role="list">
        ${items.slice(0, this.#shown).map(
          ({ media, review }) =>
            html`<li>
              ${mediaButton({
                media,
                label: mediaLabel(media, review, this.#say),
                sizes: '12rem',
                open: (trigger) => void this.#open(media, trigger),
              })}
            </li>`,
        )}
      </ul>
      ${this.#moreProblem ? this.renderFailure(this.#moreProblem, this.#showMore) : this.#renderMore(items.length)}`;
  }

  #renderMore(count: number): TemplateResult | string {
    if (count <= this.#shown && !this.#nextCursor) return '';
    return html`<button class="more" part="more" aria-disabled=${this.#isAsking} @click=${this.#showMore}>
      ${this.say(this.#isAsking ? 'loading' : 'more')}
    </button>`;
  }

  readonly #say = (key: keyof typeof en, values?: Values): string => this.say(key, values);

  #open(media: Media, trigger: HTMLElement): Promise<void> {
    return openMedia({
      reviews: this.#reviews,
      media,
      trigger,
      tag: this.tag,
      rating: this.#ratings.on(this.#first!.scale, this.tag),
      more: this.#nextCursor ? async () => mediaOf(await this.#fetchMore()) : undefined,
    });
  }

  readonly #showMore = async (): Promise<void> => {
    if (this.#isAsking) return;
    const before = this.#shown;
    const wanted = before + this.#limit;
    if (mediaOf(this.#reviews).length < wanted) await this.#fetchMore();
    const count = Math.min(mediaOf(this.#reviews).length, wanted);
    if (count <= before) return;
    this.#shown = wanted;
    this.#announcement = this.say('loaded', { count: count - before });
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.grid .thumb')[before]?.focus();
  };

  /** The reviews of the next page, added to those that are there; none when they could not be had. */
  async #fetchMore(): Promise<readonly Review[]> {
    const { connection } = this;
    const first = this.#first;
    if (!connection || !this.#nextCursor) return [];
    this.#isAsking = true;
    this.#moreProblem = undefined;
    this.requestUpdate();
    const query = { ...this.#query, cursor: this.#nextCursor };
    const result = await fetchChosen(connection, this.state.page, query);
    this.#isAsking = false;
    this.requestUpdate();
    // Another product's are shown by now.
    if (first !== this.#first) return [];
    if (!result.ok) {
      this.#moreProblem = result.problem;
      this.dispatchEvent(new VouchErrorEvent(result.problem.code));
      return [];
    }
    this.#later = [...this.#later, ...result.value.items];
    this.#nextCursor = result.value.nextCursor;
    return result.value.items;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vouch-media': VouchMedia;
  }
}
