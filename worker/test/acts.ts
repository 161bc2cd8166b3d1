/** What people do to a shop's reviews, in any order: arbitrary acts, and the hands that carry them out. */
import { env } from 'cloudflare:workers';
import * as fc from 'fast-check';
import type { Question, SubmitReceipt } from '@vouch/contract';
import { as, HELD, type TestShop } from './shop.ts';

export const PRODUCTS = ['mug', 'plate', 'bowl'] as const;
export const QUESTIONS: Question[] = [
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
const at = fc.nat(1_000);
export const act = fc.oneof(
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
  fc.record({ kind: fc.constantFrom('publish' as const, 'withdraw' as const), at }),
  fc.record({
    kind: fc.constant('refuse' as const),
    at,
    reason: fc.constantFrom('off_topic', 'spam_or_advertising', 'illegal_or_hateful'),
  }),
  fc.record({ kind: fc.constant('edit' as const), at, rating, held: fc.boolean() }),
  fc.record({ kind: fc.constant('import' as const), rating, product }),
  fc.record({ kind: fc.constant('group' as const), product, group: fc.constantFrom(null, 'g', 'mug') }),
  fc.record({ kind: fc.constantFrom('reply' as const, 'unreply' as const, 'vote' as const), at }),
  // By hand in the database, as no code path does it.
  fc.record({ kind: fc.constantFrom('photo' as const, 'delete' as const), at }),
);
/** The scale can change while there is no review; later it is refused. */
export const settingsAct = fc.record({
  kind: fc.constant('settings' as const),
  patch: fc.record(
    {
      scale: fc.constantFrom('stars', 'ten'),
      name: fc.constantFrom('Shop', 'Tea & <Mugs>'),
      incentives: fc.boolean(),
    },
    { requiredKeys: [] },
  ),
});
type Of<Acts> = Acts extends fc.Arbitrary<infer One> ? One : never;
export type Act = Of<typeof act> | Of<typeof settingsAct>;

type Change = Extract<Act, { at: number }>;

/** Does one act. `made` are the reviews so far, and `number` is that of the act. */
export async function perform(
  shop: TestShop,
  step: Act,
  made: SubmitReceipt[],
  number: number,
): Promise<void> {
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
      await putProduct(shop, step.product, step.group);
      return;
    case 'settings':
      await shop.admin('/settings', { method: 'PATCH', body: step.patch });
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
      const reason = step.kind === 'refuse' ? { reason: step.reason } : {};
      await shop.admin(`${path}/decision`, { method: 'POST', body: { decision: step.kind, ...reason } });
      return;
    }
    case 'reply':
      await shop.admin(`${path}/reply`, { method: 'PUT', body: { body: 'Thank you.' } });
      return;
    case 'unreply':
      await shop.admin(`${path}/reply`, { method: 'DELETE' });
      return;
    case 'vote':
      await shop.call(`${path}/vote`, { method: 'POST', body: { helpful: true } });
      return;
    case 'photo':
      await env.DB.prepare('update reviews set media = ? where id = ?').bind(PHOTO, id).run();
      return;
    case 'delete':
      await env.DB.prepare('delete from reviews where id = ?').bind(id).run();
  }
}

export function putProduct(shop: TestShop, product: string, group: string | null): Promise<unknown> {
  const url = `https://${shop.id}.test/${product}`;
  return shop.admin(`/products/${product}`, { method: 'PUT', body: { group, url } });
}
