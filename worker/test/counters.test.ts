/** Counters: whatever is done to the reviews, they equal a recount, and the list, the page and the counts agree. */
import { env } from 'cloudflare:workers';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProductPage, SubmitReceipt } from '@vouch/contract';
import { act, perform, PRODUCTS, QUESTIONS } from './acts.ts';
import { freshDatabase, openShop, type TestShop } from './shop.ts';

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
