/** The numbers of ratings: there, written as numbers, on their scale. */
import type { JsonLdFinding } from '@vouch/contract';
import { listOf, textsOf } from '../page-nodes.ts';
import { finding, quoted } from './finding.ts';
import { type Fact, isRating, isReference, isReview, type PageFacts } from './page-facts.ts';

export function checkRatings({ facts }: PageFacts): JsonLdFinding[] {
  return facts.flatMap((fact) => {
    if (isRating(fact)) return checkAggregate(fact);
    return isRatingOfReview(fact) ? checkValue(fact) : [];
  });
}

const isRatingOfReview = ({ node, property }: Fact): boolean =>
  property === 'reviewRating' && !isReference(node);

function checkAggregate(fact: Fact): JsonLdFinding[] {
  const { node, where } = fact;
  const counts = ['reviewCount', 'ratingCount'].flatMap((key) =>
    textsOf(node[key]).map((text) => ({ key, text })),
  );
  const findings = checkValue(fact);
  if (counts.length === 0)
    findings.push(finding('missing_rating_count', where(), 'The rating says not of how many reviews.'));
  for (const { key, text } of counts) {
    const count = readNumber(text);
    if (count === 'comma')
      findings.push(finding('decimal_comma', where(key), `The ${key} is written ${quoted(text)}.`));
    else if (count === undefined || !Number.isInteger(count) || count < 0)
      findings.push(finding('not_a_number', where(key), `The ${key} ${quoted(text)} is not a whole number.`));
  }
  const most = Math.max(...counts.map(({ text }) => Number(text)));
  if (counts.length > 0 && most === 0)
    findings.push(finding('no_reviews', where(counts[0]!.key), 'There is a rating, but of 0 reviews.'));
  const listed = listOf(fact.parent?.node['review']).length;
  if (most > 0 && most < listed)
    findings.push(
      finding(
        'fewer_than_listed',
        where(counts[0]!.key),
        `${most} reviews are counted and ${listed} are listed.`,
      ),
    );
  return findings;
}

/** A rating of nothing is not looked at further: that there are no reviews is fault enough. */
function checkValue({ node, where, parent, property }: Fact): JsonLdFinding[] {
  const [said] = textsOf(node['ratingValue']);
  if (said === undefined || said.trim() === '') {
    const isOfReview = property === 'reviewRating' && parent && isReview(parent);
    return isOfReview
      ? [finding('missing_review_rating', where(), 'The rating of the review has no ratingValue.')]
      : [finding('missing_rating_value', where(), 'The rating has no ratingValue.')];
  }
  const value = readNumber(said);
  if (value === 'comma')
    return [finding('decimal_comma', where('ratingValue'), `The ratingValue is written ${quoted(said)}.`)];
  // "4/5" and "80%" bring their scale along and are allowed.
  if (value === undefined)
    return /^\s*\d+(\.\d+)?\s*(%|\/\s*\d+(\.\d+)?)\s*$/.test(said)
      ? []
      : [finding('not_a_number', where('ratingValue'), `The ratingValue ${quoted(said)} is not a number.`)];

  const scale = ['worstRating', 'bestRating'].map((key) => textsOf(node[key])[0]);
  const comma = scale.find((one) => one !== undefined && readNumber(one) === 'comma');
  if (comma) return [finding('decimal_comma', where('bestRating'), `The scale is written ${quoted(comma)}.`)];
  const [worst = 1, best = 5] = scale.map((one) => (one === undefined ? undefined : Number(one)));
  if (value >= worst && value <= best && worst < best) return [];
  const reviews = textsOf(node['reviewCount'])[0] ?? textsOf(node['ratingCount'])[0];
  if (value === 0 && reviews !== undefined && Number(reviews) === 0) return [];
  const [statedWorst, statedBest] = scale;
  const isOff = (statedWorst && statedBest) || (statedBest && value > best) || (statedWorst && value < worst);
  return [
    isOff
      ? finding(
          'rating_out_of_range',
          where('ratingValue'),
          `The rating ${said} is not between ${worst} and ${best}.`,
        )
      : finding(
          'scale_not_stated',
          where('ratingValue'),
          `The rating ${said} is not on a scale of ${worst} to ${best}.`,
        ),
  ];
}

/** Undefined for what is no number; `comma` for one that is written with a comma. */
function readNumber(text: string): number | 'comma' | undefined {
  const trimmed = text.trim();
  if (/^-?\d+(\.\d+)?$/.test(trimmed)) return Number(trimmed);
  return /^\d[\d.]*(,\d+)+(\.\d+)?$/.test(trimmed) ? 'comma' : undefined;
}
