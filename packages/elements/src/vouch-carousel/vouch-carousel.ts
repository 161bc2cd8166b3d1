import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import {
  type ChosenPage,
  type ChosenReview,
  CHOICES,
  type Choice,
  fetchChosen,
  withinLimit,
} from '../internal/showcase/chosen-reviews.ts';
import { controls } from '../internal/controls.ts';
import type { Values } from '../internal/messages.ts';
import { mediaButton, mediaButtonStyles } from '../internal/showcase/media-button.ts';
import { cardStyles, mediaLabel, reviewCard } from '../internal/showcase/review-card.ts';
import { Ratings } from '../internal/showcase/ratings.ts';
import { ShopElement } from '../internal/showcase/shop-element.ts';
import { BONES } from '../internal/skeletons.ts';
import { openMedia } from '../internal/showcase/open-media.ts';
import { onceSettled, slideAt, slideTo } from '../internal/showcase/slide-track.ts';
import { tokens } from '../internal/tokens.ts';
import en from '../locales/en/carousel.ts';
import { Rotation } from './rotation.ts';
import { styles } from './styles.ts';

/** Reviews shown where the page names no limit. */
const LIMIT = 8;

/**
 * ⑧b Some reviews of the shop or of one product, side by side, for a home page. It always says how they were chosen,
 * and they cannot be chosen by their rating. Nothing moves by itself unless `autoplay` is set, and then with a button
 * that pauses it.
 *
 * @tagname vouch-carousel
 * @attr {string} product - A product by id or alias; without it, reviews of the whole shop, each with a link to its product.
 * @attr {"recent" | "helpful" | "media"} [choice=recent] - The newest, those that readers found most helpful, or the newest with photos or videos.
 * @attr {number} [limit=8] - How many reviews, 50 at most.
 * @attr {boolean} autoplay - Moves on every seven seconds until the reader takes over; never for readers who want no motion.
 * @attr {string} shop - The shop; the script's `data-shop` by default.
 * @attr {string} api - The API's origin; the script's own by default.
 * @attr {string} locale - A language tag; by default `data-locale`, the nearest `lang`, the browser's.
 * @event vouch-ready - The reviews are shown for the first time.
 * @event vouch-error - The reviews could not be had; `detail.code` says why.
 * @slot title - Instead of the heading.
 * @slot empty - Instead of the sentence that there are no reviews yet.
 * @csspart selection - The sentence on how the reviews were chosen.
 * @csspart controls - Pause, previous, next and where one is.
 * @csspart track - The row of reviews.
 * @csspart review - One review.
 * @csspart stars - A picture of stars.
 * @csspart title - A review's title.
 * @csspart body - A review's text.
 * @csspart author - A review's author.
 * @csspart label - How a review was verified, and its labels.
 * @csspart product - The link to the product.
 * @csspart thumbnail - A photo or video of a review.
 * @csspart message - What stands there instead of reviews that could not be had.
 * @cssproperty [--vouch-star=light-dark(#d97706, #fbbf24)] - Full stars.
 * @cssproperty [--vouch-card] - Background of a review; 4% of the text's colour by default.
 * @cssproperty [--vouch-good=light-dark(#166534, #86efac)] - Verified purchases.
 * @cssproperty [--vouch-muted] - Secondary text; a softer shade of the text's colour by default, never too soft to be read.
 * @cssproperty [--vouch-author=inherit] - Authors' names.
 * @cssproperty [--vouch-line] - Borders; 15% of the text's colour by default.
 * @cssproperty [--vouch-dialog=light-dark(#fff, #1b1c1f)] - Background of the gallery.
 * @cssproperty [--vouch-on-dialog=light-dark(#1b1b1b, #f3f4f6)] - Text of the gallery.
 * @cssproperty [--vouch-radius=0.625rem] - Roundness of boxes.
 * @cssproperty [--vouch-focus=currentColor] - Focus ring.
 */
export class VouchCarousel extends ShopElement<typeof en, ChosenPage> {
  static override styles = [tokens, controls, ...cardStyles, mediaButtonStyles, styles];
  static override properties = {
    choice: {},
    limit: { type: Number },
    autoplay: { type: Boolean },
  };

  declare choice: Choice | undefined;
  declare limit: number | undefined;
  declare autoplay: boolean;

  protected override readonly vocabulary = 'carousel';
  protected override readonly english = en;

  readonly #rotation: Rotation = new Rotation(this, () => this.#step(1, true));
  readonly #ratings = new Ratings(this, (key, values) => this.say(key, values));
  /** Which review stands first, and how many stand beside it. */
  #at = 0;
  #beside = 1;
  /** Reviews whose text is longer than its place, and those that were unfolded. */
  readonly #long = new Set<string>();
  readonly #unfolded = new Set<string>();
  #announcement = '';
  readonly #resized = new ResizeObserver(() => this.#measure());

  protected override get isReady(): boolean {
    return !!this.answer.value;
  }

  get #choice(): Choice {
    return CHOICES.find((choice) => choice === this.choice) ?? 'recent';
  }

  get #limit(): number {
    return withinLimit(this.limit, LIMIT);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
  }

  protected override reset(): void {
    super.reset();
    this.#at = 0;
    this.#announcement = '';
    this.#unfolded.clear();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { connection, product } = this;
    const { page } = this.state;
    const query = { choice: this.#choice, limit: this.#limit };
    if (connection && (page || !product))
      this.answer.ask(JSON.stringify([connection, product, query]), (signal) =>
        fetchChosen(connection, page, query, signal),
      );
    if (changed.has('autoplay')) {
      if (this.autoplay) this.#rotation.begin();
      else this.#rotation.stop();
    }
  }

  protected override updated(): void {
    super.updated();
    const track = this.#track;
    if (track) this.#resized.observe(track);
    this.#measure();
  }

  protected override render() {
    const { value } = this.answer;
    const items = value?.items ?? [];
    const count = items.length;
    const isEmpty = !!value && !count;
    const selection = count ? this.say(this.#choice, { count }) : '';
    return html`<section
      class="frame"
      lang=${this.tag}
      dir=${this.direction}
      aria-roledescription=${this.messages ? this.say('carousel') : nothing}
      aria-label=${selection || this.say('title')}
      aria-busy=${this.isLoading}
    >
      <div class="head">
        <div>
          <slot name="title"><h2>${this.say('title')}</h2></slot>
          ${selection && html`<p class="quiet" part="selection">${selection}</p>`}
        </div>
        ${count > this.#beside ? this.#renderControls(count) : ''}
      </div>
      ${this.isLoading ? this.#renderBones() : ''}
      ${this.messages && this.problem ? this.renderFailure(this.problem) : ''}
      ${
        isEmpty
          ? html`<div class="message">
              <slot name="empty"><strong>${this.say('none')}</strong></slot>
            </div>`
          : ''
      }
      ${
        count
          ? html`<div
              class="track"
              part="track"
              role="group"
              tabindex="0"
              aria-label=${this.say('title')}
              @scroll=${this.#onScroll}
              @pointerdown=${() => this.#rotation.stop()}
            >
              ${items.map((review, at) => this.#renderCard(review, at, count))}
            </div>`
          : ''
      }
      <p class="hidden" role="status">${this.#announcement}</p>
    </section>`;
  }

  #renderControls(count: number): TemplateResult {
    const { isOn } = this.#rotation;
    const { from, to } = this.#range(count);
    const step = (name: 'previous' | 'next', by: -1 | 1, isEnd: boolean) =>
      html`<button
        class="round ${name}"
        aria-label=${this.say(name)}
        aria-disabled=${isEnd}
        @click=${() => this.#stepByHand(by)}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M9.5 5.5L16 12l-6.5 6.5" /></svg>
      </button>`;
    return html`<div class="controls" part="controls">
      ${
        this.autoplay
          ? html`<button class="small" @click=${() => this.#rotation.toggle()}>
              ${this.say(isOn ? 'pause' : 'play')}
            </button>`
          : ''
      }
      <span class="quiet">${this.#position(count)}</span>
      ${step('previous', -1, from === 1)} ${step('next', 1, to === count)}
    </div>`;
  }

  #renderCard(review: ChosenReview, at: number, count: number): TemplateResult {
    const { id, product, media } = review;
    const say = this.#say;
    const [first] = media;
    const isUnfolded = this.#unfolded.has(id);
    return html`<div
      class="card ${isUnfolded ? 'unfolded' : ''} ${first ? 'pictured' : ''}"
      part="review"
      role="group"
      aria-roledescription=${say('slide')}
      aria-label=${say('position', { at: at + 1, count })}
    >
      ${
        first &&
        mediaButton({
          media: first,
          label: mediaLabel(first, review, say),
          sizes: '24rem',
          open: (trigger) =>
            void openMedia({ reviews: this.answer.value!.items, media: first, trigger, ...this.#words }),
        })
      }
      ${reviewCard({
        review,
        ...this.#words,
        afterBody: html`<button
          class="link"
          ?hidden=${!isUnfolded && !this.#long.has(id)}
          aria-expanded=${isUnfolded}
          @click=${() => this.#toggle(id)}
        >
          ${say(isUnfolded ? 'less' : 'more')}
        </button>`,
        foot:
          product?.title &&
          html`<p class="product" part="product">
            <a href=${product.url ?? nothing} dir="auto">${product.title}</a>
          </p>`,
      })}
    </div>`;
  }

  #renderBones(): TemplateResult {
    return html`<div class="track" aria-hidden="true">
      ${[0, 1, 2, 3].map(() => html`<div class="card">${BONES}</div>`)}
    </div>`;
  }

  readonly #say = (key: keyof typeof en, values?: Values): string => this.say(key, values);

  get #words() {
    const rating = this.#ratings.on(this.answer.value!.scale, this.tag);
    return { say: this.#say, tag: this.tag, rating };
  }

  get #track(): HTMLElement | null {
    return this.renderRoot.querySelector('.track[role]');
  }

  get #cards(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.track[role] > .card')];
  }

  /** By as many reviews as stand side by side; `isEndless`: the first comes after the last. */
  #step(by: -1 | 1, isEndless = false): void {
    const cards = this.#cards;
    const last = Math.max(cards.length - this.#beside, 0);
    const next = this.#at + by * this.#beside;
    const at = isEndless && this.#at >= last ? 0 : Math.min(Math.max(next, 0), last);
    if (!cards[at] || at === this.#at) return;
    this.#at = at;
    slideTo(this.#track!, cards[at]);
    this.requestUpdate();
  }

  #stepByHand(by: -1 | 1): void {
    this.#rotation.stop();
    this.#step(by);
    this.#announcement = this.#position(this.#cards.length);
  }

  /** The first and the last that stand side by side, counted from 1. */
  #range(count: number): { from: number; to: number } {
    return { from: this.#at + 1, to: Math.min(this.#at + this.#beside, count) };
  }

  #position(count: number): string {
    const { from, to } = this.#range(count);
    return from === to ? this.say('position', { at: from, count }) : this.say('shown', { from, to, count });
  }

  readonly #onScroll = onceSettled(() => {
    const track = this.#track;
    if (!track) return;
    this.#at = Math.min(slideAt(track, this.#cards), Math.max(this.#cards.length - this.#beside, 0));
    this.requestUpdate();
  });

  /** How many reviews fit side by side, and whose texts are cut: known only once they are laid out. */
  #measure(): void {
    const cards = this.#cards;
    const [first, second] = cards;
    if (!first || !this.#track) return;
    const width = second ? Math.abs(second.offsetLeft - first.offsetLeft) : first.offsetWidth;
    // Nothing is laid out in a part of the page that is hidden.
    if (!width) return;
    const beside = Math.max(1, Math.round(this.#track.clientWidth / width));
    const long = cards.flatMap((card, at) => {
      const body = card.querySelector('.body');
      return body && body.scrollHeight > body.clientHeight + 1 ? [this.answer.value!.items[at]!.id] : [];
    });
    const isNew = beside !== this.#beside || long.some((id) => !this.#long.has(id));
    this.#beside = beside;
    for (const id of long) this.#long.add(id);
    if (isNew) this.requestUpdate();
  }

  #toggle(id: string): void {
    this.#rotation.stop();
    if (!this.#unfolded.delete(id)) this.#unfolded.add(id);
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vouch-carousel': VouchCarousel;
  }
}
