/** What a reader does with single reviews: votes, reports, opens labels and photos. Loaded with the first of it. */
import { type Connection, type FailureCode, voteReview } from '@vouch/client';
import type { Media, ProductPage, Review } from '@vouch/contract';
import type { CSSResult, ReactiveElement, TemplateResult } from 'lit';
import type { RatingScaleView } from '../../internal/rating-scale.ts';
import { openMedia } from '../../internal/showcase/open-media.ts';
import type { Votes } from '../../internal/votes.ts';
import earlier from '../../locales/en/earlier.ts';
import labels from '../../locales/en/labels.ts';
import report from '../../locales/en/report.ts';
import type { ReviewMessage, ReviewWords } from '../words.ts';
import { EarlierTexts } from './earlier-texts.ts';
import { reportForm } from './report-form.ts';

export { styles } from './styles.ts';

export const english = { ...earlier, ...labels, ...report };

/** What the list lends to those who act on it. */
export interface Place {
  readonly host: ReactiveElement & { adopt(styles: CSSResult): void };
  readonly votes: Votes;
  readonly connection: () => Connection | undefined;
  readonly words: () => ReviewWords;
  readonly page: () => ProductPage | undefined;
  readonly scale: () => RatingScaleView;
  /** Says to a screen reader what has happened. */
  readonly announce: (message: ReviewMessage) => void;
  /** Tells the page of a failure. */
  readonly fail: (code: FailureCode) => void;
}

export class ReviewActs {
  readonly #place: Place;
  readonly #earlier: EarlierTexts;
  /** The review whose report form is open. */
  reported: string | undefined;
  /** What is behind "How we check reviews", once it was opened. */
  checks: TemplateResult | undefined;

  constructor(place: Place) {
    this.#place = place;
    this.#earlier = new EarlierTexts(place.host);
  }

  /** Casts a vote, or takes it back when it is the one cast. It is shown at once, and undone where the API refuses. */
  async vote(review: Review, pressed: boolean): Promise<void> {
    const { votes, host, announce } = this.#place;
    const connection = this.#place.connection();
    if (!connection) return;
    const { shop } = connection;
    const before = votes.of(shop, review);
    const now = before === pressed ? null : pressed;
    votes.keep(shop, review, now);
    host.requestUpdate();
    const result = await voteReview(connection, review.id, now);
    if (result.ok) return;
    votes.keep(shop, review, before);
    announce('voteFailed');
  }

  /** A label was opened. Its words are here by now; what an edited review said before is not. */
  async explain(label: ReviewMessage, { id }: Review): Promise<void> {
    const connection = this.#place.connection();
    if (label === 'edited' && connection) await this.#earlier.load(connection, id);
  }

  async openChecks(): Promise<void> {
    const page = this.#place.page();
    if (!page || this.checks) return;
    const { host, announce } = this.#place;
    // Without network the panel stays empty, and opening it again asks again.
    const code = await import('../checks.ts').catch(() => undefined);
    if (!code) return announce('failed');
    this.checks = await code.checksView(page, this.#place.words().tag);
    host.adopt(code.styles);
    host.requestUpdate();
  }

  earlierText(review: Review): unknown {
    return this.#earlier.view(review, this.#place.scale(), this.#place.words());
  }

  async toggleReport(id: string): Promise<void> {
    const { host } = this.#place;
    const closes = this.reported === id;
    this.reported = closes ? undefined : id;
    host.requestUpdate();
    await host.updateComplete;
    const focus = closes ? `#${CSS.escape(`report-${id}`)}` : '.report select';
    host.renderRoot.querySelector<HTMLElement>(focus)?.focus();
  }

  reportForm({ id }: Review): unknown {
    const connection = this.#place.connection();
    if (this.reported !== id || !connection) return undefined;
    return reportForm({
      say: this.#place.words().say,
      connection,
      reviewId: id,
      cancel: () => void this.toggleReport(id),
      sent: () => void this.#thank(id),
      failed: this.#place.fail,
    });
  }

  /** Opens the gallery of some reviews at one of their media. */
  async openGallery(reviews: readonly Review[], media: Media, trigger: HTMLElement): Promise<void> {
    const page = this.#place.page();
    if (!page) return;
    await openMedia({
      reviews: reviews.map((review) => ({
        ...review,
        product: page.group.find(({ productId }) => productId === review.productId),
      })),
      media,
      trigger,
      tag: this.#place.words().tag,
      rating: this.#place.scale().rating,
    });
  }

  async #thank(id: string): Promise<void> {
    if (this.reported !== id) return;
    await this.toggleReport(id);
    this.#place.announce('reportThanks');
  }
}
