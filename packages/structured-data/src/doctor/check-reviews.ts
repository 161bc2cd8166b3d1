/** Reviews: by somebody, on a day, with stars, of something that is on the page. */
import type { JsonLdFinding } from '@vouch/contract';
import { isNode, type JsonNode, listOf, textsOf, typesOf } from '../page-nodes.ts';
import { finding, quoted } from './finding.ts';
import { type Fact, isRating, isReference, isReview, type PageFacts } from './page-facts.ts';

/** Search engines want less than this, in code points. */
const LONGEST_NAME = 100;
/** Clocks differ (ms). */
const SKEW = 24 * 3_600_000;
/** ISO 8601, a day or a moment. */
const ISO_DATE = /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?$/;

export function checkReviews({ facts }: PageFacts, now: number): JsonLdFinding[] {
  const described = new Set(
    facts.filter(({ node }) => !isReference(node)).flatMap(({ node }) => textsOf(node['@id'])),
  );
  return [
    ...facts
      .filter(isReview)
      .flatMap((fact) => [...checkAuthor(fact), ...checkDate(fact, now), ...checkStars(fact)]),
    ...facts
      .filter((fact) => isReview(fact) || isRating(fact))
      .flatMap((fact) => checkSubject(fact, facts, described)),
  ];
}

function checkAuthor({ node, where }: Fact): JsonLdFinding[] {
  return authorsOf(node).flatMap((author, at) => {
    const name = isNode(author) ? textsOf(author['name'])[0] : author;
    if (isReference(author)) return [];
    if (typeof name !== 'string' || name.trim() === '')
      return [finding('missing_author', where('author'), 'The review has no author’s name.')];
    const place = where(...(Array.isArray(node['author']) ? ['author', at] : ['author']));
    const findings: JsonLdFinding[] = [];
    if ([...name].length >= LONGEST_NAME)
      findings.push(
        finding('author_too_long', place, `The author ${quoted(name)} has ${[...name].length} characters.`),
      );
    if (
      !isNode(author) ||
      !typesOf(author).some((type) => /Person$|Organization$|Business$|Store$/.test(type))
    )
      findings.push(
        finding(
          'author_without_type',
          place,
          `The author ${quoted(name)} is neither Person nor Organization.`,
        ),
      );
    return findings;
  });
}

/** One that is missing stands for itself. */
function authorsOf(node: JsonNode): unknown[] {
  const authors = listOf(node['author']);
  return authors.length > 0 ? authors : [undefined];
}

function checkDate({ node, where }: Fact, now: number): JsonLdFinding[] {
  const [date] = textsOf(node['datePublished']);
  if (date === undefined || date.trim() === '')
    return [finding('missing_date', where(), 'The review has no datePublished.')];
  const at = where('datePublished');
  if (!ISO_DATE.test(date.trim()) || Number.isNaN(Date.parse(date)))
    return [finding('date_not_iso', at, `The date ${quoted(date)} is not written as ISO 8601 has it.`)];
  return Date.parse(date) > now + SKEW
    ? [finding('date_in_future', at, `The date ${quoted(date)} lies in the future.`)]
    : [];
}

function checkStars({ node, where }: Fact): JsonLdFinding[] {
  return listOf(node['reviewRating']).length === 0
    ? [finding('missing_review_rating', where(), 'The review has no reviewRating.')]
    : [];
}

/** A review or rating belongs to the node it stands in, to one that refers to it, or to one it names. */
function checkSubject(fact: Fact, facts: readonly Fact[], described: ReadonlySet<string>): JsonLdFinding[] {
  const { node, where, property } = fact;
  const subjects = listOf(node['itemReviewed']).filter(isNode);
  const dangling = subjects.find(
    (subject) => isReference(subject) && !textsOf(subject['@id']).some((id) => described.has(id)),
  );
  if (dangling) {
    const name = textsOf(dangling['@id'])[0];
    return [
      finding(
        'dangling_reference',
        where('itemReviewed'),
        `Nothing on the page has the @id ${quoted(name)}.`,
      ),
    ];
  }
  if (subjects.length > 0 || property) return [];
  const [id] = textsOf(node['@id']);
  const isNamed = facts.some(
    (other) =>
      id && other.node !== node && isReference(other.node) && other.node['@id'] === id && other.parent,
  );
  return isNamed
    ? []
    : [
        finding(
          'missing_item_reviewed',
          where(),
          'It does not say what it rates, and stands in no other node.',
        ),
      ];
}
