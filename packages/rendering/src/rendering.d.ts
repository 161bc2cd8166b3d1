/** What the build of this package offers. Said apart from its code, which speaks of elements that a Worker has no types for. */
import type { FragmentElement, ProductPage, ReviewSort } from '@vouch/contract';

export interface FragmentInput {
  /** Origin of the API, as the reader's browser reaches it. */
  api: string;
  shop: string;
  /** The product as the page names it: its id or an alias. */
  product: string;
  page: ProductPage;
  /** Drawn in this order. */
  elements: readonly FragmentElement[];
  /** BCP 47. */
  locale: string;
  /** How the list is sorted that `page` holds a part of. */
  view: { sort?: ReviewSort | undefined; language?: string | undefined };
  /** A purchase token that was checked. */
  token?: string | undefined;
  /** Whether structured data goes with it. */
  jsonLd: boolean;
  /** `@id` of the page's own Product node. */
  productNode?: string | undefined;
}

/** The elements' HTML, the data they were drawn from, and the structured data. */
export function renderFragment(input: FragmentInput): Promise<string>;

/** Every text that stands in a `<style>` of a fragment. */
export const styleTexts: readonly string[];
