/** What the page's data says beside what a visitor is shown, and beside what the shop's reviews are. */
import type { JsonLdFinding, Product, Review, Summary } from '@vouch/contract';
import { joinProductNode } from '../join-product-node.ts';
import { isSameProduct, textsOf } from '../page-nodes.ts';
import { finding, quoted } from './finding.ts';
import { collapse, type HtmlPage } from './html-page.ts';
import { type Entity, type Fact, isReview, type PageFacts, type Where } from './page-facts.ts';

/** What the API says of a product. */
export interface ProductAnswer {
  product: Product;
  summary: Summary;
  /** As many as the page shows, or more. */
  reviews: readonly Review[];
}

const WHOLE_PAGE: Where = { format: 'page', script: null, path: null, line: null };

/** How much of a text has to be found: pages shorten long reviews. */
const COMPARED = 80;

export function checkPage(
  page: HtmlPage,
  facts: PageFacts,
  answers: readonly ProductAnswer[],
  url: string | undefined,
): JsonLdFinding[] {
  return [
    ...checkVisible(page, facts, answers),
    ...answers.flatMap((answer) => compare(page, facts, answer, url)),
  ];
}

function checkVisible(page: HtmlPage, facts: PageFacts, answers: readonly ProductAnswer[]): JsonLdFinding[] {
  // What Vouch's elements will show is known only from the API.
  const isOpen = answers.length === 0 && page.vouch.some((element) => !element.isRendered);
  if (isOpen) return [];
  const shown = collapse(
    [
      page.text,
      ...answers.flatMap(({ reviews }) => reviews.flatMap(({ title, body }) => [title, body])),
    ].join(' '),
  );
  // Where there are answers, the numbers have been compared with them.
  const numbers = answers.length === 0 ? new Set(numbersIn(page.text)) : undefined;
  return [
    ...facts.facts.filter(isReview).flatMap((fact) => checkReviewVisible(fact, shown)),
    ...facts.products
      .flatMap(({ ratings }) => ratings)
      .flatMap((rating) => (numbers ? checkCountVisible(rating, numbers) : [])),
  ];
}

function checkReviewVisible({ node, where }: Fact, shown: string): JsonLdFinding[] {
  const [body] = [...textsOf(node['reviewBody']), ...textsOf(node['description']), ...textsOf(node['name'])];
  const isShown = [body, plain(body ?? '')].some(
    (text) => !text || shown.includes(collapse(text).slice(0, COMPARED)),
  );
  return isShown
    ? []
    : [finding('review_not_visible', where(), `The review ${quoted(body)} is not on the page.`)];
}

/** Some themes leave tags and entities of the page's own text in its data. */
const plain = (text: string): string => text.replace(/<[^<>]*>/g, ' ').replace(/&nbsp;/g, ' ');

function checkCountVisible({ node, where }: Fact, numbers: ReadonlySet<string>): JsonLdFinding[] {
  const counts = ['reviewCount', 'ratingCount'].flatMap((key) => textsOf(node[key]));
  const isShown =
    counts.length === 0 || counts.some((count) => numbers.has(count.trim()) || !/^\d+$/.test(count.trim()));
  const [count] = counts;
  return isShown || Number(count) === 0
    ? []
    : [
        finding(
          'count_not_visible',
          where(),
          `The page does not show the ${count} reviews that the data counts.`,
        ),
      ];
}

/** Every number of a text, thousands separators left out. */
function numbersIn(text: string): string[] {
  const latin = text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) % 16));
  const grouped = latin.match(/\d{1,3}(?:[.,'’\s]\d{3})+/g) ?? [];
  return [...(latin.match(/\d+/g) ?? []), ...grouped.map((number) => number.replace(/\D/g, ''))];
}

function compare(
  page: HtmlPage,
  facts: PageFacts,
  answer: ProductAnswer,
  url: string | undefined,
): JsonLdFinding[] {
  const { product, summary } = answer;
  const identity = { ...product, url };
  const ratings = ownEntities(facts.products, identity).flatMap((entity) => entity.ratings);
  if (ratings.length > 0) return ratings.flatMap((rating) => checkNumbers(rating, summary));
  if (summary.count === 0) return [];
  const documents = facts.documents.map(({ value }) => value);
  const placement = joinProductNode(documents, identity, [...page.microdata.roots, ...page.rdfa.roots]);
  const place = facts.products[0]?.facts[0]?.where() ?? WHOLE_PAGE;
  const name = quoted(product.title ?? product.productId);
  if (placement.kind !== 'silent')
    return [
      finding(
        'added_by_script',
        place,
        `The page's HTML states no rating of ${name}; Vouch's script will add it.`,
      ),
    ];
  if (placement.reason === 'unnamed_markup')
    return [
      finding('unnamed_markup', place, `Vouch cannot add ratings to the node of ${name}: it has no name.`),
    ];
  return placement.reason === 'other_product'
    ? [finding('other_product', place, `No Product of the page is surely ${name}, so Vouch adds nothing.`)]
    : [];
}

function ownEntities(products: readonly Entity[], identity: Parameters<typeof isSameProduct>[1]): Entity[] {
  const verdicts = products.map((entity) => ({
    entity,
    same: entity.facts.map(({ node }) => isSameProduct(node, identity)),
  }));
  const own = verdicts.filter(({ same }) => same.includes(true));
  const only = verdicts.length === 1 && !verdicts[0]!.same.includes(false) ? verdicts : [];
  return (own.length > 0 ? own : only).map(({ entity }) => entity);
}

function checkNumbers({ node, where }: Fact, { count, average }: Summary): JsonLdFinding[] {
  const findings: JsonLdFinding[] = [];
  const value = Number(textsOf(node['ratingValue'])[0]);
  const counts = ['reviewCount', 'ratingCount'].flatMap((key) => textsOf(node[key])).map(Number);
  // Rounded to one decimal is the same number.
  if (average !== null && Math.abs(value - average) > 0.0501)
    findings.push(
      finding(
        'rating_differs',
        where('ratingValue'),
        `The data says ${value}; the reviews average ${average}.`,
      ),
    );
  if (counts.length > 0 && !counts.some(Number.isNaN) && !counts.includes(count))
    findings.push(
      finding('count_differs', where(), `The data counts ${counts[0]} reviews; there are ${count}.`),
    );
  return findings;
}
