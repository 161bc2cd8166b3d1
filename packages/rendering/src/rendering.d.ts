/** What the build of this package offers. Said apart from its code, which speaks of elements that a Worker has no types for. */
import type {
  Answer,
  FieldError,
  FragmentElement,
  ProblemCode,
  ProductPage,
  ReviewSort,
} from '@vouch/contract';

/** A form that was sent without script and could not be taken. */
export interface RefusedForm {
  draft: {
    /** Null when none was chosen. */
    rating: number | null;
    title: string;
    body: string;
    name: string;
    anonymous: boolean;
    website: string;
    answers: readonly Answer[];
  };
  /** What was wrong in its fields; else, why it could not be taken at all. */
  errors: readonly FieldError[];
  problem?: { code: ProblemCode; retryAfter?: number } | undefined;
}

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
  /** Shown in the form once more, with what was wrong. */
  refused?: RefusedForm | undefined;
  /** Whether structured data goes with it. */
  jsonLd: boolean;
  /** `@id` of the page's own Product node. */
  productNode?: string | undefined;
}

/** The elements' HTML, the data they were drawn from, and the structured data. */
export function renderFragment(input: FragmentInput): Promise<string>;

/** Every text that stands in a `<style>` of a fragment. */
export const styleTexts: readonly string[];
