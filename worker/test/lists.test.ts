/** Lists: what sorts, filters and searches show, how many they say there are, and what they cost. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Review, ReviewPage } from '@vouch/contract';
import { freshDatabase, openShop, type Answer } from './shop.ts';
import { readAll, rowsRead, store } from './stored-reviews.ts';

const SORTS = ['recent', 'helpful', 'highest', 'lowest', 'media', 'language'];
const FILTERS = ['', 'rating=2', 'verified=true', 'language=nl'];

describe('the price of reading', () => {
  freshDatabase();

  it.each([10, 20_000])(
    'does not grow: %i reviews of a product',
    async (count) => {
      const shop = await openShop();
      await store(shop, 'mug', count);
      expect(rowsRead((await shop.call('/products/mug/summary')).headers)).toBe(1);
      expect(rowsRead((await shop.call('/products/mug')).headers)).toBeLessThanOrEqual(10 + 3);
      const over: string[] = [];
      for (const sort of SORTS)
        for (const filter of FILTERS) {
          let cursor: string | null = null;
          // The first page, the second, and one from deep inside.
          for (let page = 0; page < 3; page++) {
            const asked: string = `sort=${sort}&${filter}&limit=7${cursor === null ? '' : `&cursor=${cursor}`}`;
            const answer: Answer<ReviewPage> = await shop.call(`/products/mug/reviews?${asked}`);
            expect(answer.status).toBe(200);
            if (rowsRead(answer.headers) > answer.body.items.length + 3)
              over.push(`${rowsRead(answer.headers)} rows: ${asked}`);
            cursor = answer.body.nextCursor;
            if (cursor === null) break;
          }
        }
      expect(over).toEqual([]);
    },
    120_000,
  );

  it('ranks 500 candidates of a text search at most', async () => {
    const shop = await openShop();
    await store(shop, 'mug', 3_000);
    const answer = await shop.call<ReviewPage>('/products/mug/reviews?q=tea');
    expect(answer.body.items).toHaveLength(10);
    expect(rowsRead(answer.headers)).toBeLessThanOrEqual(3 * 500 + 10);
  });
});

/** What a query should find, from the reviews themselves. */
interface Asked {
  sort: (typeof SORTS)[number];
  ratings: number[];
  verified: boolean;
  media: boolean;
  language: string | null;
  answers: string[];
  q: string | null;
}

function queryOf({ sort, ratings, verified, media, language, answers, q }: Asked): string {
  const query = new URLSearchParams({ sort });
  for (const rating of ratings) query.append('rating', String(rating));
  if (verified) query.set('verified', 'true');
  if (media) query.set('media', 'true');
  if (language) query.set('language', language);
  for (const answer of answers) query.append('answer', answer);
  if (q) query.set('q', q);
  return query.toString();
}

function expectedOf(all: readonly Review[], asked: Asked): string[] {
  const { sort, ratings, verified, media, language, answers } = asked;
  const byQuestion = Map.groupBy(answers, (answer) => answer.split(':')[0]);
  const gave = (review: Review) =>
    review.answers.flatMap(({ question, value }) => [value].flat().map((one) => `${question}:${one}`));
  const found = all.filter(
    (review) =>
      (ratings.length === 0 || ratings.includes(review.rating)) &&
      (!verified || review.verified !== null) &&
      (!media || review.media.length > 0) &&
      (language === null || sort === 'language' || review.language === language) &&
      [...byQuestion.values()].every((choices) => choices.some((choice) => gave(review).includes(choice))),
  );
  const keys = (review: Review): (number | string)[] => {
    const newest = [
      review.createdAt === null ? 0 : Date.parse(review.createdAt),
      Number(review.id.split('-')[1]),
    ];
    const own = asked.language ?? 'und';
    const spoken = review.language ?? 'und';
    switch (sort) {
      case 'helpful':
        return [wilson(review.helpful), ...newest];
      case 'highest':
        return [review.rating, ...newest];
      case 'lowest':
        return [-review.rating, ...newest];
      case 'media':
        return [Number(review.media.length > 0), ...newest];
      case 'language':
        // A search only puts the own language first; a list goes on by language.
        return [Number(spoken === own), ...(asked.q ? [] : [Number(spoken < own), spoken]), ...newest];
      default:
        return newest;
    }
  };
  const ranked = found.map((review) => ({ id: review.id, keys: keys(review) }));
  return ranked.toSorted((a, b) => compare(b.keys, a.keys)).map(({ id }) => id);
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  const at = a.findIndex((key, position) => key !== b[position]);
  return at < 0 ? 0 : a[at]! < b[at]! ? -1 : 1;
}

/** Lower bound of the 95 % Wilson score interval. */
function wilson({ yes, no }: Review['helpful']): number {
  const n = yes + no;
  if (yes === 0) return 0;
  const z = 1.96;
  const share = yes / n;
  const spread = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * n)) / n);
  return (share + (z * z) / (2 * n) - spread) / (1 + (z * z) / n);
}

describe('a list', () => {
  freshDatabase();

  it('shows every review that fits once, in order, and says how many, for any sort and filters', async () => {
    const shop = await openShop();
    await store(shop, 'mug', 130);
    const all = await readAll(shop, 'sort=recent');
    expect(all).toHaveLength(130);
    const asked: fc.Arbitrary<Asked> = fc.record({
      sort: fc.constantFrom(...SORTS),
      ratings: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { maxLength: 5 }),
      verified: fc.boolean(),
      media: fc.boolean(),
      language: fc.constantFrom(null, null, 'nl', 'pl', 'sv'),
      answers: fc.subarray(['fit:1', 'fit:4', 'use:tea', 'use:soup', 'use:none'], { maxLength: 3 }),
      q: fc.constantFrom(null, null, null, 'tea'),
    });
    await fc.assert(
      fc.asyncProperty(asked, async (query) => {
        const expected = expectedOf(all, query);
        const path = queryOf(query);
        expect((await readAll(shop, path)).map(({ id }) => id)).toEqual(expected);
        const { matches } = (await shop.call<ReviewPage>(`/products/mug/reviews?limit=3&${path}`)).body;
        if (matches!.atLeast) {
          expect(matches!.count).toBe(100);
          expect(expected.length).toBeGreaterThan(100);
        } else expect(matches!.count).toBe(expected.length);
      }),
      { numRuns: 120 },
    );
  }, 120_000);

  it('says how many reviews a combination finds, up to 100, on its first page', async () => {
    const shop = await openShop();
    await store(shop, 'mug', 3_000);
    const matchesOf = async (query: string) =>
      (await shop.call<ReviewPage>(`/products/mug/reviews?${query}`)).body.matches;
    const counted = (count: number) => ({ count, atLeast: false });
    expect(await matchesOf('')).toEqual(counted(3_000));
    expect(await matchesOf('sort=language&language=nl')).toEqual(counted(3_000));
    expect(await matchesOf('language=nl')).toEqual(counted(750));
    expect(await matchesOf('verified=true')).toEqual(counted(1_500));
    expect(await matchesOf('media=true')).toEqual(counted(334));
    expect(await matchesOf('answer=use:soup')).toEqual(counted(375));
    expect(await matchesOf('verified=true&language=nl')).toEqual({ count: 100, atLeast: true });
    // Too many to be sorted, and rare among the newest: the page shows that there are some.
    const either = await matchesOf('limit=7&answer=fit:1&answer=fit:2&answer=fit:3&answer=fit:4');
    expect(either?.count).toBeGreaterThan(7);
    expect(await matchesOf('media=true&verified=true&rating=1&answer=fit:1')).toEqual(counted(10));
    expect(await matchesOf('q=tea')).toEqual({ count: 100, atLeast: true });
    const first = await shop.call<ReviewPage>('/products/mug/reviews?verified=true&media=true');
    const { body } = await shop.call<ReviewPage>(
      `/products/mug/reviews?verified=true&media=true&cursor=${first.body.nextCursor}`,
    );
    expect(body.matches).toBeNull();
  }, 30_000);
});
