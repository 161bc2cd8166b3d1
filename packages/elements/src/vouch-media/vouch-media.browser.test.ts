import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Review } from '@vouch/contract';
import { type FakeApi, aPhoto, aReview, fakeApi, problem, someReviews } from '../../test/fake-api.ts';
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

const SHOP = { product: null };

/** Reviews with one photo each, described as "Picture 1", "Picture 2", … */
const withPhotos = (count: number, productId = 'mug'): Review[] =>
  Array.from({ length: count }, (_, at) =>
    aReview({
      id: `${productId}${at + 1}`,
      productId,
      title: `Review ${at + 1}`,
      media: [aPhoto({ id: `${productId}-m${at + 1}`, alt: `Picture ${at + 1}` })],
    }),
  );

const pictures = (grid: HTMLElement) =>
  inside(grid)
    .queryAllByRole('listitem')
    .map((item) => item.querySelector('button')!.getAttribute('aria-label'));
const gallery = (grid: HTMLElement) => grid.shadowRoot!.querySelector<HTMLElement>('vouch-gallery-dialog');

describe('the gallery grid', () => {
  it('shows the photos of the whole shop, and none of reviews without', async () => {
    api.reviews = { mug: [...withPhotos(2), ...someReviews(3)], bowl: withPhotos(1, 'bowl') };
    const [grid] = mount(['vouch-media', SHOP]);
    await waitFor(() => expect(pictures(grid!)).toEqual(['Picture 1', 'Picture 2', 'Picture 1']));
    expect(api.calls.map(({ path, query }) => [path, query.get('media')])).toEqual([['/reviews', 'true']]);
    await expectAccessible(grid!);
  });

  it('shows those of a product', async () => {
    api.reviews = { mug: withPhotos(2), bowl: withPhotos(3, 'bowl') };
    const [grid] = mount(['vouch-media', { product: 'bowl' }]);
    await waitFor(() => expect(pictures(grid!)).toHaveLength(3));
  });

  it('opens the gallery at the picture, and gives the focus back', async () => {
    api.reviews = { mug: withPhotos(3) };
    const [grid] = mount(['vouch-media', SHOP]);
    const second = await inside(grid!).findByRole('button', { name: 'Picture 2' });
    second.focus();
    await userEvent.keyboard('{Enter}');
    const dialog = await waitFor(() => {
      expect(gallery(grid!)).not.toBeNull();
      return gallery(grid!)!;
    });
    await inside(dialog).findByRole('img', { name: 'Picture 2' });
    const link = inside(dialog).getByRole('link', { name: 'The mug' });
    expect(link.getAttribute('href')).toBe('https://shop.example/mug');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(gallery(grid!)).toBeNull());
    expect(grid!.shadowRoot!.activeElement).toBe(second);
  });

  it('shows more on demand, keeps the focus and says how many came', async () => {
    api.reviews = { mug: withPhotos(5) };
    const [grid] = mount(['vouch-media', { ...SHOP, limit: '2' }]);
    const more = await inside(grid!).findByRole('button', { name: 'Show more' });
    expect(pictures(grid!)).toHaveLength(2);
    more.click();
    await waitFor(() => expect(pictures(grid!)).toHaveLength(4));
    expect(grid!.shadowRoot!.activeElement!.getAttribute('aria-label')).toBe('Picture 3');
    expect(inside(grid!).getByRole('status').textContent).toBe('2 more shown');
    more.click();
    await waitFor(() => expect(pictures(grid!)).toHaveLength(5));
    expect(inside(grid!).queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('lets the gallery run on past what the grid shows', async () => {
    api.reviews = { mug: withPhotos(5) };
    const [grid] = mount(['vouch-media', { ...SHOP, limit: '2' }]);
    (await inside(grid!).findByRole('button', { name: 'Picture 1' })).click();
    const dialog = await waitFor(() => {
      expect(gallery(grid!)).not.toBeNull();
      return gallery(grid!)!;
    });
    await waitFor(() => expect(inside(dialog).getByRole('status').textContent).toMatch(/^1 of/));
    for (let times = 0; times < 3; times++) {
      await userEvent.keyboard('{End}');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await waitFor(() => expect(inside(dialog).getByRole('status').textContent).toBe('5 of 5: Picture 5'));
  });

  it('says when more could not be had, and asks again', async () => {
    api.reviews = { mug: withPhotos(4) };
    const [grid] = mount(['vouch-media', { ...SHOP, limit: '2' }]);
    const more = await inside(grid!).findByRole('button', { name: 'Show more' });
    api.answer = () => problem(500, 'internal');
    more.click();
    const retry = await inside(grid!).findByRole('button', { name: 'Try again' });
    expect(pictures(grid!)).toHaveLength(2);
    await expectAccessible(grid!);
    api.answer = () => undefined;
    retry.click();
    await waitFor(() => expect(pictures(grid!)).toHaveLength(4));
  });

  it('names who took a picture that nobody described, and marks a video', async () => {
    const video = aPhoto({ kind: 'video', id: 'v', thumbnails: [] });
    api.reviews = { mug: [aReview({ media: [aPhoto()] }), aReview({ id: 'r2', media: [video] })] };
    const [grid] = mount(['vouch-media', SHOP]);
    await waitFor(() => expect(pictures(grid!)).toEqual(['Photo by Anna', 'Video by Anna']));
    expect(inside(grid!).getByRole('button', { name: 'Video by Anna' }).querySelector('svg')).toBeVisible();
  });

  it('says that there are none yet, in the shop’s words if it has some', async () => {
    api.reviews = { mug: someReviews(2) };
    const [grid] = mount(['vouch-media', SHOP]);
    await inside(grid!).findByText('No photos or videos yet');
    await expectAccessible(grid!);
    const own = document.createElement('p');
    own.slot = 'empty';
    own.textContent = 'Show us your mug.';
    grid!.append(own);
    await waitFor(() => expect(own).toBeVisible());
  });

  it.each([[null], ['mug']])('offers a retry after a failure (product %s)', async (product) => {
    api.reviews = { mug: withPhotos(1) };
    api.answer = () => problem(500, 'internal');
    const [grid] = mount(['vouch-media', { product }]);
    const retry = await inside(grid!).findByRole('button', { name: 'Try again' });
    await expectAccessible(grid!);
    api.answer = () => undefined;
    retry.click();
    await waitFor(() => expect(pictures(grid!)).toHaveLength(1));
  });

  it('follows its product and drops what comes late for the one before', async () => {
    api.reviews = { mug: withPhotos(3), bowl: withPhotos(1, 'bowl') };
    let answerMug = () => {};
    api.answer = ({ path }) =>
      path === '/products/mug/reviews'
        ? new Promise((resolve) => {
            answerMug = () =>
              resolve(Response.json({ items: withPhotos(3), nextCursor: null, matches: null }));
          })
        : undefined;
    const [grid] = mount(['vouch-media']);
    await waitFor(() => expect(api.callsOf('/reviews')).toHaveLength(1));
    grid!.product = 'bowl';
    await waitFor(() => expect(pictures(grid!)).toHaveLength(1));
    answerMug();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(pictures(grid!)).toHaveLength(1);
  });

  it('keeps each square while its picture is on its way', async () => {
    api.reviews = { mug: withPhotos(12) };
    const [grid] = mount(['vouch-media', SHOP]);
    const boxes = () =>
      [...grid!.shadowRoot!.querySelectorAll('.grid > *')].map((one) => one.getBoundingClientRect());
    await grid!.updateComplete;
    const before = boxes();
    await waitFor(() => expect(pictures(grid!)).toHaveLength(12));
    expect(boxes()).toEqual(before);
    expect(before[0]!.width).toBeCloseTo(before[0]!.height, 0);
  });
});
