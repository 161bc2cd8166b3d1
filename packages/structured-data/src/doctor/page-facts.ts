/** What a page says in all its formats, node by node, and which of its nodes speak of one product. */
import type { JsonLdFinding } from '@vouch/contract';
import type { MarkedUp } from '../marked-up-nodes.ts';
import { isNode, type JsonNode, listOf, type Path, textsOf, typesOf } from '../page-nodes.ts';
import { type HtmlPage, lineOf } from './html-page.ts';
import { type JsonDocument, readJson } from './json-document.ts';

export type Where = JsonLdFinding['where'];
type Format = Where['format'];

/** A node with where it stands. */
export interface Fact {
  node: JsonNode;
  types: readonly string[];
  format: Format;
  /** The property of `parent` whose value it is; both undefined for a node that stands for itself. */
  property: string | undefined;
  parent: Fact | undefined;
  /** Where the node stands, or what it says under a name. */
  where: (...path: (string | number)[]) => Where;
}

/** What is said about one product: under one `@id`, or in one node. */
export interface Entity {
  facts: readonly Fact[];
  /** Its ratings, its own and those by themselves that name it. */
  ratings: readonly Fact[];
}

export interface PageFacts {
  documents: readonly JsonDocument[];
  facts: readonly Fact[];
  /** The Products that stand for themselves. */
  products: readonly Entity[];
}

/** Deeper than any real page; against one that would only cost time. */
const DEEPEST = 64;

export const isProductType = (types: readonly string[]): boolean =>
  types.some((type) => /^(Individual)?Product(Group|Model)?$/.test(type));

export function gatherFacts(page: HtmlPage): PageFacts {
  const documents = page.scripts.map(readJson);
  const facts: Fact[] = [];

  function visit(
    value: unknown,
    path: Path,
    parent: Fact | undefined,
    property: string | undefined,
    source: Source,
  ) {
    if (path.length > DEEPEST) return;
    if (Array.isArray(value)) {
      value.forEach((item, at) => visit(item, [...path, at], parent, property, source));
    } else if (isNode(value)) {
      const { format, where } = source;
      const fact: Fact = {
        node: value,
        types: typesOf(value),
        format,
        property,
        parent,
        where: (...below) => where(value, path, below),
      };
      const isFrame = fact.types.length === 0 && '@graph' in value;
      if (!isFrame) facts.push(fact);
      for (const [key, one] of Object.entries(value))
        if (key === '@graph') visit(one, [...path, key], undefined, undefined, source);
        else if (!key.startsWith('@')) visit(one, [...path, key], fact, key, source);
    }
  }

  for (const document of documents) visit(document.value, [], undefined, undefined, ofScript(document));
  visit(page.microdata.roots, [], undefined, undefined, ofMarkup('microdata', page.microdata));
  visit(page.rdfa.roots, [], undefined, undefined, ofMarkup('rdfa', page.rdfa));
  return { documents, facts, products: entitiesOf(facts) };
}

interface Source {
  format: Format;
  where: (node: JsonNode, path: Path, below: Path) => Where;
}

function ofScript({ script, lineOf }: JsonDocument): Source {
  return {
    format: 'json-ld',
    where: (_, path, below) => ({
      format: 'json-ld',
      script: script.number,
      path: written([...path, ...below]),
      line: lineOf([...path, ...below]),
    }),
  };
}

function ofMarkup(format: 'microdata' | 'rdfa', { elements }: MarkedUp): Source {
  return {
    format,
    where: (node, path, below) => ({
      format,
      script: null,
      path: written([...path.slice(1), ...below]),
      line: lineOf(elements.get(node)),
    }),
  };
}

/** `@graph[1].aggregateRating`, as one would write it in code. */
function written(path: Path): string | null {
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return text.replace(/^\./, '') || null;
}

function entitiesOf(facts: readonly Fact[]): Entity[] {
  const standing = facts.filter((fact) => isProductType(fact.types) && standsForItself(fact));
  const byName = new Map<string | Fact, Fact[]>();
  for (const fact of standing) {
    const key = nameOf(fact) ?? fact;
    byName.set(key, [...(byName.get(key) ?? []), fact]);
  }
  return [...byName].map(([name, own]) => ({ facts: own, ratings: ratingsOf(name, own, facts) }));
}

/** Being the page's subject, or what a rating rates, is no part of another node. */
function standsForItself({ property, parent }: Fact): boolean {
  return (
    !property || property === 'mainEntity' || (property === 'itemReviewed' && !!parent && isRating(parent))
  );
}

function ratingsOf(name: string | Fact, own: readonly Fact[], facts: readonly Fact[]): Fact[] {
  return facts.filter(
    (fact) =>
      isRating(fact) &&
      (fact.property === 'aggregateRating'
        ? own.some(({ node }) => node === fact.parent?.node) ||
          (typeof name === 'string' && !!fact.parent && nameOf(fact.parent) === name)
        : listOf(fact.node['itemReviewed'])
            .filter(isNode)
            .some((item) => own.some(({ node }) => node === item) || item['@id'] === name) ||
          own.some(({ node }) =>
            listOf(node['aggregateRating']).some(
              (rating) => isReference(rating) && rating['@id'] === fact.node['@id'],
            ),
          )),
  );
}

/** `{"@id": "…"}`: it stands for a node that is described elsewhere. */
export function isReference(value: unknown): value is JsonNode {
  return isNode(value) && Object.keys(value).join() === '@id';
}

/** Its `@id`, unless that names it in its own script alone. */
export function nameOf({ node }: Pick<Fact, 'node'>): string | undefined {
  return textsOf(node['@id']).find((id) => !id.startsWith('_:'));
}

/** An AggregateRating, also one that leaves its type out. */
export function isRating({ node, types, property }: Fact): boolean {
  return (
    types.includes('AggregateRating') ||
    (property === 'aggregateRating' && types.length === 0 && !isReference(node))
  );
}

export function isReview({ node, types, property }: Fact): boolean {
  return (
    types.some((type) => type.endsWith('Review')) ||
    (/^reviews?$/.test(property ?? '') && types.length === 0 && !isReference(node))
  );
}
