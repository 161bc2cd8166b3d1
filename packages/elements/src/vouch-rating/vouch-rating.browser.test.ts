import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeApi, aReview, fakeApi, problem, someReviews } from '../../test/fake-api.ts';
import { type Mounted, cleanPage, expectAccessible, inside, mount, waitFor } from '../../test/mount.ts';
import './define.ts';

let api: FakeApi;
beforeEach(() => {
  api = fakeApi();
});
afterEach(() => {
  cleanPage();
  api.restore();
});

const textOf = (element: HTMLElement) => element.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim();

describe('the badge', () => {
  it('shows average and number, and says them to a screen reader', async () => {
    api.reviews['mug'] = someReviews(8);
    const [badge] = mount(['vouch-rating']);
    const stars = await inside(badge!).findByRole('img', { name: '3.75 out of 5 stars' });
    expect(stars).toBeVisible();
    expect(inside(badge!).getByRole('img', { name: '8 reviews' }).textContent).toBe('(8)');
    expect(textOf(badge!)).toBe('3.75 (8)');
    await expectAccessible(badge!);
  });

  it('says that there are none instead of showing empty stars', async () => {
    const [badge] = mount(['vouch-rating']);
    await inside(badge!).findByText('No reviews yet');
    expect(inside(badge!).queryByRole('img')).toBeNull();
    await expectAccessible(badge!);
  });

  it('stays in a narrow card where it says a failure in a long language', async () => {
    api.answer = () => problem(500, 'internal');
    const [badge] = mount(['vouch-rating', { locale: 'de' }]);
    const card = document.createElement('div');
    card.style.inlineSize = '180px';
    document.body.append(card);
    card.append(badge!);
    const retry = await inside(badge!).findByRole('button', {
      name: 'Bewertung nicht verfügbar. Erneut laden',
    });
    expect(card.scrollWidth).toBe(180);
    expect(retry.getBoundingClientRect().right).toBeLessThanOrEqual(card.getBoundingClientRect().right);
    await expectAccessible(badge!);
  });

  it('says that a handful of reviews is few instead of an average to two decimals', async () => {
    api.reviews['mug'] = someReviews(3);
    const [badge] = mount(['vouch-rating']);
    await inside(badge!).findByText('(3 so far)');
    expect(textOf(badge!)).toBe('(3 so far)');
    await expectAccessible(badge!);
  });

  it.each([
    ['ten' as const, [8, 9, 10, 7, 8], '8.4 (5)', '8.4 out of 10'],
    ['thumbs' as const, [1, 1, 1, 0, 1], '80% (5)', '80% recommend it'],
  ])('shows ratings on the scale "%s"', async (scale, ratings, text, label) => {
    api.settings = { scale };
    api.reviews['mug'] = ratings.map((rating, at) => aReview({ id: `r${at}`, rating }));
    const [badge] = mount(['vouch-rating']);
    expect(await inside(badge!).findByRole('img', { name: label })).toBeVisible();
    expect(textOf(badge!)).toBe(text);
    await expectAccessible(badge!);
  });

  it('asks for all badges of a page in one request, a hundred at most', async () => {
    const badges = mount(
      ...Array.from({ length: 120 }, (_, at): Mounted => ['vouch-rating', { product: `p${at}` }]),
    );
    await waitFor(() => expect(textOf(badges.at(-1)!)).toBe('No reviews yet'));
    expect(api.calls.map(({ path, query }) => [path, query.getAll('product').length])).toEqual([
      ['/summaries', 100],
      ['/summaries', 20],
    ]);
  });

  it('keeps its height from before its data to after it', async () => {
    api.reviews['mug'] = someReviews(2);
    const [badge] = mount(['vouch-rating']);
    const before = badge!.getBoundingClientRect();
    await inside(badge!).findByText('(2 so far)');
    const after = badge!.getBoundingClientRect();
    expect([after.height, after.width]).toEqual([before.height, before.width]);
  });

  it('leads to the list only where the page has one for its product', async () => {
    api.reviews['mug'] = api.reviews['bowl'] = someReviews(2);
    const [list, own, other] = mount(
      ['vouch-reviews'],
      ['vouch-rating'],
      ['vouch-rating', { product: 'bowl' }],
    );
    const link = await inside(own!).findByRole('link');
    expect(link.getAttribute('href')).toBe(`#${list!.id}`);
    await inside(other!).findByText('(2 so far)');
    expect(inside(other!).queryByRole('link')).toBeNull();
  });

  it('follows its product and drops what comes late for the one before', async () => {
    api.reviews['mug'] = someReviews(4);
    api.reviews['bowl'] = someReviews(2);
    let answerMug = () => {};
    api.answer = ({ query }) =>
      query.get('product') === 'mug'
        ? new Promise((resolve) => {
            const items = [
              {
                productId: 'mug',
                count: 4,
                average: 3.75,
                histogram: {},
                best: 5,
                worst: 1,
                verifiedCount: 0,
              },
            ];
            answerMug = () => resolve(Response.json({ items }));
          })
        : undefined;
    const [badge] = mount(['vouch-rating']);
    await waitFor(() => expect(api.calls).toHaveLength(1));
    badge!.product = 'bowl';
    await inside(badge!).findByText('(2 so far)');
    answerMug();
    await new Promise((resolve) => setTimeout(resolve));
    await badge!.updateComplete;
    expect(textOf(badge!)).toBe('(2 so far)');
  });

  it('offers a retry after a failure and tells the page its code', async () => {
    api.reviews['mug'] = someReviews(2);
    api.answer = () => problem(500, 'internal');
    const codes: string[] = [];
    document.body.addEventListener('vouch-error', ({ detail }) => codes.push(detail.code), { once: true });
    const [badge] = mount(['vouch-rating']);
    const retry = await inside(badge!).findByRole('button');
    expect(codes).toEqual(['internal']);
    await expectAccessible(badge!);
    api.answer = () => undefined;
    retry.click();
    await inside(badge!).findByText('(2 so far)');
  });

  it.each([
    ['nl', 'Nog geen beoordelingen'],
    ['no', 'Ingen anmeldelser ennå'],
    ['nn-NO', 'Ingen anmeldelser ennå'],
    ['lv', 'Vēl nav atsauksmju'],
    ['pl-PL', 'Nie ma jeszcze opinii'],
    ['eo', 'No reviews yet'],
  ])('speaks %s', async (locale, words) => {
    const [badge] = mount(['vouch-rating', { locale }]);
    await inside(badge!).findByText(words);
  });

  it('takes its language from the nearest lang', async () => {
    document.body.lang = 'nl';
    const [badge] = mount(['vouch-rating']);
    await inside(badge!).findByText('Nog geen beoordelingen');
    document.body.removeAttribute('lang');
  });
});
