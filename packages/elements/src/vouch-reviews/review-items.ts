/** Each review of the list and what a reader does with it: votes, reports, opens its labels, unfolds, translates. */
import type { Connection, FailureCode } from '@vouch/client';
import type { Media, ProductPage, Review } from '@vouch/contract';
import type { CSSResult, ReactiveElement, TemplateResult } from 'lit';
import type { Later } from '../internal/later.ts';
import type { Messages } from '../internal/messages.ts';
import type { RatingScaleView } from '../internal/rating-scale.ts';
import { Votes } from '../internal/votes.ts';
import type { EarlierTexts } from './earlier-texts.ts';
import { Folds } from './folds.ts';
import { reviewView } from './review-view.ts';
import { primary } from './toolbar-view.ts';
import type { Translations } from './translations.ts';
import type { ReviewMessage, ReviewWords } from './words.ts';

/** Words and look that come with code loaded on use. */
export interface LaterPart {
  english?: Messages;
  styles?: CSSResult;
}

/** What the element lends to its parts. */
export interface Surroundings {
  connection(): Connection | undefined;
  words(): ReviewWords;
  /** Says to a screen reader what has happened. */
  announce(message: ReviewMessage): void;
  /** Tells the page of a failure. */
  fail(code: FailureCode): void;
  later<Part extends object>(load: () => Promise<Part>): Later<Part>;
}

/** What all reviews of a list have in common. */
export interface Shown {
  page: ProductPage;
  scale: RatingScaleView;
  reviews: readonly Review[];
  extras: typeof import('./extras/extras.ts') | undefined;
  /** Nothing is folded that a search may have found. */
  isSearch: boolean;
}

/** Shorter texts fit into the lines that stay when one is folded. */
const SHORT = 200;

export class ReviewItems {
  readonly #host: ReactiveElement;
  readonly #around: Surroundings;
  readonly #votes = new Votes();
  readonly #folds: Folds;
  /** The review whose report form is open. */
  #reported: string | undefined;
  #earlier: EarlierTexts | undefined;
  #translations: Translations | undefined;
  readonly #laterReport;
  readonly #laterLabels;
  readonly #laterEarlier;
  readonly #laterTranslations;
  readonly #laterGallery;

  constructor(host: ReactiveElement, around: Surroundings) {
    this.#host = host;
    this.#around = around;
    this.#folds = new Folds(host);
    this.#laterReport = around.later(() => import('./report-form.ts'));
    this.#laterLabels = around.later(() => import('./labels.ts'));
    this.#laterEarlier = around.later(() => import('./earlier-texts.ts'));
    this.#laterTranslations = around.later(() => import('./translations.ts'));
    this.#laterGallery = around.later(() => import('../internal/gallery/open-gallery.ts'));
  }

  reset(): void {
    this.#reported = undefined;
  }

  render(shown: Shown, review: Review): TemplateResult {
    const { page, scale, extras, reviews, isSearch } = shown;
    const { id, body, language } = review;
    const words = this.#around.words();
    const connection = this.#around.connection()!;
    const translations = this.#translate(language, words.tag);
    const translation = translations?.of(review, words.tag);
    const isReported = this.#reported === id;
    const isShort = body.length < SHORT && body.split('\n').length < 5;
    return reviewView({
      ...words,
      review,
      scale,
      shopName: page.settings.shopName,
      helpful: this.#votes.counts(connection.shop, review),
      vote: this.#votes.of(connection.shop, review),
      castVote: (helpful) => void this.#vote(review, helpful),
      reporting: isReported,
      toggleReport: () => void this.#toggleReport(id),
      reportForm:
        isReported &&
        this.#laterReport.code?.reportForm({
          ...words,
          connection,
          reviewId: id,
          cancel: () => void this.#toggleReport(id),
          sent: () => void this.#thank(id),
          failed: this.#around.fail,
        }),
      explain: (label) => void this.#explain(label, id),
      earlier: this.#earlier?.view(review, scale, words),
      translation,
      translateButton: translations?.view(review, words),
      about: extras?.aboutProduct(page, review, words),
      more: extras && [
        extras.answersView(page, review, words),
        extras.thumbnails({ ...words, reviews, open: this.openGallery(shown) }, review),
      ],
      isFolded: isShort || isSearch ? undefined : this.#folds.isFolded(id),
      fold: () => this.#folds.toggle(id),
    });
  }

  /** Opens the gallery at one of the media of some reviews. */
  openGallery({ page, scale }: Pick<Shown, 'page' | 'scale'>) {
    return async (reviews: readonly Review[], media: Media, trigger: HTMLElement): Promise<void> => {
      const gallery = await this.#laterGallery.ask();
      const items = reviews.flatMap((review) =>
        review.media.map((one) => ({
          media: one,
          review,
          product: page.group.find(({ productId }) => productId === review.productId),
        })),
      );
      const at = items.findIndex((item) => item.media === media);
      await gallery?.openGallery({ items, at, trigger, tag: this.#around.words().tag, rating: scale.rating });
    };
  }

  /** On the reader's device, where the browser can and the review is in another language. */
  #translate(language: string | null, tag: string): Translations | undefined {
    if (!language || primary(language) === primary(tag) || !('Translator' in window)) return undefined;
    const { code } = this.#laterTranslations;
    if (code) return (this.#translations ??= new code.Translations(this.#host));
    if (!this.#laterTranslations.isSettled) void this.#laterTranslations.ask();
    return undefined;
  }

  async #explain(label: ReviewMessage, id: string): Promise<void> {
    void this.#laterLabels.ask();
    const connection = this.#around.connection();
    if (label !== 'edited' || !connection) return;
    const code = await this.#laterEarlier.ask();
    if (code) await (this.#earlier ??= new code.EarlierTexts(this.#host)).load(connection, id);
  }

  async #vote(review: Review, helpful: boolean): Promise<void> {
    const taken = await this.#votes.cast(this.#around.connection()!, review, helpful, () =>
      this.#host.requestUpdate(),
    );
    if (!taken) this.#around.announce('voteFailed');
  }

  async #toggleReport(id: string): Promise<void> {
    const closes = this.#reported === id;
    this.#reported = closes ? undefined : id;
    if (!closes) await this.#laterReport.ask();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const focus = closes ? `#${CSS.escape(`report-${id}`)}` : '.report select';
    this.#host.renderRoot.querySelector<HTMLElement>(focus)?.focus();
  }

  async #thank(id: string): Promise<void> {
    if (this.#reported !== id) return;
    await this.#toggleReport(id);
    this.#around.announce('reportThanks');
  }
}
