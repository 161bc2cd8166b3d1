/** One product a page, in one node, with one rating, and with what search engines need to know of it. */
import type { JsonLdFinding } from '@vouch/contract';
import { isGtin } from '../identifiers.ts';
import { barcode, isNode, isRated, type JsonNode, listOf, textsOf } from '../page-nodes.ts';
import { finding, quoted } from './finding.ts';
import { type Entity, type Fact, isProductType, type PageFacts } from './page-facts.ts';

/** What a Product needs beside its ratings to be shown well, each by any of these names. */
const RECOMMENDED: readonly (readonly string[])[] = [
  ['image'],
  ['offers'],
  ['brand'],
  ['sku', 'mpn', 'gtin', 'gtin8', 'gtin12', 'gtin13', 'gtin14', 'isbn', 'productID', 'productGroupID'],
];

/** What a product has one of. */
const SINGULAR = ['name', 'sku', 'mpn', 'gtin', 'gtin8', 'gtin12', 'gtin13', 'gtin14'];

/** Other products that a page may mention with their ratings. */
const MENTIONS = new Set([
  'isRelatedTo',
  'isSimilarTo',
  'isAccessoryOrSparePartFor',
  'isConsumableFor',
  'hasVariant',
  'isVariantOf',
]);

export function checkProducts({ facts, products }: PageFacts): JsonLdFinding[] {
  const groups = groupSame(products);
  return [
    ...groups.flatMap(checkGroup),
    ...checkSeveral(groups, facts),
    ...facts.filter(({ types }) => isProductType(types)).flatMap(checkIdentifiers),
    ...facts.flatMap(checkSelfServing),
  ];
}

/** Entities of the same product, which ought to be one. */
function groupSame(products: readonly Entity[]): Entity[][] {
  const groups: Entity[][] = [];
  for (const product of products) {
    const group = groups.find((one) => one.some((other) => isSame(other, product)));
    if (group) group.push(product);
    else groups.push([product]);
  }
  return groups;
}

function isSame(one: Entity, other: Entity): boolean {
  return one.facts.some(({ node }) => other.facts.some((fact) => describesSame(node, fact.node)));
}

/** By what both say: numbers first, addresses next, else names. */
function describesSame(one: JsonNode, other: JsonNode): boolean {
  for (const namesOf of [skusOf, barcodesOf, urlsOf]) {
    const [names, others] = [namesOf(one), namesOf(other)];
    if (names.length > 0 && others.length > 0) return names.some((name) => others.includes(name));
  }
  const name = textsOf(one['name'])[0];
  return !!name && name.toLowerCase() === textsOf(other['name'])[0]?.toLowerCase();
}

const skusOf = (node: JsonNode): string[] => ['sku', 'productID'].flatMap((key) => textsOf(node[key]));

const barcodesOf = (node: JsonNode): string[] => gtinsOf(node).flatMap(([, value]) => barcode(value));

const urlsOf = (node: JsonNode): string[] =>
  textsOf(node['url']).map((url) => url.replace(/[?#].*|\/$/g, ''));

function checkGroup(group: readonly Entity[]): JsonLdFinding[] {
  const facts = group.flatMap((entity) => entity.facts);
  const ratings = group.flatMap((entity) => entity.ratings);
  const [first, second] = [group[0]?.facts[0], group[1]?.facts[0]];
  const findings: JsonLdFinding[] = [];
  if (first && second) {
    const isMixed = first.format !== second.format;
    const what = `“${textsOf(second.node['name'])[0] ?? 'The product'}” is described a second time`;
    findings.push(
      isMixed
        ? finding('mixed_formats', second.where(), `${what}, in ${second.format} beside ${first.format}.`)
        : finding('duplicate_product', second.where(), `${what}, by a node of its own.`),
    );
  }
  if (ratings[1])
    findings.push(
      finding(
        'second_rating',
        ratings[1].where(),
        `A second aggregateRating of the product: ${inShort(ratings[1])} beside ${inShort(ratings[0]!)}.`,
      ),
    );
  return [...findings, ...checkConflicts(facts), ...checkNeeds(facts, ratings)];
}

function inShort({ node }: Fact): string {
  return `${textsOf(node['ratingValue'])[0] ?? '?'} (${textsOf(node['reviewCount'])[0] ?? textsOf(node['ratingCount'])[0] ?? '?'})`;
}

function checkConflicts(facts: readonly Fact[]): JsonLdFinding[] {
  return SINGULAR.flatMap((key) => {
    const said = facts.flatMap((fact) => textsOf(fact.node[key]).map((value) => ({ fact, value })));
    const other = said.find(({ value, fact }) => fact !== said[0]!.fact && value !== said[0]!.value);
    return other
      ? [
          finding(
            'conflicting_values',
            other.fact.where(key),
            `The ${key} is ${quoted(other.value)} here and ${quoted(said[0]!.value)} before.`,
          ),
        ]
      : [];
  });
}

function checkNeeds(facts: readonly Fact[], ratings: readonly Fact[]): JsonLdFinding[] {
  const [first] = facts;
  if (!first) return [];
  const has = (key: string) => facts.some(({ node }) => listOf(node[key]).length > 0);
  const findings: JsonLdFinding[] = [];
  if (!has('name')) findings.push(finding('missing_name', first.where(), 'The Product has no name.'));
  if (!has('review') && !has('reviews') && !has('offers') && ratings.length === 0)
    findings.push(
      finding(
        'nothing_to_show',
        first.where(),
        'The Product has neither review, aggregateRating nor offers.',
      ),
    );
  for (const keys of RECOMMENDED)
    if (!keys.some(has) && !first.types.includes('ProductGroup'))
      findings.push(finding('missing_recommended', first.where(), `The Product has no ${keys[0]}.`));
  return findings;
}

/** Rated products of a list count too; those that the product only refers to do not. */
function checkSeveral(groups: readonly (readonly Entity[])[], facts: readonly Fact[]): JsonLdFinding[] {
  const rated = groups.filter((group) => group.some(({ ratings }) => ratings.length > 0));
  const listed = facts.filter(
    ({ node, types, property, parent }) =>
      isProductType(types) &&
      isRated(node) &&
      parent &&
      property !== 'mainEntity' &&
      property !== 'itemReviewed' &&
      !MENTIONS.has(property ?? ''),
  );
  const count = rated.length + listed.length;
  const place = listed[0] ?? rated[1]?.[0]?.facts[0];
  return count > 1 && place
    ? [finding('several_products', place.where(), `The page states ratings of ${count} products.`)]
    : [];
}

function gtinsOf(node: JsonNode): [key: string, value: string][] {
  return Object.keys(node)
    .filter((key) => /^gtin\d*$/.test(key))
    .flatMap((key) => textsOf(node[key]).map((value): [string, string] => [key, value]));
}

function checkIdentifiers({ node, where }: Fact): JsonLdFinding[] {
  const gtins = gtinsOf(node)
    .filter(([, value]) => !isGtin(value.trim()))
    .map(([key, value]) => finding('invalid_gtin', where(key), `${quoted(value)} is not a valid ${key}.`));
  const addresses = ['url', 'image'].flatMap((key) =>
    listOf(node[key])
      .map((one) => (isNode(one) ? textsOf(one['url'])[0] : one))
      .filter((one) => typeof one === 'string' && one !== '' && !/^(https?:|data:)/i.test(one))
      .map((one) => finding('relative_url', where(key), `The ${key} ${quoted(one)} is not a whole address.`)),
  );
  return [...gtins, ...addresses];
}

/** Stars of the shop itself, on its own page. */
function checkSelfServing({ node, types, where }: Fact): JsonLdFinding[] {
  const isOwn = (names: readonly string[]) =>
    names.some((type) =>
      /^(Organization|Corporation|(Online|Local)?Business)$|(Store|Shop)$|^OnlineBusiness$/.test(type),
    );
  const rated = types.includes('AggregateRating')
    ? listOf(node['itemReviewed'])
        .filter(isNode)
        .some((item) => isOwn(textsOf(item['@type'])))
    : isOwn(types) && (isRated(node) || listOf(node['review']).length > 0);
  return rated ? [finding('self_serving', where(), 'The shop states ratings or reviews of itself.')] : [];
}
