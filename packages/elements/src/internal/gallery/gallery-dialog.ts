/**
 * The photos and videos of reviews, one at a time, each beside its review. A modal `<dialog>` keeps the focus; the
 * slides are a scroll-snap track, so that swiping is the browser's own and follows the direction of writing.
 */
import type { Media, Product, Review } from '@vouch/contract';
import { LitElement, type PropertyValues, html, nothing } from 'lit';
import type en from '../../locales/en/gallery.ts';
import { controls } from '../controls.ts';
import type { Say } from '../lazy-words.ts';
import { cardStyles, mediaLabel, nameOf, reviewCard } from '../showcase/review-card.ts';
import { isRightToLeft, onceSettled, slideAt, slideTo } from '../showcase/slide-track.ts';
import { tokens } from '../tokens.ts';
import { type SlideState, slideView } from './slide-view.ts';
import { styles } from './styles.ts';

export interface GalleryItem {
  media: Media;
  review: Review;
  /** Which product the review is about, where the page shows several. */
  product?: Pick<Product, 'title' | 'url'> | undefined;
}

export interface GalleryInput {
  items: readonly GalleryItem[];
  /** Language of the element that opens it, for words, numbers and dates. */
  tag: string;
  say: Say<typeof en>;
  /** How a rating is drawn, on the shop's scale. */
  rating: (rating: number) => unknown;
  /** Asked near the end for the items that follow; none at the end, and when they could not be had. */
  more?: (() => Promise<readonly GalleryItem[]>) | undefined;
}

/** Keys that move, by what they mean where one reads from left to right. */
const KEYS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
};
const MIRRORED: Readonly<Record<string, string>> = { ArrowRight: 'ArrowLeft', ArrowLeft: 'ArrowRight' };

export class GalleryDialog extends LitElement {
  static override styles = [tokens, controls, ...cardStyles, styles];
  static override properties = { at: {} };

  /** Which one is shown, counted from 0. */
  declare at: number;
  input!: GalleryInput;

  readonly closed: Promise<void>;
  #resolveClosed!: () => void;
  readonly #states = new Map<string, SlideState>();
  #isAsking = false;
  /** Where the pointer went down: a text that is selected across the edge must not close anything. */
  #pressed: EventTarget | null = null;

  constructor() {
    super();
    this.closed = new Promise((resolve) => (this.#resolveClosed = resolve));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resolveClosed();
  }

  protected override firstUpdated(): void {
    this.#dialog.showModal();
    slideTo(this.#track, this.#slides[this.at]!, 'instant');
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('at')) return;
    this.#track.querySelectorAll('[inert] video').forEach((video) => (video as HTMLVideoElement).pause());
    this.renderRoot.querySelector('aside')!.scrollTop = 0;
    if (this.at >= this.input.items.length - 2) void this.#askForMore();
  }

  protected override render() {
    const { input, at } = this;
    const { items, say, tag, rating } = input;
    const { review, product } = items[at]!;
    return html`<dialog
      aria-label=${say('gallery')}
      @close=${this.#resolveClosed}
      @keydown=${this.#onKey}
      @pointerdown=${(event: Event) => (this.#pressed = event.target)}
      @click=${this.#onClick}
    >
      <div class="stage">
        <div class="track" role="region" tabindex="0" aria-label=${say('gallery')} @scroll=${this.#onScroll}>
          ${items.map((item, place) => this.#renderSlide(item, place))}
        </div>
        <div class="bar">
          <span class="position" aria-hidden="true">${this.#position(at)}</span>
          <button class="round" autofocus @click=${() => this.#dialog.close()} aria-label=${say('close')}>
            ${icon('M6 6l12 12M18 6L6 18')}
          </button>
        </div>
        ${
          items.length > 1
            ? [
                this.#renderStep('previous', -1, 'M14.5 5.5L8 12l6.5 6.5'),
                this.#renderStep('next', 1, 'M9.5 5.5L16 12l-6.5 6.5'),
              ]
            : ''
        }
      </div>
      <aside tabindex="0" aria-label=${say('reviewBy', { name: nameOf(review, say) })}>
        ${reviewCard({
          review,
          say,
          tag,
          rating,
          foot:
            product?.title &&
            html`<p class="product">
              <a href=${product.url ?? nothing} dir="auto">${product.title}</a>
            </p>`,
        })}
      </aside>
      <p class="hidden" role="status">${this.#position(at)}: ${this.#label(items[at]!)}</p>
    </dialog>`;
  }

  #renderSlide(item: GalleryItem, place: number) {
    const { media } = item;
    return slideView({
      media,
      label: this.#label(item),
      position: this.#position(place),
      say: this.input.say,
      state: this.#states.get(media.id) ?? 'loading',
      isCurrent: place === this.at,
      isNear: Math.abs(place - this.at) <= 1,
      settle: (state) => {
        this.#states.set(media.id, state);
        this.requestUpdate();
      },
    });
  }

  #renderStep(name: 'previous' | 'next', step: 1 | -1, path: string) {
    const isEnd = !this.input.items[this.at + step];
    return html`<button
      class="round ${name}"
      aria-disabled=${isEnd}
      aria-label=${this.input.say(name)}
      @click=${() => this.#go(this.at + step)}
    >
      ${icon(path)}
    </button>`;
  }

  #label({ media, review }: GalleryItem): string {
    return mediaLabel(media, review, this.input.say);
  }

  #position(place: number): string {
    const { say, items, more } = this.input;
    return say(more ? 'positionOpen' : 'position', { at: place + 1, count: items.length });
  }

  get #dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog')!;
  }

  get #track(): HTMLElement {
    return this.renderRoot.querySelector('.track')!;
  }

  get #slides(): NodeListOf<HTMLElement> {
    return this.renderRoot.querySelectorAll('.slide');
  }

  #go(place: number): void {
    const slide = this.#slides[place];
    if (!slide) return;
    this.at = place;
    slideTo(this.#track, slide);
  }

  readonly #onScroll = onceSettled(() => {
    if (this.isConnected) this.at = slideAt(this.#track, [...this.#slides]);
  });

  readonly #onKey = (event: KeyboardEvent): void => {
    // A shop's own dialog or slideshow around the element must not answer the gallery's keys.
    event.stopPropagation();
    if (event.key === 'Tab') return this.#keepFocus(event);
    // A video seeks with its arrow keys, and with a modifier they are the browser's.
    if (event.target instanceof HTMLVideoElement || event.altKey || event.ctrlKey || event.metaKey) return;
    const move = KEYS[(isRightToLeft(this) && MIRRORED[event.key]) || event.key];
    if (!move) return;
    event.preventDefault();
    this.#go(move(this.at, this.input.items.length - 1));
  };

  /** Round from the last to the first: on its own, the browser would pass by the page that lies behind. */
  #keepFocus(event: KeyboardEvent): void {
    const stops = this.renderRoot.querySelectorAll<HTMLElement>('[tabindex="0"], button, a[href]');
    const [first, last] = [stops[0]!, stops[stops.length - 1]!];
    const [from, to] = event.shiftKey ? [first, last] : [last, first];
    if (event.target !== from) return;
    event.preventDefault();
    to.focus();
  }

  readonly #onClick = (event: Event): void => {
    const dialog = this.#dialog;
    if (event.target === dialog && this.#pressed === dialog) dialog.close();
  };

  async #askForMore(): Promise<void> {
    const { more } = this.input;
    if (!more || this.#isAsking) return;
    this.#isAsking = true;
    const next = await more();
    this.#isAsking = false;
    this.input = {
      ...this.input,
      items: [...this.input.items, ...next],
      more: next.length ? more : undefined,
    };
    this.requestUpdate();
  }
}

function icon(path: string) {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;
}
