/**
 * The product's structured data, as part of the page's own Product node: never a second one beside it. A node with an
 * `@id` is joined by another script; one without is added to while its script goes by. Where that cannot be told in
 * time, nothing is said here, and `vouch.js` says it in the browser.
 */
import {
  asPageNode,
  joinProductNode,
  mergeIntoPageNode,
  serializeJsonLd,
  type Placement,
  type ProductJsonLd,
} from '@vouch/structured-data';
import type { RenderedReviews } from '@vouch/server';
import type { Scan } from './scan.ts';

interface Placed {
  placement: Placement;
  node: ProductJsonLd;
  fragment: RenderedReviews;
}

export class StructuredData implements HTMLRewriterElementContentHandlers {
  readonly #scan: Scan;
  readonly #pageUrl: string;
  /** Which script goes by. */
  #document = -1;
  /** What is to stand in it instead. */
  #merged: string | undefined;
  #isSaid = false;

  constructor(scan: Scan, pageUrl: string) {
    this.#scan = scan;
    this.#pageUrl = pageUrl;
  }

  async element(): Promise<void> {
    this.#document += 1;
    this.#merged = undefined;
    // What the page says further down is not known yet.
    if (!this.#scan.hasEnded) return;
    const placed = await this.#place();
    if (placed?.placement.kind !== 'merge' || placed.placement.document !== this.#document) return;
    const merged = mergeIntoPageNode(this.#scan.documents[this.#document], placed.placement, placed.node);
    this.#merged = serializeJsonLd(merged);
  }

  text(text: Text): void {
    if (this.#merged === undefined) return;
    text.replace(text.lastInTextNode ? this.#merged : '', { html: true });
  }

  /** The script to add where the page ends; empty where there is nothing more to say. */
  async rest(): Promise<string> {
    if (this.#isSaid) return '';
    this.#isSaid = true;
    const placed = await this.#place();
    if (placed?.placement.kind === 'alone') return placed.fragment.structuredData;
    if (placed?.placement.kind !== 'joined') return '';
    const joined = serializeJsonLd(asPageNode(placed.node, placed.placement));
    // In the script that Vouch wrote: by its attributes vouch.js knows it again.
    return placed.fragment.structuredData.replace(/>[^<]*</, () => `>${joined}<`);
  }

  /** Of the product whose reviews the page shows: what nobody sees is not marked up. */
  async #place(): Promise<Placed | null> {
    const shown = this.#scan.found.find(({ name, isFilled }) => name === 'reviews' && !isFilled);
    const fragment = await shown?.fragment;
    if (!shown || !fragment?.jsonLd || this.#scan.hasMarkup) return null;
    const { jsonLd: node } = fragment;
    const aliases = [
      ...(node.sku ? [{ kind: 'sku' as const, value: node.sku }] : []),
      ...(node.gtin ? [{ kind: 'gtin' as const, value: node.gtin }] : []),
    ];
    const identity = { productId: shown.product, aliases, url: this.#pageUrl };
    return { placement: joinProductNode(this.#scan.documents, identity), node, fragment };
  }
}
