/** Rows that requests cost in D1, as its own counters tell them, with 10 and with 20,000 reviews of one product. */
import { startDemo, type DemoServer } from './demo-server.ts';
import { storeReviews } from './many-reviews.ts';
import type { Figure } from './table.ts';

const SORTS = ['recent', 'helpful', 'highest', 'lowest', 'media', 'language'];
const FILTERS = ['', 'rating=2', 'verified=true', 'language=nl', 'media=true'];
const STORED = { ten: 10, twenty: 20_000 };
const PAGE = 10;
/** A search ranks 500 at most: each is found, looked up and read. */
const SEARCH_LIMIT = 3 * 500 + PAGE;
/** The page, and at most 500 rows to count what several filters find together. */
const COMBINED_LIMIT = 10 * PAGE + 500;
const SCAN = 'Waline and Isso scan all comments for each read';

export async function measureDatabase(): Promise<Figure[]> {
  const demo = await startDemo((state) => storeReviews(state, STORED));
  try {
    return [
      ...(await reads(demo, 'ten', '10 stored')),
      ...(await reads(demo, 'twenty', '20,000 stored')),
      ...(await writes(demo)),
    ];
  } finally {
    await demo.stop();
  }
}

async function reads({ base }: DemoServer, product: string, stored: string): Promise<Figure[]> {
  const shop = `${base}/v1/shops/demo`;
  const figures = [
    await cost(`summary, ${stored}`, `${shop}/products/${product}/summary`, 1, SCAN),
    await cost(`product page, ${stored}`, `${shop}/products/${product}`, PAGE + 3),
  ];
  for (const sort of SORTS)
    for (const filter of FILTERS) figures.push(await dearestPage(shop, product, stored, sort, filter));
  const list = `${shop}/products/${product}/reviews`;
  figures.push(
    // Found in the index of the answers, then read.
    await cost(`answer=fit:3, ${stored}`, `${list}?answer=fit:3`, 2 * PAGE + 4),
    await cost(
      `several filters, counted, ${stored}`,
      `${list}?verified=true&language=nl&rating=4&rating=5`,
      COMBINED_LIMIT,
    ),
    await cost(`search "tea", ${stored}`, `${list}?q=tea`, SEARCH_LIMIT),
  );
  return figures;
}

/** The dearest of the first three pages: the one that reads most beyond what it shows. */
async function dearestPage(
  shop: string,
  product: string,
  stored: string,
  sort: string,
  filter: string,
): Promise<Figure> {
  let cursor: string | null = null;
  let dearest: { rows: number; shown: number } | null = null;
  for (let page = 0; page < 3; page++) {
    const query = new URLSearchParams(filter);
    query.set('sort', sort);
    query.set('limit', String(PAGE));
    if (cursor !== null) query.set('cursor', cursor);
    const answer = await ask(`${shop}/products/${product}/reviews?${query.toString()}`);
    const { items, nextCursor } = await answer.json<{ items: unknown[]; nextCursor: string | null }>();
    const { read } = rowsOf(answer);
    if (!dearest || !(read - items.length <= dearest.rows - dearest.shown))
      dearest = { rows: read, shown: items.length };
    cursor = nextCursor;
    if (cursor === null) break;
  }
  const { rows, shown } = dearest ?? { rows: Number.NaN, shown: 0 };
  return {
    what: `${shown} reviews, ${sort}${filter && `, ${filter}`}, ${stored}`,
    value: rows,
    limit: shown + 3,
  };
}

async function writes({ base, adminKey }: DemoServer): Promise<Figure[]> {
  const issued = await ask(`${base}/v1/shops/demo/admin/tokens`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${adminKey}` },
    body: JSON.stringify({ order: 'bench-1', items: [{ product: 'twenty' }] }),
  });
  const { token } = await issued.json<{ token: string }>();
  const answer = await ask(`${base}/v1/shops/demo/reviews`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: base },
    body: JSON.stringify({
      productId: 'twenty',
      rating: 4,
      title: 'Sturdy',
      body: 'Holds tea well.',
      author: { name: 'Kim' },
      token,
    }),
  });
  const { read, written } = rowsOf(answer);
  return [
    { what: 'submit, 20,000 stored: rows read', value: read, beside: 'no limit set; one batch' },
    {
      what: 'submit, 20,000 stored: rows written',
      value: written,
      beside: 'no limit set; the review, its marks, its list indexes, search',
    },
  ];
}

async function cost(what: string, url: string, limit: number, beside?: string): Promise<Figure> {
  return { what, value: rowsOf(await ask(url)).read, limit, ...(beside !== undefined && { beside }) };
}

async function ask(url: string, init?: RequestInit): Promise<Response> {
  const answer = await fetch(url, init);
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
  return answer;
}

/** The Worker tells its costs in Server-Timing when run locally. */
function rowsOf({ headers }: Response): { read: number; written: number } {
  const timing = headers.get('Server-Timing') ?? '';
  const [, read] = /rows_read;desc="(\d+)"/.exec(timing) ?? [];
  const [, written] = /rows_written;desc="(\d+)"/.exec(timing) ?? [];
  return { read: Number(read), written: Number(written) };
}
