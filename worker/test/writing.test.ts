/** Writing: once for each purchase, whatever happens at the same moment; edits, and a summary that keeps up. */
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import type {
  AdminReviewDetail,
  OwnReview,
  Problem,
  ProductPage,
  SubmitReceipt,
  Summary,
} from '@vouch/contract';
import { type Answer, as, firstReview, freshDatabase, HELD, openShop } from './shop.ts';

describe('a purchase', () => {
  freshDatabase();

  it('is reviewed once: of submits at the same moment one gets 201, the others 409', async () => {
    const shop = await openShop();
    const token = await shop.token('1001', ['mug']);
    const answers = await Promise.all([1, 2, 3, 4, 5].map((rating) => shop.submit({ token, rating })));
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([
      201, 409, 409, 409, 409,
    ]);
    expect((await shop.call<Summary>('/products/mug/summary')).body.count).toBe(1);
  });

  it('stays used when another token names it, when an alias names its product, and when it is withdrawn', async () => {
    const shop = await openShop();
    await shop.admin('/products/mug', { method: 'PUT', body: { aliases: [{ kind: 'sku', value: 'M-1' }] } });
    const first = await shop.submit({ token: await shop.token('1001', ['mug']) });
    expect(first.status).toBe(201);
    expect((await shop.submit({ token: await shop.token('1001', ['M-1']), productId: 'M-1' })).status).toBe(
      409,
    );
    const { review, manageToken } = first.body;
    expect((await shop.call(`/reviews/${review.id}`, { method: 'DELETE', ...as(manageToken) })).status).toBe(
      204,
    );
    expect((await shop.submit({ token: await shop.token('1001', ['mug']) })).status).toBe(409);
    expect((await shop.call<Summary>('/products/mug/summary')).body.count).toBe(0);
  });

  it('of an anonymous author leaves a one-way mark and nothing else', async () => {
    const shop = await openShop();
    await shop.submit({
      token: await shop.token('order-4711', ['mug']),
      author: { name: 'Kim', anonymous: true },
    });
    const tables = ['reviews', 'purchases', 'decisions', 'review_versions', 'idempotency_keys'];
    for (const table of tables) {
      const { results } = await env.DB.prepare(`select * from ${table}`).all();
      expect(JSON.stringify(results), table).not.toMatch(/4711|Kim/);
    }
    expect((await firstReview(shop)).author).toEqual({ name: null, anonymous: true });
  });
});

describe('an idempotency key', () => {
  freshDatabase();
  const headers = { 'Idempotency-Key': 'key-1' };

  it('answers the same again, manage token too, before the token is looked at', async () => {
    const shop = await openShop();
    const body = { productId: 'mug', rating: 4, token: await shop.token('1001', ['mug']) };
    const send = () => shop.submit({}, { method: 'POST', body, headers });
    const first = await send();
    await shop.admin('/signing-keys/test-key', { method: 'DELETE' });
    const second = await send();
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    const other = await shop.submit({}, { method: 'POST', body: { ...body, rating: 5 }, headers });
    expect([other.status, other.body.code]).toEqual([409, 'conflict']);
  });

  it.each(['', 'a\tb', 'k'.repeat(256)])('of %j is refused by name', async (key) => {
    const shop = await openShop();
    const token = await shop.token('1001', ['mug']);
    const answer = await shop.submit({ token }, { headers: { 'Idempotency-Key': key } });
    expect([answer.status, answer.body.code]).toEqual([422, 'validation_failed']);
    expect(answer.body.errors).toMatchObject([{ path: 'Idempotency-Key' }]);
  });

  it('holds when the same request arrives five times at once', async () => {
    const shop = await openShop();
    const body = { productId: 'mug', rating: 4, token: await shop.token('1001', ['mug']) };
    const answers: Answer<SubmitReceipt>[] = await Promise.all(
      Array.from({ length: 5 }, () => shop.submit({}, { method: 'POST', body, headers })),
    );
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
    expect(answers[0]!.status).toBe(201);
  });
});

describe('an author', () => {
  freshDatabase();

  it('reads, edits and withdraws the own review with the manage token alone', async () => {
    const shop = await openShop();
    const { review, manageToken } = await shop.buyAndReview('mug', { rating: 2, body: 'It leaks.' });
    const path = `/reviews/${review.id}`;
    expect((await shop.call<Problem>(path)).status).toBe(401);
    expect((await shop.call<Problem>(path, as('vouch_mt_wrong'))).body.code).toBe('forbidden');

    const edited = await shop.call<OwnReview>(path, {
      method: 'PATCH',
      body: { rating: 4, body: 'The new one is tight.' },
      ...as(manageToken),
    });
    expect(edited.body.history).toMatchObject([{ rating: 2, body: 'It leaks.' }]);
    expect(await firstReview(shop)).toMatchObject({
      rating: 4,
      body: 'The new one is tight.',
      labels: ['edited'],
    });
    expect((await shop.call<Summary>('/products/mug/summary')).body).toMatchObject({ count: 1, average: 4 });

    expect((await shop.call(path, { method: 'DELETE', ...as(manageToken) })).status).toBe(204);
    expect((await shop.call(path, { method: 'DELETE', ...as(manageToken) })).status).toBe(204);
    expect((await shop.call<ProductPage>('/products/mug')).body.reviews.items).toEqual([]);
    const late = await shop.call<Problem>(path, { method: 'PATCH', body: { rating: 5 }, ...as(manageToken) });
    expect(late.body.code).toBe('conflict');
  });

  it('has the published words stay public while an edit is checked', async () => {
    const shop = await openShop();
    const { review, manageToken } = await shop.buyAndReview('mug', { body: 'Fine.' });
    const path = `/reviews/${review.id}`;
    const edit = await shop.call<OwnReview>(path, {
      method: 'PATCH',
      body: { body: HELD },
      ...as(manageToken),
    });
    expect(edit.body).toMatchObject({ status: 'published', pendingEdit: { body: HELD } });
    expect((await firstReview(shop)).body).toBe('Fine.');

    const refuse = { decision: 'refuse', reason: 'spam_or_advertising' };
    const decided = await shop.admin<AdminReviewDetail>(`${path}/decision`, { method: 'POST', body: refuse });
    expect(decided.body).toMatchObject({ status: 'published', waiting: false, pendingEdit: null });
    expect((await firstReview(shop)).body).toBe('Fine.');

    await shop.call(path, { method: 'PATCH', body: { body: HELD }, ...as(manageToken) });
    await shop.admin(`${path}/decision`, { method: 'POST', body: { decision: 'publish' } });
    expect(await firstReview(shop)).toMatchObject({ body: HELD, labels: ['edited'] });
    const own = await shop.call<OwnReview>(path, as(manageToken));
    expect(own.body.history).toMatchObject([{ body: 'Fine.' }]);
  });

  it('learns the reason of a refusal', async () => {
    const shop = await openShop();
    const { review, manageToken } = await shop.buyAndReview('mug', { body: HELD });
    const needsReason = await shop.admin<Problem>(`/reviews/${review.id}/decision`, {
      method: 'POST',
      body: { decision: 'refuse' },
    });
    expect(needsReason.body.code).toBe('validation_failed');
    await shop.admin(`/reviews/${review.id}/decision`, {
      method: 'POST',
      body: { decision: 'refuse', reason: 'personal_data' },
    });
    const own = await shop.call<OwnReview>(`/reviews/${review.id}`, as(manageToken));
    expect(own.body).toMatchObject({ status: 'refused', reason: 'personal_data' });
  });

  it('who goes anonymous later leaves no name behind', async () => {
    const shop = await openShop();
    const { review, manageToken } = await shop.buyAndReview('mug', { author: { name: 'Kim' } });
    const path = `/reviews/${review.id}`;
    await shop.call(path, { method: 'PATCH', body: { title: 'Better' }, ...as(manageToken) });
    const edit = { method: 'PATCH', body: { author: { anonymous: true } }, ...as(manageToken) };
    const own = await shop.call<OwnReview>(path, edit);
    expect(own.text).not.toContain('Kim');
    expect((await shop.admin<AdminReviewDetail>(path)).body.orderId).toBeNull();
  });
});
