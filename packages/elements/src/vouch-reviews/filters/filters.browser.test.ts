import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeApi, aReview, fakeApi, problem, someReviews } from '../../../test/fake-api.ts';
import { cleanPage, expectAccessible, inside, mount, waitFor } from '../../../test/mount.ts';
import '../define.ts';

let api: FakeApi;
const address = location.href;
beforeEach(() => {
  api = fakeApi();
});
afterEach(() => {
  cleanPage();
  api.restore();
  history.replaceState(null, '', address);
});

const titles = (element: HTMLElement) =>
  inside(element)
    .queryAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent);
const photo = {
  id: 'm1',
  kind: 'photo' as const,
  url: 'data:,',
  width: 800,
  height: 600,
  alt: null,
  thumbnails: [],
};

function sixReviews() {
  return [
    aReview({ id: 'a', title: 'A', rating: 5, answers: [{ question: 'fit', value: 3 }], media: [photo] }),
    aReview({ id: 'b', title: 'B', rating: 4, answers: [{ question: 'fit', value: 5 }], language: 'nl' }),
    aReview({ id: 'c', title: 'C', rating: 2, verified: null }),
    aReview({ id: 'd', title: 'D', rating: 2, answers: [{ question: 'use', value: ['home', 'work'] }] }),
    aReview({ id: 'e', title: 'E', rating: 1, language: 'nl' }),
    aReview({ id: 'f', title: 'F', rating: 5, answers: [{ question: 'use', value: ['work'] }] }),
  ];
}

const questions: NonNullable<FakeApi['settings']['questions']> = [
  {
    id: 'fit',
    kind: 'scale',
    label: { en: 'How does it fit?' },
    low: { en: 'Runs small' },
    high: { en: 'Runs large' },
    productTypes: [],
  },
  {
    id: 'use',
    kind: 'several',
    label: { en: 'Where do you use it?' },
    options: [
      { id: 'home', label: { en: 'At home' } },
      { id: 'work', label: { en: 'At work' } },
      { id: 'sea', label: { en: 'At sea' } },
    ],
    productTypes: [],
  },
];

/** A list of six reviews whose panel of filters is open. */
async function openFilters(attributes: Record<string, string> = {}) {
  api.reviews['mug'] = sixReviews();
  api.settings = { questions };
  const element = mount(['vouch-reviews', { locale: 'en', ...attributes }])[0]!;
  const button = await inside(element).findByRole('button', { name: 'Filter' });
  expect(button.getAttribute('aria-expanded')).toBe('false');
  button.click();
  await inside(element).findByRole('group', { name: 'Rating' });
  return { element, button };
}
async function choose(element: Awaited<ReturnType<typeof openFilters>>['element'], label: RegExp) {
  inside(element).getByLabelText(label).click();
  await element.updateComplete;
}

describe('the search', () => {
  it('ends at once when its field is emptied, as by its own cross, and asks once', async () => {
    api.reviews['mug'] = someReviews(4);
    const element = mount(['vouch-reviews', { locale: 'en' }])[0]!;
    const field = await inside(element).findByRole<HTMLInputElement>('searchbox');
    const type = (text: string, ...events: string[]) => {
      field.value = text;
      for (const event of events) field.dispatchEvent(new Event(event, { bubbles: true }));
    };
    type('Review 2', 'input');
    expect(api.callsOf('/reviews')).toEqual([]);
    type('Review 2', 'change');
    await waitFor(() => expect(titles(element)).toHaveLength(1));
    type('', 'input');
    await waitFor(() => expect(titles(element)).toHaveLength(4));
    const { length } = api.callsOf('/reviews');
    type('', 'change');
    expect(api.callsOf('/reviews')).toHaveLength(length);
  });
});

describe('the panel of filters', () => {
  it('shows each value with its exact number, and leaves out what nobody has', async () => {
    const { element, button } = await openFilters();
    expect(button.getAttribute('aria-expanded')).toBe('true');
    const labels = [...element.shadowRoot!.querySelectorAll('#filters label')].map(({ textContent }) =>
      textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(labels).toEqual([
      '5 stars 2',
      '4 stars 1',
      '2 stars 2',
      '1 star 1',
      'Only with proof of purchase 5',
      'With photos or videos 1',
      'All languages',
      'English 4',
      'Dutch 2',
      '3 of 5 1',
      'Runs large 1',
      'At home 1',
      'At work 2',
    ]);
    await expectAccessible(element);
  });

  it('combines filters, says how many reviews they leave, and takes off one or all of them', async () => {
    const { element } = await openFilters();
    await choose(element, /^\s*5 stars/);
    await choose(element, /^\s*2 stars/);
    await choose(element, /At work/);
    await waitFor(() => expect(titles(element)).toEqual(['D', 'F']));
    const { query } = api.calls.at(-1)!;
    expect([query.getAll('rating'), query.getAll('answer')]).toEqual([['5', '2'], ['use:work']]);
    expect(inside(element).getByRole('status').textContent).toBe('2 reviews');
    expect(element.shadowRoot!.querySelector('.active strong')?.textContent.trim()).toBe('2 reviews');
    await expectAccessible(element);
    inside(element).getByRole('button', { name: 'Remove filter: 5 stars' }).click();
    await waitFor(() => expect(titles(element)).toEqual(['D']));
    inside(element).getByRole('button', { name: 'Clear all' }).click();
    await waitFor(() => expect(titles(element)).toHaveLength(6));
    expect(element.shadowRoot!.querySelector('.active')).toBeNull();
  });

  it('says "at least" where the API stopped counting', async () => {
    const { element } = await openFilters();
    api.answer = ({ path }) =>
      path.endsWith('/reviews')
        ? Response.json({ items: someReviews(10), nextCursor: '10', matches: { count: 100, atLeast: true } })
        : undefined;
    await choose(element, /Only with proof/);
    await waitFor(() => expect(inside(element).getByRole('status').textContent).toBe('At least 100 reviews'));
  });

  it('closes with Escape, and the focus goes back to its button', async () => {
    const { element, button } = await openFilters();
    const box = inside(element).getByLabelText(/Only with proof/);
    box.focus();
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await waitFor(() => expect(element.shadowRoot!.querySelector('#filters')).toBeNull());
    expect(element.shadowRoot!.activeElement).toBe(button);
  });

  it('filters by language, which the sort "your language first" does not', async () => {
    const { element } = await openFilters();
    await choose(element, /Dutch/);
    await waitFor(() => expect(titles(element)).toEqual(['B', 'E']));
    const sort = inside(element).getByLabelText<HTMLSelectElement>('Sort by');
    sort.value = 'language';
    sort.dispatchEvent(new Event('change'));
    await waitFor(() => expect(titles(element)).toEqual(['A', 'C', 'D', 'F', 'B', 'E']));
    expect(Object.fromEntries(api.calls.at(-1)!.query)).toEqual({ sort: 'language', language: 'en' });
    expect(element.shadowRoot!.querySelector('.active')).toBeNull();
  });
});

describe('a sort', () => {
  it('by photos or by language is offered only where it changes something', async () => {
    api.reviews['mug'] = someReviews(6);
    const element = mount(['vouch-reviews', { locale: 'en' }])[0]!;
    const sort = await inside(element).findByLabelText<HTMLSelectElement>('Sort by');
    expect([...sort.options].map(({ value }) => value)).toEqual(['recent', 'helpful', 'highest', 'lowest']);
  });
});

describe('a view in the address', () => {
  it('is written beside what else is there, and taken out when nothing filters', async () => {
    history.replaceState({ kept: 1 }, '', '?colour=deep%20red&a#top');
    const { element } = await openFilters({ 'view-in-url': '' });
    await choose(element, /^\s*2 stars/);
    await choose(element, /At work/);
    await waitFor(() => expect(titles(element)).toEqual(['D']));
    expect(location.search).toBe('?colour=deep%20red&a&vouch-rating=2&vouch-answer=use%3Awork');
    expect(location.hash).toBe('#top');
    expect(history.state).toEqual({ kept: 1 });
    inside(element).getByRole('button', { name: 'Clear all' }).click();
    expect(location.search).toBe('?colour=deep%20red&a');
  });

  it('is shown at load and after going back, without what no API would take', async () => {
    const refused = 'vouch-rating=x&vouch-rating=0&vouch-rating=9&vouch-sort=worst&vouch-answer=a%20b';
    history.replaceState(null, '', `?vouch-rating=2&${refused}&vouch-language=ab-12`);
    api.reviews['mug'] = sixReviews();
    const element = mount(['vouch-reviews', { 'view-in-url': '', locale: 'en' }])[0]!;
    await waitFor(() => expect(titles(element)).toEqual(['C', 'D']));
    expect(api.callsOf('/reviews').map(({ query }) => query.toString())).toEqual(['rating=2']);
    expect(inside(element).getByRole('button', { name: 'Remove filter: 2 stars' })).toBeVisible();
    history.replaceState(null, '', '?vouch-verified=true');
    dispatchEvent(new PopStateEvent('popstate'));
    await waitFor(() => expect(titles(element)).toEqual(['A', 'B', 'D', 'E', 'F']));
  });

  it('of a search holds no characters that no API would take', async () => {
    history.replaceState(null, '', '?vouch-q=warm%00tea');
    api.reviews['mug'] = sixReviews();
    mount(['vouch-reviews', { 'view-in-url': '', locale: 'en' }]);
    await waitFor(() => expect(api.callsOf('/reviews')[0]?.query.get('q')).toBe('warm tea'));
  });

  it('makes no steps of its own in the history: "Back" leaves the product', async () => {
    const { element } = await openFilters({ 'view-in-url': '' });
    const { length } = history;
    await choose(element, /^\s*2 stars/);
    await waitFor(() => expect(location.search).toContain('vouch-rating=2'));
    expect(history.length).toBe(length);
  });

  it('of one product is not carried over to the next', async () => {
    api.reviews['bowl'] = someReviews(6);
    const { element } = await openFilters({ 'view-in-url': '' });
    await choose(element, /^\s*2 stars/);
    await waitFor(() => expect(titles(element)).toEqual(['C', 'D']));
    element.product = 'bowl';
    await waitFor(() => expect(titles(element)).toHaveLength(6));
    expect(location.search).not.toMatch(/[?&]vouch-/);
  });

  it('is left alone by a list that was not asked to keep it', async () => {
    history.replaceState(null, '', '?vouch-rating=2');
    const { element } = await openFilters();
    expect(titles(element)).toHaveLength(6);
    await choose(element, /Only with proof/);
    await waitFor(() => expect(titles(element)).toHaveLength(5));
    expect(location.search).toBe('?vouch-rating=2');
  });
});

describe('a changed product', () => {
  it('fifty times in a second on a slow network ends with the right reviews and no error', async () => {
    const errors: unknown[] = [];
    const heard = (event: Event) => errors.push(event);
    addEventListener('error', heard);
    addEventListener('unhandledrejection', heard);
    for (let at = 0; at < 50; at++)
      api.reviews[`p${at}`] = [aReview({ id: `r${at}`, title: `Product ${at}` })];
    // The later asked, the sooner answered, and some not at all.
    api.answer = ({ path }) => {
      const at = Number(/p(\d+)$/.exec(path)?.[1]);
      const { promise, resolve } = Promise.withResolvers<Response | undefined>();
      setTimeout(() => resolve(at % 7 === 3 ? problem(500, 'internal') : undefined), 1000 - 15 * at);
      return promise;
    };
    const element = mount(['vouch-reviews', { product: 'p0' }])[0]!;
    for (let at = 1; at < 50; at++) {
      await new Promise((resolve) => setTimeout(resolve, 15));
      element.product = `p${at}`;
      await element.updateComplete;
      expect(titles(element)).toEqual([]);
    }
    await waitFor(() => expect(titles(element)).toEqual(['Product 49']));
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(titles(element)).toEqual(['Product 49']);
    expect(errors).toEqual([]);
    removeEventListener('error', heard);
    removeEventListener('unhandledrejection', heard);
  });
});
