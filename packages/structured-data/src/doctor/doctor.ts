/**
 * The doctor of structured data: a page's HTML in, findings out. For servers and tools; nothing of it is in what a
 * shopper downloads.
 */
import type { JsonLdFinding } from '@vouch/contract';
import { checkPage, type ProductAnswer } from './check-page.ts';
import { checkProducts } from './check-products.ts';
import { checkRatings } from './check-ratings.ts';
import { checkReviews } from './check-reviews.ts';
import { checkScripts } from './check-scripts.ts';
import { readHtml } from './html-page.ts';
import { gatherFacts } from './page-facts.ts';

export type { ProductAnswer } from './check-page.ts';

export interface PageToCheck {
  /** As the server sent it, before any script. */
  html: string;
  /** Its address; what it says of itself when left out. */
  url?: string | undefined;
  /** What the shop's reviews of the page's products are (`vouchProducts`); without, the page is checked by itself. */
  answers?: readonly ProductAnswer[];
  /** Milliseconds since 1970; the present by default. */
  now?: number;
}

/** Finds what is wrong with a page's structured data: the gravest first, else in the page's order. */
export function checkStructuredData({
  html,
  url,
  answers = [],
  now = Date.now(),
}: PageToCheck): JsonLdFinding[] {
  const page = readHtml(html);
  const facts = gatherFacts(page);
  return [
    ...checkScripts(facts),
    ...checkProducts(facts),
    ...checkRatings(facts),
    ...checkReviews(facts, now),
    ...checkPage(page, facts, answers, page.canonical ?? url),
  ].toSorted((one, other) => rank(one) - rank(other));
}

const rank = ({ severity }: JsonLdFinding): number => ['error', 'warning', 'hint'].indexOf(severity);

/** The products that a page is about, as Vouch's elements on it say; none on a page that only lists products. */
export function vouchProducts(html: string): string[] {
  const { vouch } = readHtml(html);
  const lists = vouch.filter(({ name }) => name === 'vouch-reviews');
  const products = [...new Set((lists.length > 0 ? lists : vouch).map(({ product }) => product))];
  return lists.length > 0 || products.length === 1 ? products : [];
}
