import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FakeApi, aReview, fakeApi, problem, someReviews } from '../../../test/fake-api.ts';
import { cleanPage, expectAccessible, inside, mount, waitFor } from '../../../test/mount.ts';
import '../define.ts';

let api: FakeApi;
beforeEach(() => {
  api = fakeApi();
});
afterEach(() => {
  cleanPage();
  api.restore();
  vi.unstubAllGlobals();
});

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const photo = (id: string, alt: string | null = null) => ({
  id,
  kind: 'photo' as const,
  url: PIXEL,
  width: 800,
  height: 600,
  alt,
  thumbnails: [
    { url: `${PIXEL}#160`, width: 160, height: 120 },
    { url: `${PIXEL}#320`, width: 320, height: 240 },
  ],
});
const list = (attributes: Record<string, string> = {}) =>
  mount(['vouch-reviews', { locale: 'en', ...attributes }])[0]!;
const root = (element: HTMLElement) => element.shadowRoot!;

describe('photos', () => {
  it('keep their space before they load, come as small as fits, and are named', async () => {
    api.reviews['mug'] = [
      aReview({ media: [photo('m1', 'The mug on snow'), photo('m2')] }),
      aReview({ id: 'r2' }),
    ];
    const element = list();
    const [first] = await inside(element).findAllByRole('button', { name: 'Photo by Anna: The mug on snow' });
    const image = first!.querySelector('img')!;
    expect([image.getAttribute('width'), image.getAttribute('height'), image.loading]).toEqual([
      '800',
      '600',
      'lazy',
    ]);
    expect(image.srcset).toBe(`${PIXEL}#160 160w, ${PIXEL}#320 320w`);
    expect(first!.getBoundingClientRect().height).toBeGreaterThan(70);
    expect(inside(element).getAllByRole('button', { name: 'Photo by Anna' })).toHaveLength(2);
    await expectAccessible(element);
  });

  it('open in a dialog at the one that was pressed, which gives the focus back', async () => {
    api.reviews['mug'] = [
      aReview({ media: [photo('m1'), photo('m2', 'Its handle')] }),
      aReview({ id: 'r2' }),
    ];
    const element = list();
    const [thumbnail] = await inside(element).findAllByRole('button', { name: /Its handle/ });
    thumbnail!.focus();
    thumbnail!.click();
    const gallery = await waitFor(() => {
      const found = root(element).querySelector('vouch-gallery-dialog');
      expect(found?.shadowRoot?.querySelector('dialog')?.open).toBe(true);
      return found!;
    });
    gallery.shadowRoot!.querySelector('dialog')!.close();
    await waitFor(() => expect(root(element).activeElement).toBe(thumbnail));
  });

  it('lead to the reviews that have some', async () => {
    api.reviews['mug'] = [
      aReview({ id: 'r0', title: 'Without' }),
      aReview({ title: 'With', media: [photo('m1')] }),
    ];
    const element = list();
    (await inside(element).findByRole('button', { name: 'Show 1 review with photos' })).click();
    await waitFor(() => expect(inside(element).queryByRole('heading', { name: 'Without' })).toBeNull());
    expect(api.calls.at(-1)!.query.get('media')).toBe('true');
  });
});

describe('answers to the shop’s questions', () => {
  beforeEach(() => {
    api.settings = {
      questions: [
        {
          id: 'fit',
          kind: 'scale',
          label: { en: 'How does it fit?', nl: 'Hoe valt het?' },
          low: { en: 'Runs small' },
          high: { en: 'Runs large' },
          productTypes: [],
        },
        {
          id: 'use',
          kind: 'single',
          label: { en: 'Used for' },
          options: [
            { id: 'tea', label: { en: 'Tea' } },
            { id: 'soup', label: { en: 'Soup' } },
          ],
          productTypes: [],
        },
        { id: 'tip', kind: 'text', label: { en: 'A tip' }, productTypes: [] },
      ],
    };
    api.reviews['mug'] = [
      aReview({
        id: 'a',
        title: 'A',
        answers: [
          { question: 'fit', value: 5 },
          { question: 'use', value: 'tea' },
          { question: 'tip', value: '<b>Dry it</b>' },
          { question: 'gone', value: 'x' },
        ],
      }),
      aReview({ id: 'b', title: 'B', answers: [{ question: 'fit', value: 4 }] }),
      aReview({ id: 'c', title: 'C', answers: [{ question: 'use', value: 'soup' }] }),
    ];
  });

  it('are summed up, and each value filters', async () => {
    const element = list();
    await inside(element).findByText('On average 4.5 of 5, from Runs small to Runs large');
    expect(inside(element).getAllByText('2 answers')).toHaveLength(2);
    expect(inside(element).getAllByText('50%')).toHaveLength(2);
    expect(inside(element).getByRole('button', { name: 'Runs small: 0 reviews' })).toBeDisabled();
    await expectAccessible(element);
    const value = inside(element).getByRole('button', { name: 'Runs large: 1 review' });
    value.click();
    await waitFor(() => expect(inside(element).queryByRole('heading', { name: 'B' })).toBeNull());
    expect(value.getAttribute('aria-pressed')).toBe('true');
    expect(
      await inside(element).findByRole('button', { name: 'Remove filter: How does it fit?: Runs large' }),
    ).toBeVisible();
    await expectAccessible(element);
  });

  it('stand within each review, as text', async () => {
    const element = list();
    await inside(element).findByRole('heading', { name: 'A' });
    const answers = [...root(element).querySelectorAll('article')].map((article) =>
      [...article.querySelectorAll('.answers > div')].map(({ textContent }) =>
        textContent.replace(/\s+/g, ' ').trim(),
      ),
    );
    expect(answers).toEqual([
      ['How does it fit? Runs large', 'Used for Tea', 'A tip <b>Dry it</b>'],
      ['How does it fit? 4 of 5'],
      ['Used for Soup'],
    ]);
  });
});

describe('a review of another product of the group', () => {
  it('says which product it is about, and leads there', async () => {
    api.group = [
      { productId: 'mug', title: 'Mug', url: null },
      { productId: 'bowl', title: 'Bowl', url: 'https://shop.example/bowl' },
    ];
    api.reviews['mug'] = [aReview(), aReview({ id: 'r2', productId: 'bowl' })];
    const element = list();
    const link = await inside(element).findByRole<HTMLAnchorElement>('link', { name: 'About Bowl' });
    expect(link.href).toBe('https://shop.example/bowl');
    expect(inside(element).queryByText('About Mug')).toBeNull();
    await expectAccessible(element);
  });
});

describe('a scale', () => {
  it('of one to ten has ten bars and shows each rating as a number', async () => {
    api.settings = { scale: 'ten' };
    api.reviews['mug'] = [8, 10, 3, 9, 8].map((rating, at) => aReview({ id: `r${at}`, rating }));
    const element = list();
    await inside(element).findByRole('img', { name: '7.6 out of 10' });
    expect(root(element).querySelectorAll('.bar')).toHaveLength(10);
    expect(inside(element).getByText('3/10')).toBeVisible();
    inside(element).getByRole('button', { name: '8 out of 10: 2 reviews' }).click();
    await waitFor(() => expect(root(element).querySelectorAll('article')).toHaveLength(2));
    await expectAccessible(element);
  });

  it('of thumbs says how many recommend it', async () => {
    api.settings = { scale: 'thumbs' };
    api.reviews['mug'] = [1, 1, 0, 1].map((rating, at) => aReview({ id: `r${at}`, rating }));
    const element = list();
    await inside(element).findByRole('img', { name: '75% recommend it' });
    expect(inside(element).getByRole('button', { name: 'Not recommended: 1 review' })).toBeVisible();
    expect(inside(element).getAllByText('Recommended')).toHaveLength(3);
    await expectAccessible(element);
  });
});

describe('an edited review', () => {
  it('shows what it said before when its label is opened', async () => {
    api.reviews['mug'] = [aReview({ labels: ['edited'] })];
    api.history['r1'] = [
      {
        rating: 1,
        title: 'Broke at once',
        body: 'The handle came off.',
        author: { name: 'Anna', anonymous: false },
        writtenAt: '2026-05-04T10:00:00.000Z',
      },
    ];
    const element = list();
    (await inside(element).findByText('Edited', { selector: 'summary' })).click();
    expect(await inside(element).findByText('The handle came off.')).toBeVisible();
    expect(inside(element).getByText('Earlier text, written on May 4, 2026')).toBeVisible();
    await expectAccessible(element);
  });

  it('says when the earlier text cannot be had, and asks again the next time', async () => {
    api.reviews['mug'] = [aReview({ labels: ['edited'] })];
    api.answer = ({ path }) => (path.endsWith('/history') ? problem(500, 'internal') : undefined);
    const element = list();
    const label = await inside(element).findByText('Edited', { selector: 'summary' });
    label.click();
    await inside(element).findByText('The earlier text could not be loaded.');
    api.answer = () => undefined;
    label.click();
    await waitFor(() => expect(label.parentElement).not.toHaveProperty('open', true));
    label.click();
    await inside(element).findByText('No earlier text is shown.');
  });
});

describe('a review in another language', () => {
  /** A browser that translates: Dutch alone, and only once its model has come. */
  function stubTranslator() {
    const create = vi.fn(async ({ monitor }: { monitor: (model: EventTarget) => void }) => {
      const model = new EventTarget();
      monitor(model);
      model.dispatchEvent(new ProgressEvent('downloadprogress', { loaded: 0.4, total: 1 }));
      await new Promise((resolve) => setTimeout(resolve, 50));
      return { translate: async (text: string) => `[${text}]` };
    });
    const availability = async ({ sourceLanguage }: { sourceLanguage: string }) =>
      sourceLanguage === 'nl' ? 'downloadable' : 'unavailable';
    vi.stubGlobal('Translator', { availability, create });
    return create;
  }

  it('is translated on the device and back, with its language said', async () => {
    const create = stubTranslator();
    api.reviews['mug'] = [aReview({ language: 'nl', title: 'Mooi', body: 'Blijft warm.\n\nAanrader.' })];
    const element = list();
    const button = await inside(element).findByRole('button', { name: 'Translate' });
    await waitFor(() => expect(button).toBeVisible());
    button.click();
    await inside(element).findByText('Getting the language ready: 40%');
    const title = await inside(element).findByRole('heading', { name: '[Mooi]' });
    expect(title.lang).toBe('en');
    expect(root(element).querySelector('.body')?.textContent).toBe('[Blijft warm.]\n\n[Aanrader.]');
    expect(inside(element).getByText('Translated from Dutch on your device')).toBeVisible();
    await expectAccessible(element);
    inside(element).getByRole('button', { name: 'Show original' }).click();
    expect((await inside(element).findByRole('heading', { name: 'Mooi' })).lang).toBe('nl');
    expect(create).toHaveBeenCalledOnce();
    expect(api.calls.map(({ path }) => path)).toEqual(['/products/mug']);
  });

  it.each(['nb', 'nn', 'no'])(
    'is asked for as Norwegian, the one name that browsers know, by a reader of "%s"',
    async (locale) => {
      const pairs: object[] = [];
      const availability = async (pair: object) => (pairs.push(pair), 'unavailable');
      vi.stubGlobal('Translator', { availability });
      api.reviews['mug'] = [aReview({ language: 'nl' })];
      mount(['vouch-reviews', { locale }]);
      await waitFor(() => expect(pairs).toEqual([{ sourceLanguage: 'nl', targetLanguage: 'no' }]));
    },
  );

  it('that the device cannot translate has no such button, and neither has one in the own language', async () => {
    stubTranslator();
    api.reviews['mug'] = [aReview({ language: 'ja' }), aReview({ id: 'r2', language: 'en-GB' })];
    const element = list();
    await inside(element).findByText('From 2 reviews so far');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(inside(element).queryByRole('button', { name: 'Translate' })).toBeNull();
  });
});

describe('a long text', () => {
  const body = 'It is warm and I like it. '.repeat(60);

  it('is folded, opens below itself, and keeps the focus', async () => {
    api.reviews['mug'] = [aReview({ body }), aReview({ id: 'r2' })];
    const element = list();
    const button = await inside(element).findByRole('button', { name: 'Read more' });
    const text = root(element).querySelector('.body')!;
    const top = text.getBoundingClientRect().top;
    expect(text.scrollHeight).toBeGreaterThan(text.clientHeight);
    button.focus();
    button.click();
    await waitFor(() => expect(button.textContent.trim()).toBe('Show less'));
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(text.scrollHeight).toBe(text.clientHeight);
    expect(text.getBoundingClientRect().top).toBe(top);
    expect(root(element).activeElement).toBe(button);
    await expectAccessible(element);
  });

  it('is not folded where a search may have found something in it', async () => {
    api.reviews['mug'] = [aReview({ body }), aReview({ id: 'r2' })];
    const element = list();
    const search = await inside(element).findByRole<HTMLInputElement>('searchbox');
    search.value = 'warm and';
    search.dispatchEvent(new Event('change'));
    await waitFor(() => expect(root(element).querySelectorAll('article')).toHaveLength(1));
    expect(root(element).querySelector('.folded')).toBeNull();
    expect(inside(element).queryByRole('button', { name: /Read more|Show less/ })).toBeNull();
  });
});

describe('how reviews are checked', () => {
  it('is told beside the list, true to the settings', async () => {
    api.reviews['mug'] = someReviews(6);
    const element = list();
    (await inside(element).findByText('How we check reviews')).click();
    await inside(element).findByRole('heading', { name: 'Who can write a review' });
    await expectAccessible(element);
  });
});
