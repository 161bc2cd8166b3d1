/** Many stored reviews of one product without walking through as many submits; triggers count them as they count any. */
import { env } from 'cloudflare:workers';
import type { Review, ReviewPage } from '@vouch/contract';
import type { TestShop } from './shop.ts';

/** The questions that some of the reviews answer. */
const QUESTIONS = [
  { id: 'fit', kind: 'scale', label: { en: 'Fit' }, low: { en: 'Small' }, high: { en: 'Large' } },
  {
    id: 'use',
    kind: 'several',
    label: { en: 'Used for' },
    options: ['tea', 'coffee', 'soup'].map((id) => ({ id, label: { en: id } })),
  },
];
const PHOTO = [{ id: 'p', kind: 'photo', width: 4, height: 3, alt: null, thumbnails: [] }];

/** Uneven on purpose: ties in dates and votes, some without a date, a proof of purchase, photos or answers. */
export async function store(shop: TestShop, product: string, count: number): Promise<void> {
  await shop.admin('/settings', { method: 'PATCH', body: { questions: QUESTIONS } });
  await shop.admin(`/products/${product}`, {
    method: 'PUT',
    body: { aliases: [{ kind: 'sku', value: `${product}-sku` }] },
  });
  for (let from = 0; from < count; from += 5_000) {
    const rows = Array.from({ length: Math.min(5_000, count - from) }, (_, at) => {
      const i = from + at;
      const answers = [
        ...(i % 3 === 0 ? [{ question: 'fit', kind: 'scale', value: 1 + (i % 5) }] : []),
        ...(i % 4 === 1
          ? [{ question: 'use', kind: 'several', value: i % 8 === 1 ? ['tea'] : ['tea', 'soup'] }]
          : []),
      ];
      return [
        `${product}-${i}`,
        1 + ((i % 7) % 5),
        ['nl', 'en', 'pl', 'und'][i % 4],
        i % 5 === 0 ? null : 1_700_000_000_000 + (i % 977),
        i % 2 === 0 ? 'shop' : null,
        i % 7,
        i % 3,
        i % 9 === 0 ? PHOTO : [],
        answers,
      ];
    });
    await env.DB.prepare(
      `insert into reviews (shop_id, id, product_id, status, waiting, rating, title, body, language, created_at,
         received_at, verified_by, helpful_yes, helpful_no, media, answers)
       select ?1, value->>0, ?2, 'published', 0, value->>1, 'Sturdy', 'Holds tea well', value->>2, value->>3, 0,
         value->>4, value->>5, value->>6, value->>7, value->>8 from json_each(?3)`,
    )
      .bind(shop.id, product, JSON.stringify(rows))
      .run();
  }
}

export function rowsRead(headers: Headers): number {
  return Number(/rows_read;desc="(\d+)"/.exec(headers.get('Server-Timing') ?? '')?.[1]);
}

/** All pages of a list of the product `mug`. */
export async function readAll(shop: TestShop, query: string): Promise<Review[]> {
  const all: Review[] = [];
  let cursor: string | null = null;
  do {
    const answer: { status: number; text: string; body: ReviewPage } = await shop.call<ReviewPage>(
      `/products/mug/reviews?limit=7&${query}${cursor === null ? '' : `&cursor=${cursor}`}`,
    );
    if (answer.status !== 200) throw new Error(`${query}: ${answer.text}`);
    all.push(...answer.body.items);
    cursor = answer.body.nextCursor;
  } while (cursor !== null);
  return all;
}
