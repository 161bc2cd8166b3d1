/** Counters: whatever is done to the reviews, they equal a recount, and the list, the page and the counts agree. */
import { env } from 'cloudflare:workers';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProductPage, Question, SubmitReceipt } from '@vouch/contract';
import { as, freshDatabase, HELD, openShop, type TestShop } from './shop.ts';

const PRODUCTS = ['mug', 'plate', 'bowl'] as const;
const QUESTIONS: Question[] = [
  {
    id: 'fit',
    kind: 'scale',
    label: { en: 'Fit' },
    low: { en: 'Small' },
    high: { en: 'Large' },
    productTypes: [],
  },
  {
    id: 'use',
    kind: 'several',
    label: { en: 'Use' },
    options: ['tea', 'soup'].map((id) => ({ id, label: { en: id } })),
    productTypes: [],
  },
];
const PHOTO = JSON.stringify([{ id: 'p', kind: 'photo', width: 4, height: 3, alt: null, thumbnails: [] }]);

const rating = fc.integer({ min: 1, max: 5 });
const product = fc.constantFrom(...PRODUCTS);
const at = fc.nat(20);
const act = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('submit' as const),
      rating,
      held: fc.boolean(),
      product,
      locale: fc.constantFrom('nl', 'en', undefined),
      fit: fc.option(fc.integer({ min: 1, max: 5 })),
      use: fc.subarray(['tea', 'soup']),
    }),
  },
  fc.record({ kind: fc.constantFrom('publish' as const, 'refuse' as const, 'withdraw' as const), at }),
  fc.record({ kind: fc.constant('edit' as const), at, rating, held: fc.boolean() }),
  fc.record({ kind: fc.constant('import' as const), rating, product }),
  fc.record({ kind: fc.constant('group' as const), product, group: fc.constantFrom(null, 'g', 'mug') }),
  // By hand in the database, as no code path does it.
  fc.record({ kind: fc.constantFrom('photo' as const, 'delete' as const), at }),
);
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

type Change = Extract<Act, { at: number }>;

async function perform(shop: TestShop, step: Act, made: SubmitReceipt[], number: number): Promise<void> {
  if ('at' in step) {
    const target = made[step.at % Math.max(1, made.length)];
    if (target) await change(shop, step, target);
    return;
  }
  switch (step.kind) {
    case 'submit': {
      const answers = [
        ...(step.fit === null ? [] : [{ question: 'fit', value: step.fit }]),
        ...(step.use.length === 0 ? [] : [{ question: 'use', value: step.use }]),
      ];
      const body = step.held ? HELD : 'Fine.';
      const { rating: stars, locale } = step;
      const draft = { rating: stars, body, answers, ...(locale && { locale }) };
      made.push(await shop.buyAndReview(step.product, draft));
      return;
    }
    case 'import': {
      const row = { line: 1, sourceKey: `k${number}`, product: step.product, rating: step.rating };
      await shop.admin('/imports', {
        method: 'POST',
        rawBody: JSON.stringify({ ...row, answers: [{ question: 'fit', value: 3 }] }),
        headers: { 'Content-Type': 'application/x-ndjson' },
      });
      return;
    }
    case 'group':
      await shop.admin(`/products/${step.product}`, { method: 'PUT', body: { group: step.group } });
  }
}

async function change(shop: TestShop, step: Change, target: SubmitReceipt): Promise<void> {
  const { id } = target.review;
  const path = `/reviews/${id}`;
  switch (step.kind) {
    case 'edit':
      await shop.call(path, {
        method: 'PATCH',
        body: { rating: step.rating, body: step.held ? HELD : 'Better.' },
        ...as(target.manageToken),
      });
      return;
    case 'withdraw':
      await shop.call(path, { method: 'DELETE', ...as(target.manageToken) });
      return;
    case 'publish':
    case 'refuse': {
      const reason = step.kind === 'refuse' ? { reason: 'off_topic' } : {};
      await shop.admin(`${path}/decision`, { method: 'POST', body: { decision: step.kind, ...reason } });
      return;
    }
    case 'photo':
      await env.DB.prepare('update reviews set media = ? where id = ?').bind(PHOTO, id).run();
      return;
    case 'delete':
      await env.DB.prepare('delete from reviews where id = ?').bind(id).run();
  }
}

interface Row {
  id: string;
  rating: number;
  verified_by: string | null;
  language: string;
  media: string;
  labels: string;
  answers: string;
}

/** What the page has to say, counted from the rows themselves. */
function recount(rows: readonly Row[]) {
  const ratings = rows.map((row) => row.rating);
  const sum = ratings.reduce((a, b) => a + b, 0);
  const tally = (values: readonly (string | number)[]) =>
    Object.fromEntries([...Map.groupBy(values, (value) => value)].map(([value, all]) => [value, all.length]));
  const given = rows.flatMap((row) => JSON.parse(row.answers) as { question: string; value: unknown }[]);
  const byQuestion = [...Map.groupBy(given, ({ question }) => question)];
  return {
    summary: {
      count: rows.length,
      average: rows.length === 0 ? null : Math.round((sum / rows.length) * 100) / 100,
      histogram: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, ...tally(ratings) },
      best: 5,
      worst: 1,
      verifiedCount: rows.filter((row) => row.verified_by !== null).length,
    },
    counts: {
      verified: rows.filter((row) => row.verified_by !== null).length,
      media: rows.filter((row) => row.media !== '[]').length,
      imported: rows.filter((row) => row.labels.includes('imported')).length,
      languages: tally(rows.map((row) => row.language).filter((language) => language !== 'und')),
      answers: Object.fromEntries(
        byQuestion.map(([question, all]) => [
          question,
          tally(all.flatMap(({ value }) => value as string | string[])),
        ]),
      ),
    },
  };
}

async function rowsShownWith(shop: TestShop, id: string): Promise<Row[]> {
  const { results } = await env.DB.prepare(
    `select reviews.* from reviews join products using (shop_id, product_id)
     where shop_id = ?1 and status = 'published' and (product_id = ?2 or products.group_id =
       (select group_id from products where shop_id = ?1 and product_id = ?2))`,
  )
    .bind(shop.id, id)
    .all<Row>();
  return results;
}

describe('the counters', () => {
  freshDatabase();

  it('equal a recount after any acts', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 16 }), async (acts) => {
        const shop = await openShop(`run-${++run}`);
        await shop.admin('/settings', { method: 'PATCH', body: { questions: QUESTIONS } });
        const made: SubmitReceipt[] = [];
        for (const [number, step] of acts.entries()) await perform(shop, step, made, number);

        for (const name of PRODUCTS) {
          const rows = await rowsShownWith(shop, name);
          const { summary, counts } = recount(rows);
          const { body: page } = await shop.call<ProductPage>(`/products/${name}?limit=50`);
          expect(page.summary).toEqual({ productId: name, ...summary });
          expect(page.counts).toEqual(counts);
          expect(page.reviews.matches).toEqual({ count: rows.length, atLeast: false });
          const ids = rows.map((row) => row.id).toSorted();
          expect(page.reviews.items.map((review) => review.id).toSorted()).toEqual(ids);
          for (const [question, values] of Object.entries(counts.answers))
            for (const [value, count] of Object.entries(values)) {
              const list = await shop.call<ProductPage['reviews']>(
                `/products/${name}/reviews?limit=50&answer=${question}:${value}`,
              );
              expect(list.body.items).toHaveLength(count);
            }
          const found = await shop.call<ProductPage['reviews']>(`/products/${name}/reviews?limit=50&q=fine`);
          const written = page.reviews.items.filter(({ body }) => body === 'Fine.');
          expect(found.body.items).toHaveLength(written.length);
          const jsonLd = await shop.call<{ aggregateRating: object }>(`/products/${name}/json-ld`);
          if (rows.length === 0) expect(jsonLd.status).toBe(204);
          else
            expect(jsonLd.body.aggregateRating).toMatchObject({
              reviewCount: page.summary.count,
              ratingValue: page.summary.average,
            });
        }
      }),
      { numRuns: 20 },
    );
  }, 120_000);
});
