/** Puts made-up reviews straight into a local database: what is measured is reading, and the triggers count them all. */
import { join } from 'node:path';
import { getPlatformProxy } from 'wrangler';
import { createProductStore } from '../worker/src/db/product-store.ts';
import { openDatabase } from '../worker/src/db/database.ts';
import { ROOT, type DemoState } from '../scripts/demo/state.ts';

const ROWS_A_STATEMENT = 5_000;
const LANGUAGES = ['nl', 'en', 'pl', 'und'];
const PHOTO = { id: 'bench', kind: 'photo', width: 4, height: 3, alt: null, thumbnails: [] };
const NEWEST = Date.UTC(2026, 0, 1);

interface Words {
  title: string;
  body: string;
}

/** `products`: how many reviews each gets. `wordsOf`: what the n-th of them says; the same as all others by default. */
export async function storeReviews(
  { folder }: DemoState,
  products: Record<string, number>,
  wordsOf: (n: number) => Words = () => ({ title: 'Sturdy', body: 'Holds tea well' }),
): Promise<void> {
  const proxy = await getPlatformProxy<{ DB: D1Database }>({
    configPath: join(ROOT, 'wrangler.toml'),
    persist: { path: join(folder, 'v3') },
  });
  try {
    for (const [product, count] of Object.entries(products))
      await storeProduct(proxy.env.DB, product, count, wordsOf);
  } finally {
    await proxy.dispose();
  }
}

async function storeProduct(
  db: D1Database,
  product: string,
  count: number,
  wordsOf: (n: number) => Words,
): Promise<void> {
  const store = createProductStore(openDatabase(db));
  const nothing = {
    title: null,
    url: null,
    image: null,
    brand: null,
    mpn: null,
    identified: false,
    type: null,
    group: null,
  };
  if (!(await store.get('demo', product))) await store.put('demo', product, { ...nothing, aliases: [] });
  for (let from = 0; from < count; from += ROWS_A_STATEMENT) {
    const rows = Array.from({ length: Math.min(ROWS_A_STATEMENT, count - from) }, (_, at) => {
      const i = from + at;
      // Uneven on purpose: many fives, ties in dates and votes, some without a date or a proof of purchase, few photos.
      const createdAt = i % 5 === 0 ? null : NEWEST - (i % 977) * 3_600_000;
      return [
        `${product}-${i}`,
        1 + ((i % 7) % 5),
        LANGUAGES[i % 4],
        createdAt,
        i % 2 === 0 ? 'shop' : null,
        i % 11,
        wordsOf(i).title,
        wordsOf(i).body,
        i % 25 === 0 ? [PHOTO] : [],
        i % 3 === 0 ? [{ question: 'fit', kind: 'scale', value: 1 + (i % 5) }] : [],
      ];
    });
    await db
      .prepare(
        `insert into reviews (shop_id, id, product_id, status, waiting, rating, title, body, language, created_at,
           received_at, verified_by, helpful_yes, helpful_no, media, answers)
         select 'demo', value->>0, ?1, 'published', 0, value->>1, value->>6, value->>7, value->>2, value->>3, 0,
           value->>4, value->>5, 0, value->>8, value->>9 from json_each(?2)`,
      )
      .bind(product, JSON.stringify(rows))
      .run();
  }
}
