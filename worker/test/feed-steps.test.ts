/** The steps that make a feed: delivered twice, broken off, overtaken, lost. What is served is whole all the same. */
import { env } from 'cloudflare:workers';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginFeed, takeFeedStep, tendFeeds, type FeedNeeds } from '../src/domain/make-feed.ts';
import type { Work, WorkQueue } from '../src/domain/work.ts';
import { feedServices } from '../src/middleware/services.ts';
import { FEED, reviewsOf, textsOf } from './feed.ts';
import { freshDatabase, HOST, openShop, type TestShop } from './shop.ts';
import { store } from './stored-reviews.ts';

type Needs = FeedNeeds & { work: WorkQueue };

/** The real database and bucket, and a queue that waits to be emptied by hand. */
function byHand(): Needs & { waiting: Work[] } {
  const waiting: Work[] = [];
  return { ...feedServices(env), waiting, work: { send: async (work) => void waiting.push(...work) } };
}

async function emptyQueue({ waiting, ...needs }: Needs & { waiting: Work[] }): Promise<number> {
  let steps = 0;
  for (let next = waiting.shift(); next; next = waiting.shift(), steps++) await takeFeedStep(needs, next);
  return steps;
}

async function shopWith(reviews: number): Promise<TestShop> {
  const shop = await openShop();
  await store(shop, 'mug', reviews);
  await shop.admin('/products/mug', { method: 'PUT', body: { url: 'https://shop.test/mug' } });
  return shop;
}

const idsIn = (xml: string) => textsOf(xml, 'review_id').toSorted();
const readFeed = async (shop: TestShop) => (await shop.call(FEED)).text;

describe('the steps of a feed', () => {
  freshDatabase();

  it('are as many as the reviews take, and what they make is served from a few pieces', async () => {
    const shop = await shopWith(2_300);
    const needs = byHand();
    await beginFeed(needs, shop.id, HOST);
    const steps = await emptyQueue(needs);
    expect(steps).toBeGreaterThan(2_300 / 50);
    const { served } = (await needs.feeds.get(shop.id))!;
    expect(served?.reviews).toBe(2_300);
    expect(served?.pieces.length).toBeLessThanOrEqual(40);
    expect(new Set(idsIn(await readFeed(shop))).size).toBe(2_300);
  }, 60_000);

  it('go on through what was found to be spam, but for what was found so since the run began', async () => {
    const shop = await shopWith(180);
    await env.DB.prepare(
      `update reviews set status = 'refused', reason = 'spam_or_advertising', published_at = 1 where rowid % 3 > 0`,
    ).run();
    const needs = byHand();
    await beginFeed(needs, shop.id, HOST);
    await env.DB.prepare(
      `insert into decisions (shop_id, review_id, outcome, "by", findings, decided_at)
       select shop_id, id, 'refuse', 'key', '[]', ? from reviews where id in ('mug-0', 'mug-1')`,
    )
      .bind(Date.now() + 1_000)
      .run();
    await emptyQueue(needs);
    const reviews = reviewsOf(await readFeed(shop));
    const spam = reviews.filter((review) => review.includes('<is_spam>true</is_spam>'));
    expect([reviews.length, spam.length]).toEqual([178, 118]);
    expect(new Set(idsIn(reviews.join(''))).size).toBe(178);
  });

  it('leave the feed before in place until the new one is whole', async () => {
    const shop = await shopWith(60);
    const needs = byHand();
    await beginFeed(needs, shop.id, HOST);
    await emptyQueue(needs);
    const before = await readFeed(shop);
    await env.DB.prepare("delete from reviews where id = 'mug-0'").run();
    await beginFeed(needs, shop.id, HOST);
    while (needs.waiting.length > 0) {
      expect(await readFeed(shop)).toBe(before);
      await takeFeedStep(needs, needs.waiting.shift()!);
    }
    expect(idsIn(await readFeed(shop))).toHaveLength(59);
  });

  it('are given up for a newer run, and its files are swept away by the next', async () => {
    const shop = await shopWith(160);
    const needs = byHand();
    await beginFeed(needs, shop.id, HOST);
    await takeFeedStep(needs, needs.waiting.shift()!);
    const [old] = needs.waiting.splice(0);
    await beginFeed(needs, shop.id, HOST);
    expect(await takeFeedStep(needs, old!)).toBe('stale');
    await emptyQueue(needs);
    await beginFeed(needs, shop.id, HOST);
    await emptyQueue(needs);
    const { served } = (await needs.feeds.get(shop.id))!;
    const { objects } = await env.MEDIA.list({ prefix: '_feeds/' });
    const current = objects.filter(({ key }) => key.includes(served!.run));
    expect(current).toHaveLength(served!.pieces.length);
    // Of the run before the last there is what was served until just now, and no more.
    expect(new Set(objects.map(({ key }) => key.split('/')[2])).size).toBe(2);
  });

  it('wait for the one before, and do nothing when they come again', async () => {
    const shop = await shopWith(60);
    const needs = byHand();
    await beginFeed(needs, shop.id, HOST);
    const first = needs.waiting.shift()!;
    expect(await takeFeedStep(needs, { ...first, step: 1 })).toBe('early');
    expect(await takeFeedStep(needs, first)).toBe('done');
    expect(await takeFeedStep(needs, first)).toBe('stale');
    expect(needs.waiting).toHaveLength(1);
  });

  it('make the whole feed, each review once, wherever they break off and however often they come', async () => {
    const shop = await shopWith(330);
    const all = Array.from({ length: 330 }, (_, at) => `mug-${at}`).toSorted();
    const PORTS = ['put', 'send', 'advance', 'serve', 'sweep'] as const;
    const mishap = fc.record({
      breaks: fc.option(fc.constantFrom(...PORTS)),
      twice: fc.boolean(),
      after: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(mishap, { maxLength: 12 }), async (mishaps) => {
        const needs = byHand();
        await beginFeed(needs, shop.id, HOST);
        for (let turns = 0; needs.waiting.length > 0; turns++) {
          expect(turns).toBeLessThan(100);
          const message = needs.waiting.shift()!;
          const { breaks, twice, after } = mishaps.shift() ?? { breaks: null, twice: false, after: false };
          const outcome = await takeFeedStep(breaking(needs, breaks, after), message).catch(() => 'died');
          if (outcome === 'died' || outcome === 'early' || twice) needs.waiting.push(message);
        }
        const xml = await readFeed(shop);
        expect(idsIn(xml)).toEqual(all);
        expect(reviewsOf(xml)).toHaveLength(330);
        expect(xml.endsWith('</reviews>\n</feed>\n')).toBe(true);
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it('are begun anew after a day, and taken up where their message was lost, for a day', async () => {
    const shop = await shopWith(60);
    const needs = byHand();
    await beginFeed(needs, shop.id, HOST);
    await emptyQueue(needs);
    const at = (hours: number) => ({ ...needs, clock: { now: () => Date.now() + hours * 3_600_000 } });
    await needs.feeds.begin([{ shopId: shop.id, origin: HOST, run: 'lost' }], {
      phase: 'sweep',
      after: null,
      pieces: [],
      crc: 0,
      length: 0,
      reviews: 0,
    });
    await tendFeeds(at(0));
    expect(needs.waiting).toEqual([]);
    await tendFeeds(at(1));
    expect(needs.waiting.splice(0)).toEqual([{ kind: 'feed-step', shopId: shop.id, run: 'lost', step: 0 }]);
    await tendFeeds(at(24));
    expect(needs.waiting).toMatchObject([{ shopId: shop.id, step: 0 }]);
    expect(needs.waiting).not.toMatchObject([{ run: 'lost' }]);
    await emptyQueue(needs);
    expect(idsIn(await readFeed(shop))).toHaveLength(60);
    await tendFeeds(at(23));
    expect(needs.waiting).toEqual([]);
    await tendFeeds(at(24));
    expect(needs.waiting).toMatchObject([{ shopId: shop.id, step: 0 }]);
  });
});

/** One of the calls fails, before it does its work or after. */
function breaking(needs: Needs, port: string | null, after: boolean): Needs {
  const broken = <Args extends unknown[], Result>(
    name: string,
    call: (...args: Args) => Promise<Result>,
  ): ((...args: Args) => Promise<Result>) => {
    if (name !== port) return call;
    return async (...args) => {
      if (after) await call(...args);
      throw new Error(`${name} broke off`);
    };
  };
  const { feeds, feedFiles, work } = needs;
  return {
    ...needs,
    work: { send: broken('send', (messages) => work.send(messages)) },
    feeds: {
      ...feeds,
      advance: broken('advance', (...step: Parameters<typeof feeds.advance>) => feeds.advance(...step)),
      serve: broken('serve', (...step: Parameters<typeof feeds.serve>) => feeds.serve(...step)),
    },
    feedFiles: {
      ...feedFiles,
      put: broken('put', (...file: Parameters<typeof feedFiles.put>) => feedFiles.put(...file)),
      sweep: broken('sweep', (...kept: Parameters<typeof feedFiles.sweep>) => feedFiles.sweep(...kept)),
    },
  };
}
