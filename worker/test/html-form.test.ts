/** A review from a page without script: a plain form, and pages that answer it. */
import { describe, expect, it } from 'vitest';
import type { Problem, ProductPage, Summary } from '@vouch/contract';
import {
  call,
  freshDatabase,
  HELD,
  HOST,
  openShop,
  SHOP_ORIGIN,
  type CallOptions,
  type TestShop,
} from './shop.ts';

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'text/html,*/*;q=0.8' };
const TYPED = { productId: 'mug', rating: '4', title: 'Good', body: 'Holds tea.', name: 'Kim' };

type Entries = Record<string, string> | [string, string][];

function post(shop: TestShop, entries: Entries, { headers, ...more }: CallOptions = {}) {
  const rawBody = new URLSearchParams(entries).toString();
  return shop.call('/reviews', { method: 'POST', rawBody, headers: { ...FORM, ...headers }, ...more });
}

const bought = async (shop: TestShop, more: Record<string, string> = {}) => ({
  ...TYPED,
  token: await shop.token('1001', ['mug']),
  ...more,
});

const reviewsOf = async (shop: TestShop) =>
  (await shop.call<ProductPage>('/products/mug')).body.reviews.items;

/** The key as the page shows it. */
const keyOn = (page: string) => /value="(vouch_mt_[^"]+)"/.exec(page)?.[1] ?? '';

const postKey = (path: string, fields: Record<string, string>) =>
  call(path, {
    method: 'POST',
    origin: HOST,
    headers: FORM,
    rawBody: new URLSearchParams(fields).toString(),
  });

describe('a form without script', () => {
  freshDatabase();

  it('sends a review, and leads to a page that tells that it is published', async () => {
    const shop = await openShop();
    const sent = await post(shop, await bought(shop, { locale: 'nl' }));
    expect(sent.status).toBe(303);
    expect(sent.headers.get('Cache-Control')).toBe('no-store');
    const [review] = await reviewsOf(shop);
    expect(review).toMatchObject({
      rating: 4,
      title: 'Good',
      body: 'Holds tea.',
      author: { name: 'Kim', anonymous: false },
      language: 'nl',
      verified: { by: 'shop' },
    });
    const page = await call(sent.headers.get('Location')!);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Dank u! Uw beoordeling is gepubliceerd.');
    expect(page.text).toContain('<html lang="nl" dir="ltr">');
    expect(page.headers.get('Cache-Control')).toBe('no-store');
    expect(page.headers.get('X-Robots-Tag')).toBe('noindex');
  });

  it('is told when a person looks at the review first', async () => {
    const shop = await openShop();
    const sent = await post(shop, await bought(shop, { body: HELD, locale: 'en' }));
    expect((await call(sent.headers.get('Location')!)).text).toContain('is checked before it appears');
    expect(await reviewsOf(shop)).toEqual([]);
  });

  it('keeps each line as it was typed', async () => {
    const shop = await openShop();
    await post(shop, await bought(shop, { body: 'One\r\nTwo & three = 6 + é 🙂' }));
    expect((await reviewsOf(shop))[0]?.body).toBe('One\nTwo & three = 6 + é 🙂');
  });

  it('may be anonymous, and stores no name', async () => {
    const shop = await openShop();
    await post(shop, await bought(shop, { anonymous: 'on' }));
    expect((await reviewsOf(shop))[0]?.author).toEqual({ name: null, anonymous: true });
  });

  it('answers the questions of the shop, several choices under one name', async () => {
    const shop = await openShop();
    const options = ['red', 'blue'].map((id) => ({ id, label: { en: id } }));
    const label = { en: 'What' };
    await shop.admin('/settings', {
      method: 'PATCH',
      body: {
        questions: [
          { id: 'fit', kind: 'scale', label, low: label, high: label },
          { id: 'colour', kind: 'several', label, options },
          { id: 'use', kind: 'text', label },
        ],
      },
    });
    const entries: [string, string][] = [
      ...Object.entries(await bought(shop)),
      ['answers[fit]', '3'],
      ['answers[colour]', 'red'],
      ['answers[colour]', 'blue'],
      ['answers[use]', ''],
    ];
    expect((await post(shop, entries)).status).toBe(303);
    expect((await reviewsOf(shop))[0]?.answers).toEqual([
      { question: 'fit', value: 3 },
      { question: 'colour', value: ['red', 'blue'] },
    ]);
  });

  it('sent twice is one review, and both times the same page', async () => {
    const shop = await openShop();
    await shop.admin('/settings', { method: 'PATCH', body: { unverifiedReviews: true } });
    await shop.admin('/products/mug', { method: 'PUT', body: {} });
    for (const entries of [TYPED, await bought(shop)]) {
      const before = (await shop.call<Summary>('/products/mug/summary')).body.count;
      const sent = await Promise.all([post(shop, entries), post(shop, entries), post(shop, entries)]);
      const paths = sent.map(({ headers }) => headers.get('Location')?.split('?')[0]);
      expect(sent.map(({ status }) => status)).toEqual([303, 303, 303]);
      expect(new Set(paths).size).toBe(1);
      expect((await shop.call<Summary>('/products/mug/summary')).body.count).toBe(before + 1);
    }
  });

  it('of another sender with the same words is another review', async () => {
    const shop = await openShop();
    await shop.admin('/settings', { method: 'PATCH', body: { unverifiedReviews: true } });
    await shop.admin('/products/mug', { method: 'PUT', body: {} });
    for (const address of ['203.0.113.7', '203.0.113.8'])
      expect((await post(shop, TYPED, { headers: { 'CF-Connecting-IP': address } })).status).toBe(303);
    expect((await shop.call<Summary>('/products/mug/summary')).body.count).toBe(2);
  });
});

describe('a form in which something is wrong', () => {
  freshDatabase();

  it.each<[string, (form: Record<string, string>) => Entries]>([
    ['no rating', (form) => Object.entries(form).filter(([name]) => name !== 'rating')],
    ['a rating off the scale', (form) => ({ ...form, rating: '6' })],
    ['a rating that is no number', (form) => ({ ...form, rating: '4.5' })],
    ['no name', (form) => ({ ...form, name: '' })],
    ['a field twice', (form) => [...Object.entries(form), ['rating', '5']]],
    ['a field that nobody knows', (form) => ({ ...form, verified: 'true' })],
    ['an array', (form) => [...Object.entries(form), ['title[]', 'a']]],
    ['an answer to a question that nobody asked', (form) => ({ ...form, 'answers[fit]': '3' })],
    ['a control character', (form) => ({ ...form, body: 'a\u0007b' })],
  ])('(%s) stores nothing, and says so', async (_, change) => {
    const shop = await openShop();
    const answer = await post(shop, change(await bought(shop)));
    expect(answer.status).toBe(422);
    expect(answer.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(answer.text).toContain('Your review has not been sent yet');
    expect((await shop.call<Summary>('/products/mug/summary')).body.count).toBe(0);
  });

  it('is shown once more with all that was typed, and says what to do at each field', async () => {
    const shop = await openShop();
    const label = { en: 'Where?' };
    const options = ['home', 'work'].map((id) => ({ id, label: { en: id } }));
    const questions = [
      { id: 'use', kind: 'text', label },
      { id: 'place', kind: 'several', label, options },
    ];
    await shop.admin('/settings', { method: 'PATCH', body: { questions } });
    const typed = {
      rating: '',
      title: 'Say "hi" & <b>',
      body: '\n</textarea><script>alert(1)</script>\r\nNext line',
      name: 'x'.repeat(81),
      'answers[use]': 'In the <kitchen>',
      'answers[place]': 'work',
    };
    const { text: page, headers } = await post(shop, await bought(shop, typed));
    const text = page.replaceAll(/<!--.*?-->/g, '');
    expect(text).toContain('Please check 2 fields');
    expect(text).toContain('id="rating-error">Choose one to five stars.');
    expect(text).toContain('id="name-error">At most 80 characters, please.');
    expect(text).toContain('value="Say &quot;hi&quot; &amp; &lt;b&gt;"');
    expect(text).toMatch(
      /<textarea[^>]* name="body"[^>]*>\n\n&#60;\/textarea&#62;&#60;script&#62;alert\(1\)&#60;\/script&#62;\nNext line<\/textarea>/,
    );
    expect(text).toMatch(/<textarea[^>]* name="answers\[use\]"[^>]*>\nIn the &#60;kitchen&#62;<\/textarea>/);
    expect(text).toMatch(/value="work"[^>]* checked/);
    expect(text).not.toMatch(/value="home"[^>]* checked/);
    expect(text).not.toContain('<script>');
    const policy = headers.get('Content-Security-Policy')!;
    for (const [, style] of text.matchAll(/<style>([^]*?)<\/style>/g)) {
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
      expect(policy).toContain(`'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`);
    }
  });

  it('is mended and sent from the page that shows it', async () => {
    const shop = await openShop();
    const { text } = await post(shop, await bought(shop, { rating: '', locale: 'nl' }));
    const fields = [...text.matchAll(/<input[^>]* name="([^"]+)"(?:[^>]* value="([^"]*)")?/g)]
      .filter(([tag]) => !/type="(radio|checkbox|file)"/.test(tag))
      .map(([, name, value = '']): [string, string] => [name!, value]);
    const body = /<textarea[^>]*>\n([^<]*)<\/textarea>/.exec(text)![1]!;
    const sent = await post(shop, [...fields, ['body', body], ['rating', '5']], { origin: HOST });
    expect(sent.status).toBe(303);
    expect((await reviewsOf(shop))[0]).toMatchObject({
      rating: 5,
      body: 'Holds tea.',
      author: { name: 'Kim' },
    });
  });

  it('is not shown once more where that could not help, and the words are not lost', async () => {
    const shop = await openShop();
    for (const [entries, sentence] of [
      [TYPED, 'Please open the review link'],
      [{ ...TYPED, token: 'none' }, 'Your review link is not valid.'],
    ] as const) {
      const { text } = await post(shop, entries);
      expect(text).toContain(sentence);
      expect(text).toContain('go back, and they are still in the form');
      expect(text).not.toContain('<vouch-form');
    }
  });

  it('of which a program asks gets the problem as any other', async () => {
    const shop = await openShop();
    const answer = await post(shop, await bought(shop, { rating: '6' }), { headers: { Accept: '*/*' } });
    const problem = answer.body as Problem;
    expect([answer.status, problem.code]).toEqual([422, 'validation_failed']);
    expect(problem.errors).toMatchObject([{ path: 'rating' }]);
  });

  it.each([
    [null, 'a server without a token'],
    ['null', 'a sandboxed frame'],
    ['https://elsewhere.test', 'another website'],
  ])('from the origin %s (%s) is refused', async (origin, who) => {
    const shop = await openShop();
    const entries = origin === null ? TYPED : await bought(shop);
    const answer = await post(shop, entries, { origin });
    expect(answer.status, who).toBe(origin === null ? 401 : 403);
    expect((await shop.call<Summary>('/products/mug/summary')).body.count).toBe(0);
  });

  it('is checked in the order of the interface: origin, size, bytes, fields, token', async () => {
    const shop = await openShop();
    const large = { rawBody: `body=${'a'.repeat(65_536)}` };
    const broken = { rawBody: 'body=%ff%fe' };
    const send = (options: CallOptions) =>
      shop.call('/reviews', { method: 'POST', headers: FORM, ...options }).then(({ status }) => status);
    expect(await send({ ...large, origin: 'https://elsewhere.test' })).toBe(403);
    expect(await send(large)).toBe(413);
    expect(await send(broken)).toBe(400);
    expect((await post(shop, { ...TYPED, rating: '9', token: 'none' })).status).toBe(422);
    expect((await post(shop, { ...TYPED, token: 'none' })).status).toBe(401);
  });

  it.each([
    ['Accept-Language', {}, 'Ihre Bewertung ist noch nicht abgeschickt'],
    ['the field locale before it', { locale: 'ar' }, 'لم تُرسل مراجعتك بعد'],
  ])('is answered in the language of %s', async (_, fields, sentence) => {
    const shop = await openShop();
    const headers = { 'Accept-Language': 'xx;q=0.9, de-AT;q=0.8, en;q=0.5' };
    const answer = await post(shop, { ...TYPED, ...fields, rating: '9' }, { headers });
    expect(answer.text).toContain(sentence);
  });

  it('of a shop that does not exist is answered with a page, too', async () => {
    const answer = await call('/v1/shops/nowhere/reviews', {
      method: 'POST',
      origin: HOST,
      headers: FORM,
      rawBody: new URLSearchParams(TYPED).toString(),
    });
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([404, 'text/html; charset=utf-8']);
  });
});

describe('the page of the own review', () => {
  freshDatabase();

  async function sentReview(shop: TestShop) {
    const sent = await post(shop, await bought(shop));
    const location = sent.headers.get('Location')!;
    return { location, path: location.split('?')[0]!, key: keyOn((await call(location)).text) };
  }

  it('shows the key, which stands in no address', async () => {
    const shop = await openShop();
    const { location, key } = await sentReview(shop);
    expect(key).toMatch(/^vouch_mt_/);
    expect(location).not.toContain('vouch_mt_');
    const { id } = (await reviewsOf(shop))[0]!;
    const own = await shop.call(`/reviews/${id}`, { headers: { Authorization: `Bearer ${key}` } });
    expect(own.status).toBe(200);
  });

  it('shows it to nobody else, and not for long', async () => {
    const shop = await openShop();
    const { location, path } = await sentReview(shop);
    const fromElsewhere = await call(location, { headers: { 'CF-Connecting-IP': '198.51.100.1' } });
    const forOther = await call(location.replace(path, `/r/${shop.id}/another`));
    const withoutTicket = await call(path);
    for (const { status, text } of [fromElsewhere, forOther, withoutTicket]) {
      expect(status).toBe(200);
      expect(text).not.toContain('vouch_mt_');
      expect(text).not.toContain('published');
    }
  });

  it('tells nothing of whether there is such a review', async () => {
    const shop = await openShop();
    const { path } = await sentReview(shop);
    const nameless = (text: string) => text.replaceAll(/\/r\/[^"?]+/g, '/r/…');
    const known = await call(path);
    const unknown = await call(`/r/${shop.id}/no-such-review`);
    expect(nameless(unknown.text)).toBe(nameless(known.text));
  });

  it('opens with the key, and takes the review back', async () => {
    const shop = await openShop();
    const { path, key } = await sentReview(shop);
    const opened = await postKey(path, { key: ` ${key} ` });
    expect(opened.status).toBe(303);
    expect((await call(opened.headers.get('Location')!)).text).toContain('Your review is published');
    const withdrawn = await postKey(path, { key, act: 'withdraw' });
    expect((await call(withdrawn.headers.get('Location')!)).text).toContain('Your review is withdrawn.');
    expect(await reviewsOf(shop)).toEqual([]);
  });

  it('does nothing with another key', async () => {
    const shop = await openShop();
    const { path, key } = await sentReview(shop);
    const other = await openShop('other');
    for (const [at, wrong] of [
      [path, `${key}x`],
      [path, ''],
      [path.replace(shop.id, other.id), key],
    ] as const) {
      const answer = await postKey(at, { key: wrong, act: 'withdraw' });
      expect(answer.status).toBe(403);
      expect(answer.text).toContain('This key does not belong to this review.');
    }
    expect(await reviewsOf(shop)).toHaveLength(1);
  });

  it('runs no script, sends its forms nowhere else, and is in no frame', async () => {
    const shop = await openShop();
    const { location } = await sentReview(shop);
    const { headers, text } = await call(location);
    const policy = headers.get('Content-Security-Policy')!;
    for (const rule of [
      "default-src 'none'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ])
      expect(policy).toContain(rule);
    expect(policy).not.toMatch(/unsafe|script-src/);
    const style = /<style>([^]*?)<\/style>/.exec(text)![1]!;
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
    expect(policy).toContain(`'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`);
    expect(headers.get('Referrer-Policy')).toBe('same-origin');
    expect(SHOP_ORIGIN).not.toBe(HOST);
  });

  it('writes nothing of an address into itself but as text', async () => {
    const shop = await openShop();
    const { text } = await call(
      `/r/${shop.id}/${encodeURIComponent('"><script>alert(1)</script>')}?lang="><b>`,
    );
    expect(text).not.toMatch(/<script|<b>/);
  });
});
