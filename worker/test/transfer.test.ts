/** Imports and exports, and texts that break software on their way through. */
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import type {
  AdminReviewPage,
  ExportRow,
  ImportReport,
  ImportRowDraft,
  ProductPage,
  Review,
  ReviewPage,
} from '@vouch/contract';
import { freshDatabase, openShop, type TestShop } from './shop.ts';

function send(shop: TestShop, rows: unknown[], query = '') {
  return shop.admin<ImportReport>(`/imports${query}`, {
    method: 'POST',
    rawBody: rows.map((row) => JSON.stringify(row)).join('\n'),
    headers: { Authorization: `Bearer ${shop.key}`, 'Content-Type': 'application/x-ndjson' },
  });
}

const row = (line: number, more: Partial<ImportRowDraft> = {}): ImportRowDraft => ({
  line,
  sourceKey: `test:${line}`,
  product: 'mug',
  rating: 1 + (line % 5),
  title: 'Old',
  body: `Review ${line}`,
  ...more,
});

describe('an import', () => {
  freshDatabase();

  it('brings rows in once, labelled imported, never verified, undated and unnamed where the source says nothing', async () => {
    const shop = await openShop();
    const rows = [row(2), row(3, { name: 'Ann', createdAt: '2024-02-03', claimedVerified: true })];
    expect((await send(shop, rows, '?dryRun=true')).body).toMatchObject({ added: 2, known: 0 });
    expect((await shop.call<ProductPage>('/products/mug')).body.summary.count).toBe(0);
    expect((await send(shop, rows)).body).toMatchObject({ added: 2, known: 0, held: 0, refused: [] });
    expect((await send(shop, rows)).body).toMatchObject({ added: 0, known: 2 });
    const { body } = await shop.call<ProductPage>('/products/mug');
    expect(body.summary).toMatchObject({ count: 2, verifiedCount: 0 });
    expect(body.reviews.items).toMatchObject([
      {
        author: { name: 'Ann', anonymous: false },
        createdAt: '2024-02-03T00:00:00.000Z',
        verified: null,
        labels: ['imported'],
      },
      { author: { name: null, anonymous: true }, createdAt: null, publishedAt: null, labels: ['imported'] },
    ]);
  });

  it('refuses a row with its line and reason and takes the others', async () => {
    const shop = await openShop();
    const rows = [row(2), row(3, { rating: 6 }), row(4, { title: 'x'.repeat(151) }), { line: 5 }, row(6)];
    const { body } = await send(shop, rows);
    expect(body.added).toBe(2);
    expect(body.refused.map((refusal) => refusal.line)).toEqual([3, 4, 5]);
    expect(body.refused[0]!.reason).toMatch(/rating/);
  });

  it('cannot hide low stars: what the source had not published waits in the queue', async () => {
    const shop = await openShop();
    await send(shop, [row(2, { rating: 1, published: false }), row(3, { rating: 5 })]);
    expect((await shop.call<ProductPage>('/products/mug')).body.summary.count).toBe(1);
    const queue = await shop.admin<AdminReviewPage>('/reviews');
    expect(queue.body.items).toMatchObject([
      { review: { rating: 1 }, status: 'pending', source: { id: 'test:2' } },
    ]);
  });

  it('notes what moderation finds, and holds only personal data and hate', async () => {
    const shop = await openShop();
    const { body } = await send(shop, [
      row(2, { body: 'See https://somewhere.example/page' }),
      row(3, { body: 'Mail me: kim@example.com' }),
    ]);
    expect(body).toMatchObject({ added: 2, held: 1 });
    expect(body.flagged.map(({ line, held, findings }) => [line, held, findings[0]!.kind])).toEqual([
      [2, false, 'link'],
      [3, true, 'personal_data'],
    ]);
  });

  it('knows a product by its alias', async () => {
    const shop = await openShop();
    await shop.admin('/products/mug', {
      method: 'PUT',
      body: { aliases: [{ kind: 'handle', value: 'blue-mug' }] },
    });
    await send(shop, [row(2, { product: 'blue-mug' }), row(3)]);
    expect((await shop.call<ProductPage>('/products/blue-mug')).body.summary).toMatchObject({
      productId: 'mug',
      count: 2,
    });
  });
});

describe('labels and answers', () => {
  freshDatabase();

  it('go out and come in again; what was edited elsewhere has no earlier words here', async () => {
    const question = { id: 'fit', kind: 'scale', label: { en: 'Fit' }, low: { en: 'S' }, high: { en: 'L' } };
    const [from, to] = [await openShop('from'), await openShop('to')];
    for (const shop of [from, to])
      await shop.admin('/settings', { method: 'PATCH', body: { questions: [question] } });
    const token = await from.token('order', ['mug'], { incentive: 'points' });
    const answers = [{ question: 'fit', value: 4 }];
    await from.submit({ token, answers });
    const [line] = (await from.admin('/exports')).text.trim().split('\n');
    const exported = JSON.parse(line!) as ExportRow;
    expect(exported).toMatchObject({ labels: ['incentivised'], answers });
    const back = row(2, { labels: [...exported.labels, 'edited'], answers: exported.answers });
    expect((await send(to, [back])).body).toMatchObject({ added: 1, refused: [] });
    const { reviews, counts } = (await to.call<ProductPage>('/products/mug')).body;
    expect(reviews.items[0]).toMatchObject({ labels: ['incentivised', 'imported'], answers });
    expect(counts).toMatchObject({ imported: 1, answers: { fit: { 4: 1 } } });
  });

  it('are refused where they fit no question of the shop', async () => {
    const shop = await openShop();
    const { body } = await send(shop, [row(2, { answers: [{ question: 'fit', value: 4 }] }), row(3)]);
    expect(body).toMatchObject({ added: 1, refused: [{ line: 2 }] });
    expect(body.refused[0]!.reason).toMatch(/^answers\.0\.value/);
  });
});

describe("a shop's own export", () => {
  freshDatabase();

  it('brings nothing in twice when it comes back', async () => {
    const shop = await openShop();
    const { review } = await shop.buyAndReview('mug');
    const back = [row(2, { sourceKey: `vouch:${review.id}` })];
    expect((await send(shop, back, '?dryRun=true')).body).toMatchObject({ added: 0, known: 1 });
    expect((await send(shop, back)).body).toMatchObject({ added: 0, known: 1 });
    const other = await openShop('other');
    expect((await send(other, back)).body).toMatchObject({ added: 1, known: 0 });
  });
});

describe('an export', () => {
  freshDatabase();

  it('holds every review that is not withdrawn, one JSON object a line', async () => {
    const shop = await openShop();
    await send(
      shop,
      Array.from({ length: 450 }, (_, at) => row(at + 2)),
    );
    const { review } = await shop.buyAndReview('mug', { body: 'see https://spam.example/now' });
    const answer = await shop.admin('/exports');
    expect(answer.headers.get('Content-Type')).toBe('application/x-ndjson');
    const lines = answer.text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; status: string });
    expect(lines).toHaveLength(451);
    expect(lines.at(-1)).toMatchObject({ id: review.id, status: 'pending' });
  });
});

const naughty = env.STRINGS['naughty-strings.json'];
const FORBIDDEN = /(?![\t\n])\p{Cc}|\p{Cs}/u;

describe.skipIf(naughty === undefined)(
  'strings that break software (outside data, beside the project)',
  () => {
    freshDatabase();

    it('come out of API, JSON-LD and JSON Lines as they went in, and the forbidden ones are refused', async () => {
      const shop = await openShop();
      const strings = JSON.parse(naughty!) as string[];
      const allowed: string[] = [];
      for (const [at, text] of strings.entries()) {
        const cut = (length: number) => [...text].slice(0, length).join('');
        const name = cut(80);
        const answer = await shop.submit({
          token: await shop.token(`n-${at}`, ['mug']),
          title: cut(150),
          body: text,
          author: name === '' ? { anonymous: true } : { name },
        });
        expect([at, answer.status]).toEqual([at, FORBIDDEN.test(text) ? 422 : 201]);
        if (answer.status !== 201) continue;
        allowed.push(text);
        if (answer.body.review.status === 'pending')
          await shop.admin(`/reviews/${answer.body.review.id}/decision`, {
            method: 'POST',
            body: { decision: 'publish' },
          });
      }
      expect(allowed.length).toBeGreaterThan(400);

      const listed: Review[] = [];
      let cursor: string | null = null;
      do {
        const page: { body: ReviewPage } = await shop.call<ReviewPage>(
          `/products/mug/reviews?limit=50${cursor ? `&cursor=${cursor}` : ''}`,
        );
        listed.push(...page.body.items);
        cursor = page.body.nextCursor;
      } while (cursor !== null);
      expect(listed.map((review) => review.body).toSorted()).toEqual(allowed.toSorted());

      const exported = (await shop.admin('/exports')).text
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { body: string }).body);
      expect(exported).toEqual(allowed);

      const jsonLd = await shop.call<{ review: { reviewBody: string }[] }>('/products/mug/json-ld');
      expect(jsonLd.text).not.toContain('<');
      expect(jsonLd.body.review.map((review) => review.reviewBody ?? '')).toEqual(
        listed.slice(0, 10).map((review) => review.body),
      );
    }, 120_000);
  },
);
