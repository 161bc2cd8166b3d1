/** ① A form for each product of one purchase, for a `<vouch-form>` that names no product. */
import type { Connection } from '@vouch/client';
import type { ReviewStatus } from '@vouch/contract';
import { type TemplateResult, html, nothing } from 'lit';
import type { VouchReviewSubmittedEvent } from '../events/vouch-review-submitted-event.ts';
import { css } from '../internal/css.ts';
import type { OwnReviewKey } from '../internal/own-reviews.ts';
import { type ProductEntry, type Watcher, entryOf } from '../internal/product-data.ts';
import type { TokenItem } from '../internal/purchase-token.ts';
import english from '../locales/en/form-order.ts';
import type { FormWords } from './words.ts';

export { english };

/** The form around them. */
interface Host extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  readonly token: string | undefined;
  requestUpdate(): void;
}

interface Section {
  readonly product: string;
  /** Knows its title and picture. */
  readonly entry: ProductEntry;
  /** Reviewed before this page was opened, or what became of the review now. */
  status: ReviewStatus | undefined;
  /** This browser can show the own review. */
  isOwn: boolean;
}

/** A product of the purchase, and the own review of it that this browser knows of. */
export interface OrderItem extends TokenItem {
  own: OwnReviewKey | undefined;
}

/** The sections of a form; it watches their data until it leaves. */
export class Order implements Watcher {
  readonly need = 'page';
  readonly #host: Host;
  readonly #sections: readonly Section[];

  constructor(host: Host, connection: Connection, items: readonly OrderItem[]) {
    this.#host = host;
    this.#sections = items.map(({ product, isDone, own }) => ({
      product,
      entry: entryOf(connection, product),
      status: own?.status ?? (isDone ? 'published' : undefined),
      isOwn: !!own,
    }));
    for (const { entry } of this.#sections) entry.watch(this);
  }

  requestUpdate(): void {
    this.#host.requestUpdate();
  }

  leave(): void {
    for (const { entry } of this.#sections) entry.watchers.delete(this);
  }

  view(say: FormWords['say']): TemplateResult {
    const sections = this.#sections;
    const done = sections.filter(({ status }) => status).length;
    const next = sections.find(({ status }) => !status);
    return html`<div class="order" part="order" tabindex="-1">
      <p class="quiet" role="status">${say('reviewed', { done, count: sections.length })}</p>
      ${sections.map((section) => this.#sectionView(section, section === next, say))}
    </div>`;
  }

  #sectionView(section: Section, isNext: boolean, say: FormWords['say']): TemplateResult {
    const { product, entry, status, isOwn } = section;
    const { title, image } = entry.state.page?.product ?? {};
    const { connection } = entry;
    return html`<details ?open=${isNext} id="section-${this.#sections.indexOf(section)}">
      <summary>
        ${image ? html`<img src=${image} alt="" width="56" height="56" loading="lazy" />` : nothing}
        <span>
          <strong>${title ?? product}</strong>
          ${status && html`<span class="quiet">${say(status === 'pending' ? 'sectionPending' : 'sectionSent')}</span>`}
        </span>
      </summary>
      ${
        status && !isOwn
          ? nothing
          : html`<vouch-form
              .product=${product}
              .token=${this.#host.token}
              .shop=${connection.shop}
              .api=${connection.api}
              exportparts="form, star-input, question, photo, coach, submit, message"
              @vouch-review-submitted=${({ detail }: VouchReviewSubmittedEvent) =>
                this.#sent(section, detail.review.status)}
            ></vouch-form>`
      }
    </details>`;
  }

  /** Closes the section, opens the next one, and leaves the focus where it is said what became of the review. */
  async #sent(section: Section, status: ReviewStatus): Promise<void> {
    section.status = status;
    section.isOwn = true;
    this.requestUpdate();
    await this.#host.updateComplete;
    const at = this.#sections.indexOf(section);
    this.#host.renderRoot.querySelector<HTMLElement>(`#section-${at} > summary`)?.focus();
  }
}

export const styles = css`
  .order {
    display: grid;
    gap: 0.75rem;
  }
  details {
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  details > vouch-form {
    padding: 0.5rem 1rem 1.25rem;
  }
  summary {
    display: flex;
    align-items: center;
    gap: 0.9rem;
    padding: 0.75rem 1rem;
    cursor: pointer;
    border-radius: var(--radius);
    overflow-wrap: anywhere;
  }
  summary::after {
    content: '';
    flex: none;
    inline-size: 0.55rem;
    block-size: 0.55rem;
    margin-inline-start: auto;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  [open] > summary::after {
    rotate: 225deg;
  }
  summary > span {
    display: grid;
  }
  summary img {
    flex: none;
    object-fit: cover;
    border-radius: calc(var(--radius) * 0.6);
  }
`;
