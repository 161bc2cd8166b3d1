import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aReview, type FakeApi, fakeApi, problem, someReviews } from '../../test/fake-api.ts';
import { cleanPage, expectAccessible, inside, mount, waitFor } from '../../test/mount.ts';
import './define.ts';

let api: FakeApi;
beforeEach(() => {
  api = fakeApi();
});
afterEach(() => {
  cleanPage();
  api.restore();
});

const list = () => mount(['vouch-reviews'])[0]!;
const titles = (element: HTMLElement) =>
  inside(element)
    .queryAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent);
const announced = (element: HTMLElement) => inside(element).getByRole('status').textContent;

describe('the list', () => {
  it('shows the average, the number, the histogram and the reviews, all from one request', async () => {
    api.reviews['mug'] = someReviews(4);
    const element = list();
    await inside(element).findByText('From 4 reviews so far');
    expect(inside(element).getByText('3.75')).toBeVisible();
    expect(inside(element).getByRole('button', { name: '5 stars: 2 reviews' })).toBeVisible();
    expect(titles(element)).toEqual(['Review 1', 'Review 2', 'Review 3', 'Review 4']);
    expect(api.calls.map(({ path }) => path)).toEqual(['/products/mug']);
    await expectAccessible(element);
  });

  it('says who wrote, when, and when it was experienced; who left no name is anonymous', async () => {
    api.reviews['mug'] = [
      aReview({ author: { name: null, anonymous: true }, experiencedAt: '2026-04-30T00:00:00.000Z' }),
    ];
    const article = await inside(list()).findByRole('article', { name: 'Review by Anonymous' });
    expect(article.textContent).toContain('May 4, 2026');
    expect(article.textContent).toContain('experienced on Apr 30, 2026');
  });

  it.each([
    [{ by: 'order' as const }, 'Verified purchase', /order/],
    [{ by: 'invitation' as const }, 'Verified purchase', /invitation/],
    [{ by: 'shop' as const }, 'Confirmed by the shop', /shop confirmed/],
    [null, 'Not verified', /not checked/],
  ])('says how a review was verified: %o', async (verified, label, meaning) => {
    api.reviews['mug'] = [aReview({ verified })];
    const element = list();
    const summary = await inside(element).findByText(label, { exact: false, selector: 'summary' });
    summary.focus();
    expect(element.shadowRoot?.activeElement).toBe(summary);
    summary.click();
    expect(await inside(element).findByText(meaning)).toBeVisible();
    await expectAccessible(element);
  });

  it('explains every label and shows the reply of the shop', async () => {
    api.reviews['mug'] = [
      aReview({
        labels: ['imported', 'incentivised', 'staff', 'refunded', 'edited'],
        reply: { body: 'Thank you, Anna.', createdAt: '2026-05-06T10:00:00.000Z' },
      }),
    ];
    const element = list();
    for (const label of ['Imported', 'Rewarded', 'Staff', 'Refunded', 'Edited'])
      await inside(element).findByText(label, { selector: 'summary' });
    expect(inside(element).getByText('Reply from Wrenfold')).toBeVisible();
    expect(inside(element).getByText('Thank you, Anna.')).toBeVisible();
    await expectAccessible(element);
  });

  it('shows what people typed as text, line by line, in its own language', async () => {
    const body = '<img src=x onerror="document.title=1">\n\n{{7*7}} \u202eabc';
    api.reviews['mug'] = [aReview({ body, title: '<b>Mooi</b>', language: 'nl' })];
    const element = list();
    const text = await inside(element).findByText(
      (_, node) => node?.textContent === body && node.tagName === 'P',
    );
    expect(getComputedStyle(text).whiteSpace).toBe('pre-wrap');
    expect(text.lang).toBe('nl');
    expect(titles(element)).toEqual(['<b>Mooi</b>']);
    expect(element.shadowRoot?.querySelector('img, b')).toBeNull();
  });

  it('says kindly that there are none yet', async () => {
    const element = list();
    await inside(element).findByText('No reviews yet');
    await expectAccessible(element);
  });
});

describe('a filter', () => {
  it('of a bar of the histogram shows those stars alone, tells the page, and is pressed off again', async () => {
    api.reviews['mug'] = someReviews(4);
    const element = list();
    const queries: unknown[] = [];
    element.addEventListener('vouch-filter-changed', ({ detail }) => queries.push(detail.rating));
    const bar = await inside(element).findByRole('button', { name: /^5 stars/ });
    bar.click();
    await waitFor(() => expect(titles(element)).toEqual(['Review 1', 'Review 3']));
    expect(bar.getAttribute('aria-pressed')).toBe('true');
    expect(announced(element)).toBe('2 reviews');
    await expectAccessible(element);
    bar.click();
    await waitFor(() => expect(titles(element)).toHaveLength(4));
    expect(queries).toEqual([[5], undefined]);
  });

  it('of verified purchases, a sort and a search go to the API together, and can be cleared', async () => {
    api.reviews['mug'] = [aReview({ id: 'a', verified: null }), ...someReviews(4)];
    const element = list();
    (await inside(element).findByRole('button', { name: 'Filter' })).click();
    (await inside(element).findByLabelText(/Only with proof/)).click();
    const sort = inside(element).getByLabelText<HTMLSelectElement>('Sort by');
    sort.value = 'lowest';
    sort.dispatchEvent(new Event('change'));
    const search = inside(element).getByRole<HTMLInputElement>('searchbox');
    search.value = 'Review';
    search.dispatchEvent(new Event('change'));
    await waitFor(() => expect(titles(element)).toEqual(['Review 4', 'Review 2', 'Review 1', 'Review 3']));
    expect(Object.fromEntries(api.calls.at(-1)!.query)).toEqual({
      sort: 'lowest',
      verified: 'true',
      q: 'Review',
    });
    inside(element).getByRole('button', { name: 'Clear all' }).click();
    await waitFor(() => expect(titles(element)).toHaveLength(5));
  });

  it('that nothing matches says so', async () => {
    api.reviews['mug'] = someReviews(3);
    const element = list();
    const search = await inside(element).findByRole<HTMLInputElement>('searchbox');
    search.value = 'teapot';
    search.dispatchEvent(new Event('change'));
    await inside(element).findByText('No reviews match these filters.');
    await expectAccessible(element);
  });

  it('answered late does not replace a later one', async () => {
    api.reviews['mug'] = someReviews(4);
    const element = list();
    let late = () => {};
    api.answer = ({ query }) =>
      query.get('rating') === '1'
        ? new Promise((resolve) => {
            late = () => resolve(Response.json({ items: [aReview({ title: 'Late' })], nextCursor: null }));
          })
        : undefined;
    const bar = await inside(element).findByRole('button', { name: /^1 star:/ });
    bar.click();
    await waitFor(() => expect(bar.getAttribute('aria-pressed')).toBe('true'));
    bar.click();
    await waitFor(() => expect(api.callsOf('/reviews')).toHaveLength(2));
    late();
    await waitFor(() => expect(announced(element)).toMatch(/reviews/));
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(titles(element)).toHaveLength(4);
  });
});

describe('more reviews', () => {
  it('come below the others, are announced, and the first of them gets the focus', async () => {
    api.reviews['mug'] = someReviews(12);
    const element = list();
    (await inside(element).findByRole('button', { name: 'Show more reviews' })).click();
    await waitFor(() => expect(titles(element)).toHaveLength(12));
    expect(announced(element)).toBe('2 more reviews loaded');
    await waitFor(() => expect(element.shadowRoot?.activeElement?.textContent).toContain('Review 11'));
    expect(inside(element).queryByRole('button', { name: 'Show more reviews' })).toBeNull();
  });

  it('come as many at once as the page says', async () => {
    api.reviews['mug'] = someReviews(12);
    const element = mount(['vouch-reviews', { limit: '5' }])[0]!;
    const more = await inside(element).findByRole('button', { name: 'Show more reviews' });
    expect(titles(element)).toHaveLength(5);
    more.click();
    await waitFor(() => expect(titles(element)).toHaveLength(10));
    inside(element).getByRole('button', { name: '5 stars: 6 reviews' }).click();
    await waitFor(() => expect(titles(element)).toHaveLength(5));
  });

  it('that fail to come can be asked for again, and the others stay', async () => {
    api.reviews['mug'] = someReviews(12);
    const element = list();
    const more = await inside(element).findByRole('button', { name: 'Show more reviews' });
    api.answer = () => problem(500, 'internal');
    more.click();
    const retry = await inside(element).findByRole('button', { name: 'Try again' });
    expect(titles(element)).toHaveLength(10);
    await expectAccessible(element);
    api.answer = () => undefined;
    retry.click();
    await waitFor(() => expect(titles(element)).toHaveLength(12));
  });

  it('of a filter that fail to come are not shown as if they were, and can be asked for again', async () => {
    api.reviews['mug'] = someReviews(12);
    const element = list();
    const search = await inside(element).findByRole<HTMLInputElement>('searchbox');
    api.answer = () => problem(500, 'internal');
    search.value = 'Review 7';
    search.dispatchEvent(new Event('change'));
    const retry = await inside(element).findByRole('button', { name: 'Try again' });
    expect(titles(element)).toEqual([]);
    await expectAccessible(element);
    api.answer = () => undefined;
    retry.click();
    await waitFor(() => expect(titles(element)).not.toEqual([]));
    expect(inside(element).queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  it.each([
    ['another rating', '5 stars: 12 reviews', 10],
    ['more of them', 'Show more reviews', 12],
  ])(
    'that could not come for want of a network (%s) come by themselves once it is back',
    async (_, name, count) => {
      api.reviews['mug'] = someReviews(12).map((review) => ({ ...review, rating: 5 }));
      const element = list();
      const button = await inside(element).findByRole('button', { name });
      api.answer = () => Promise.reject(new TypeError('Failed to fetch'));
      const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
      button.click();
      await inside(element).findByText('You are offline. The reviews load as soon as you are back.');
      api.answer = () => undefined;
      online.mockRestore();
      dispatchEvent(new Event('online'));
      await waitFor(() => expect(titles(element)).toHaveLength(count));
      expect(inside(element).queryByText(/You are offline/)).toBeNull();
    },
  );
});

describe('a vote', () => {
  it('counts at once and is taken back by a second press', async () => {
    api.reviews['mug'] = [aReview({ helpful: { yes: 2, no: 0 } })];
    const element = list();
    const yes = await inside(element).findByRole('button', { name: /^Yes\s2$/ });
    yes.click();
    await inside(element).findByRole('button', { name: /^Yes\s3$/, pressed: true });
    yes.click();
    await inside(element).findByRole('button', { name: /^Yes\s2$/, pressed: false });
    await waitFor(() =>
      expect(api.callsOf('/vote').map(({ body }) => body)).toEqual([{ helpful: true }, { helpful: null }]),
    );
  });

  it('that the API refuses is undone and said', async () => {
    api.reviews['mug'] = [aReview()];
    api.answer = ({ path }) => (path.endsWith('/vote') ? problem(429, 'rate_limited') : undefined);
    const element = list();
    (await inside(element).findByRole('button', { name: 'No' })).click();
    await waitFor(() => expect(announced(element)).toBe('Your vote did not get through.'));
    expect(inside(element).getByRole('button', { name: 'No' }).getAttribute('aria-pressed')).toBe('false');
  });
});

describe('a report', () => {
  it('is sent with its reason and thanked for, and the focus goes there and back', async () => {
    api.reviews['mug'] = [aReview()];
    const element = list();
    const report = await inside(element).findByRole('button', { name: 'Report' });
    report.click();
    const reason = await inside(element).findByLabelText<HTMLSelectElement>(/What is wrong/);
    await waitFor(() => expect(element.shadowRoot?.activeElement).toBe(reason));
    await expectAccessible(element);
    reason.value = 'fake';
    inside(element).getByRole('button', { name: 'Send report' }).click();
    await inside(element).findByText('Thank you. The shop will look at this review.');
    expect(api.callsOf('/report')[0]?.body).toEqual({ reason: 'fake' });
    await waitFor(() => expect(element.shadowRoot?.activeElement).toBe(report));
  });
});

describe('a failure', () => {
  it('offers a retry', async () => {
    api.reviews['mug'] = someReviews(2);
    api.answer = () => Promise.reject(new TypeError('Failed to fetch'));
    const element = list();
    const retry = await inside(element).findByRole('button', { name: 'Try again' });
    await expectAccessible(element);
    api.answer = () => undefined;
    retry.click();
    await waitFor(() => expect(titles(element)).toHaveLength(2));
  });
});

describe('the structured data', () => {
  const blocks = () =>
    [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      ({ textContent }) => JSON.parse(textContent) as Record<string, unknown>,
    );

  it('says what the page shows and goes with its element', async () => {
    api.reviews['mug'] = someReviews(4);
    const element = list();
    await waitFor(() => expect(blocks()).toHaveLength(1));
    expect(blocks()[0]?.['aggregateRating']).toMatchObject({ ratingValue: 3.75, reviewCount: 4 });
    expect(blocks()[0]?.['review']).toHaveLength(4);
    element.remove();
    expect(blocks()).toEqual([]);
  });

  it("joins the page's own Product by its @id", async () => {
    api.reviews['mug'] = someReviews(4);
    const own = document.createElement('script');
    own.type = 'application/ld+json';
    own.textContent = JSON.stringify({
      '@type': 'Product',
      '@id': 'https://shop.example/mug#p',
      name: 'Mug',
      sku: 'mug',
    });
    document.head.append(own);
    list();
    await waitFor(() => expect(blocks()).toHaveLength(2));
    expect(blocks()[1]).toMatchObject({
      '@id': 'https://shop.example/mug#p',
      aggregateRating: { reviewCount: 4 },
    });
  });

  /** What the page is told once the list is shown. */
  const told = (element: HTMLElement) =>
    new Promise((resolve) =>
      element.addEventListener('vouch-ready', ({ detail }) => resolve(detail), { once: true }),
    );

  it('tells the page where it went, once the list is shown', async () => {
    api.reviews['mug'] = someReviews(4);
    const element = list();
    expect(await told(element)).toEqual({ product: 'mug', structuredData: { kind: 'alone' } });
    expect(titles(element)).toHaveLength(4);
    expect(blocks()).toHaveLength(1);
  });

  /** A Product that the page itself describes in its HTML. */
  const pageMarkup = (html: string) => {
    const page = document.createElement('div');
    page.innerHTML = html;
    document.body.append(page);
  };

  it.each([
    ['microdata', '<div itemscope itemtype="https://schema.org/Product" itemid="#mug">', 'itemprop'],
    ['RDFa', '<div vocab="https://schema.org/" typeof="Product" resource="#mug">', 'property'],
  ])('joins a Product in %s by its name', async (_, opening, property) => {
    api.reviews['mug'] = someReviews(4);
    pageMarkup(`${opening}<h1 ${property}="name">Mug</h1><span ${property}="sku">mug</span></div>`);
    expect(await told(list())).toMatchObject({ structuredData: { kind: 'joined', id: '#mug' } });
    expect(blocks()).toEqual([
      expect.objectContaining({
        '@type': ['Product'],
        '@id': '#mug',
        name: 'Mug',
        aggregateRating: expect.anything(),
      }),
    ]);
  });

  it('leaves a page alone whose microdata has no name to join it by', async () => {
    api.reviews['mug'] = someReviews(4);
    pageMarkup('<div itemscope itemtype="http://schema.org/Product"><h1 itemprop="name">Mug</h1></div>');
    expect(await told(list())).toMatchObject({
      structuredData: { kind: 'silent', reason: 'unnamed_markup' },
    });
    expect(blocks()).toEqual([]);
  });

  /** What a server wrote into the page beside the elements it drew. */
  const served = (node: object) => {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.className = 'vouch-json-ld';
    script.textContent = JSON.stringify({ '@type': 'Product', name: 'Mug', ...node });
    document.body.append(script);
  };
  const stale = { aggregateRating: { '@type': 'AggregateRating', ratingValue: 1, reviewCount: 1 } };

  it('takes the place of what the server wrote', async () => {
    api.reviews['mug'] = someReviews(4);
    served(stale);
    const element = list();
    expect(await told(element)).toMatchObject({ structuredData: { kind: 'alone' } });
    expect(blocks()).toEqual([
      expect.objectContaining({ aggregateRating: expect.objectContaining({ reviewCount: 4 }) }),
    ]);
    element.remove();
    expect(blocks()).toEqual([]);
  });

  it('stays with the node that the server had joined, though the page does not say which product it is', async () => {
    api.reviews['mug'] = someReviews(4);
    for (const id of ['#one', '#two'])
      pageMarkup(`<i itemscope itemtype="//schema.org/Product" itemid="${id}">`);
    served({ '@id': '#two', ...stale });
    expect(await told(list())).toMatchObject({ structuredData: { kind: 'joined', id: '#two' } });
    expect(blocks()).toEqual([
      expect.objectContaining({
        '@id': '#two',
        aggregateRating: expect.objectContaining({ reviewCount: 4 }),
      }),
    ]);
  });

  it('joins a node that the page adds after it, and takes the own one back', async () => {
    api.reviews['mug'] = someReviews(4);
    const element = list();
    await told(element);
    const own = document.createElement('script');
    own.type = 'application/ld+json';
    own.textContent = JSON.stringify({ '@type': 'Product', name: 'Mug', sku: 'mug' });
    document.body.append(own);
    await waitFor(() => expect(blocks()).toHaveLength(1));
    expect(blocks()[0]).toMatchObject({ name: 'Mug', sku: 'mug', aggregateRating: { reviewCount: 4 } });
    element.remove();
    await waitFor(() => expect(blocks()[0]).not.toHaveProperty('aggregateRating'));
  });

  it('tells the page why it says nothing', async () => {
    api.reviews['mug'] = someReviews(4);
    await told(list());
    expect(await told(list())).toEqual({
      product: 'mug',
      structuredData: { kind: 'silent', reason: 'rated_elsewhere' },
    });
    expect(blocks()).toHaveLength(1);
  });

  it('says nothing while there is nothing', async () => {
    const element = list();
    expect(await told(element)).toMatchObject({
      structuredData: { kind: 'silent', reason: 'no_reviews' },
    });
    expect(blocks()).toEqual([]);
  });
});
