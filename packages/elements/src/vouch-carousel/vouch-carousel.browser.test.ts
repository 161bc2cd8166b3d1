import { cdp, page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FakeApi, aPhoto, aReview, fakeApi, problem, someReviews } from '../../test/fake-api.ts';
import { cleanPage, expectAccessible, inside, mount, waitFor } from '../../test/mount.ts';
import './define.ts';

let api: FakeApi;
beforeEach(async () => {
  api = fakeApi();
  await page.viewport(1000, 800);
});
afterEach(() => {
  vi.restoreAllMocks();
  cleanPage();
  api.restore();
});

const SHOP = { product: null };
const LONG = 'Every morning it holds my coffee, and every evening my tea. '.repeat(12);

const cards = (carousel: HTMLElement) => [
  ...carousel.shadowRoot!.querySelectorAll<HTMLElement>('[part=review]'),
];
/** Titles of the reviews that stand in sight, not merely in the code. */
const seen = (carousel: HTMLElement) => {
  const track = carousel.shadowRoot!.querySelector('[part=track]')!.getBoundingClientRect();
  return cards(carousel)
    .filter((card) => {
      const { left, right } = card.getBoundingClientRect();
      return left > track.left - 2 && right < track.right + 2;
    })
    .map((card) => card.querySelector('h3')!.textContent);
};
const press = (carousel: HTMLElement, name: string) => inside(carousel).getByRole('button', { name }).click();

async function mounted(attributes: Record<string, string | null> = {}): Promise<HTMLElement> {
  const [carousel] = mount(['vouch-carousel', { ...SHOP, ...attributes }]);
  await waitFor(() => expect(cards(carousel!).length).toBeGreaterThan(0));
  await carousel!.updateComplete;
  return carousel!;
}

describe('the carousel', () => {
  it('says how its reviews were chosen, and leads from each to its product', async () => {
    api.reviews = { mug: someReviews(6), bowl: [aReview({ id: 'b1', productId: 'bowl', rating: 1 })] };
    const carousel = await mounted();
    const region = inside(carousel).getByRole('region', {
      name: 'The 7 newest reviews, whatever their rating',
    });
    expect(region.getAttribute('aria-roledescription')).toBe('carousel');
    expect(inside(carousel).getByText('The 7 newest reviews, whatever their rating')).toBeVisible();
    const links = inside(carousel).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toContain('https://shop.example/bowl');
    expect(api.calls).toHaveLength(1);
    await expectAccessible(carousel);
  });

  it.each([
    ['helpful', 'helpful', null, 'The 3 reviews that readers found most helpful, whatever their rating'],
    ['media', 'recent', 'true', 'The 3 newest reviews with photos or videos, whatever their rating'],
    ['lowest', 'recent', null, 'The 3 newest reviews, whatever their rating'],
  ])('chooses by %s, and never by stars', async (choice, sort, media, words) => {
    api.reviews = { mug: someReviews(9).map((review) => ({ ...review, media: [aPhoto()] })) };
    const carousel = await mounted({ choice, limit: '3' });
    const [call] = api.calls;
    expect([call!.query.get('sort'), call!.query.get('media'), call!.query.get('rating')]).toEqual([
      sort,
      media,
      null,
    ]);
    expect(inside(carousel).getByText(words)).toBeVisible();
    expect(cards(carousel)).toHaveLength(3);
  });

  it('takes the newest of a product from the answer that its page shares', async () => {
    api.reviews = { mug: someReviews(12) };
    const carousel = await mounted({ product: 'mug' });
    expect(cards(carousel)).toHaveLength(8);
    expect(api.calls.map(({ path }) => path)).toEqual(['/products/mug']);
    expect(inside(carousel).queryByRole('link')).toBeNull();
    await expectAccessible(carousel);
  });

  it('labels what has to be told of a review', async () => {
    api.reviews = { mug: [aReview({ verified: null, labels: ['incentivised', 'imported'] })] };
    const carousel = await mounted();
    for (const label of ['Not verified', 'Rewarded', 'Imported'])
      expect(inside(carousel).getByText(label)).toBeVisible();
  });

  it('moves on by as many reviews as fit, says where it is, and stops at both ends', async () => {
    api.reviews = { mug: someReviews(8) };
    const carousel = await mounted();
    await waitFor(() => expect(seen(carousel)).toEqual(['Review 1', 'Review 2', 'Review 3']));
    expect(inside(carousel).getByRole('button', { name: 'Previous' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    press(carousel, 'Next');
    await waitFor(() => expect(seen(carousel)).toEqual(['Review 4', 'Review 5', 'Review 6']));
    expect(inside(carousel).getByRole('status').textContent).toBe('4 to 6 of 8');
    press(carousel, 'Next');
    await waitFor(() => expect(seen(carousel)).toEqual(['Review 6', 'Review 7', 'Review 8']));
    expect(inside(carousel).getByRole('button', { name: 'Next' })).toHaveAttribute('aria-disabled', 'true');
    press(carousel, 'Next');
    expect(inside(carousel).getByRole('status').textContent).toBe('6 to 8 of 8');
  });

  it('follows a swipe', async () => {
    api.reviews = { mug: someReviews(8) };
    const carousel = await mounted();
    const track = carousel.shadowRoot!.querySelector('[part=track]')!;
    track.scrollBy({ left: 400, behavior: 'smooth' });
    await waitFor(() => expect(inside(carousel).getByText('2 to 4 of 8')).toBeVisible());
  });

  it('is scrolled by the arrow keys alone', async () => {
    api.reviews = { mug: someReviews(8) };
    const carousel = await mounted();
    await waitFor(() => expect(seen(carousel)).toHaveLength(3));
    carousel.shadowRoot!.querySelector<HTMLElement>('[part=track]')!.focus();
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(seen(carousel)).toEqual(['Review 2', 'Review 3', 'Review 4']));
  });

  it('runs from right to left where one reads so', async () => {
    document.body.dir = 'rtl';
    api.reviews = { mug: someReviews(8) };
    const [carousel] = mount(['vouch-carousel', SHOP]);
    carousel!.dir = 'rtl';
    await waitFor(() => expect(seen(carousel!)).toEqual(['Review 1', 'Review 2', 'Review 3']));
    const [first, second] = cards(carousel!).map((card) => card.getBoundingClientRect().left);
    expect(first).toBeGreaterThan(second!);
    press(carousel!, 'Next');
    await waitFor(() => expect(seen(carousel!)).toEqual(['Review 4', 'Review 5', 'Review 6']));
    document.body.removeAttribute('dir');
  });

  it('scrolls its own row, never the page', async () => {
    api.reviews = { mug: someReviews(8) };
    document.body.style.paddingBlockStart = '1500px';
    const carousel = await mounted();
    press(carousel, 'Next');
    await waitFor(() => expect(inside(carousel).getByRole('status').textContent).toBe('4 to 6 of 8'));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(scrollY).toBe(0);
    document.body.removeAttribute('style');
  });

  it('needs no buttons where all fit', async () => {
    api.reviews = { mug: someReviews(2) };
    const carousel = await mounted();
    await waitFor(() => expect(inside(carousel).queryByRole('button', { name: 'Next' })).toBeNull());
  });

  it('folds a long text, unfolds it on demand, and keeps all cards of one height', async () => {
    api.reviews = { mug: [aReview({ body: LONG }), aReview({ id: 'r2', body: 'Short.' })] };
    const carousel = await mounted();
    const more = await inside(carousel).findByRole('button', { name: 'Read more' });
    expect(inside(carousel).getAllByRole('button', { name: 'Read more' })).toHaveLength(1);
    const heights = () => cards(carousel).map((card) => card.offsetHeight);
    const [folded] = heights();
    expect(new Set(heights()).size).toBe(1);
    more.click();
    await inside(carousel).findByRole('button', { name: 'Read less' });
    expect(new Set(heights()).size).toBe(1);
    expect(heights()[0]).toBeGreaterThan(folded!);
    await expectAccessible(carousel);
  });

  it('opens the gallery from a photo, and gets the focus back', async () => {
    api.reviews = { mug: [aReview({ media: [aPhoto({ alt: 'The mug on a shelf' })] })] };
    const carousel = await mounted();
    const photo = inside(carousel).getByRole('button', { name: 'The mug on a shelf' });
    photo.click();
    await waitFor(() => expect(carousel.shadowRoot!.querySelector('vouch-gallery-dialog')).not.toBeNull());
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(carousel.shadowRoot!.activeElement).toBe(photo));
  });

  it('keeps it in a narrow column in a language of long words, too', async () => {
    await page.viewport(280, 900);
    document.body.style.margin = '0';
    api.reviews = { mug: someReviews(8).map((review) => ({ ...review, title: LONG, body: LONG })) };
    const carousel = await mounted({ locale: 'de' });
    await inside(carousel).findByText('Das sagen unsere Kunden');
    const { fontSize } = getComputedStyle(carousel);
    document.body.removeAttribute('style');
    expect(carousel.offsetHeight).toBeLessThanOrEqual(29 * parseFloat(fontSize));
  });

  it.each([280, 390, 700, 1400])('keeps its height from first to last in %d pixels', async (width) => {
    await page.viewport(width, 900);
    api.reviews = {
      mug: [aReview({ body: LONG, title: LONG.slice(0, 140), media: [aPhoto()] }), ...someReviews(7)],
    };
    const [carousel] = mount(['vouch-carousel', SHOP]);
    await carousel!.updateComplete;
    const before = carousel!.offsetHeight;
    await waitFor(() => expect(cards(carousel!)).toHaveLength(8));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(carousel!.offsetHeight).toBe(before);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    await expectAccessible(carousel!);
  });

  it('bears being hidden, and knows how many fit once it is shown', async () => {
    api.reviews = { mug: someReviews(8) };
    const [carousel] = mount(['vouch-carousel', { ...SHOP, hidden: '' }]);
    await waitFor(() => expect(cards(carousel!)).toHaveLength(8));
    carousel!.hidden = false;
    await waitFor(() => expect(inside(carousel!).getByText('1 to 3 of 8')).toBeVisible());
  });

  it('says that there are none yet', async () => {
    const [carousel] = mount(['vouch-carousel', SHOP]);
    await inside(carousel!).findByText('No reviews yet');
    await expectAccessible(carousel!);
  });

  it.each([[null], ['mug']])('offers a retry after a failure (product %s)', async (product) => {
    api.reviews = { mug: someReviews(2) };
    api.answer = () => problem(500, 'internal');
    const [carousel] = mount(['vouch-carousel', { product }]);
    const retry = await inside(carousel!).findByRole('button', { name: 'Try again' });
    await expectAccessible(carousel!);
    api.answer = () => undefined;
    retry.click();
    await waitFor(() => expect(cards(carousel!)).toHaveLength(2));
  });
});

describe('a carousel that moves by itself', () => {
  /** The carousel's own timers, which go when the test says so; everything else's run as they do. */
  const running = new Map<number, () => void>();
  const wait = () => running.forEach((move) => move());
  const place = (carousel: HTMLElement) =>
    carousel.shadowRoot!.querySelector('[part=controls] span')!.textContent;

  /** Real time until it is in sight, then time as the test wants it. */
  async function autoplaying(): Promise<HTMLElement> {
    api.reviews = { mug: someReviews(8) };
    running.clear();
    const setReal = window.setInterval.bind(window);
    const clearReal = window.clearInterval.bind(window);
    vi.spyOn(window, 'setInterval').mockImplementation(((move: () => void, pause: number) => {
      if (pause < 5_000) return setReal(move, pause);
      running.set(-1, move);
      return -1;
    }) as typeof window.setInterval);
    vi.spyOn(window, 'clearInterval').mockImplementation((id) => {
      if (!running.delete(id as number)) clearReal(id);
    });
    await userEvent.hover(document.body, { position: { x: 5, y: 790 } });
    const carousel = await mounted({ autoplay: '' });
    await new Promise((resolve) => setTimeout(resolve, 60));
    return carousel;
  }

  it('does so only where the page asks, and begins again after the last', async () => {
    const carousel = await autoplaying();
    expect(inside(carousel).getByRole('button', { name: 'Pause' })).toBeVisible();
    wait();
    await waitFor(() => expect(place(carousel)).toBe('4 to 6 of 8'));
    wait();
    await waitFor(() => expect(place(carousel)).toBe('6 to 8 of 8'));
    wait();
    await waitFor(() => expect(place(carousel)).toBe('1 to 3 of 8'));
    await expectAccessible(carousel);
  });

  it('pauses and goes on by its button', async () => {
    const carousel = await autoplaying();
    press(carousel, 'Pause');
    wait();
    await inside(carousel).findByRole('button', { name: 'Play' });
    expect(place(carousel)).toBe('1 to 3 of 8');
    press(carousel, 'Play');
    wait();
    await waitFor(() => expect(place(carousel)).toBe('4 to 6 of 8'));
  });

  it('stops when the keyboard comes in, when it is used, and rests under the pointer', async () => {
    const carousel = await autoplaying();
    await userEvent.hover(cards(carousel)[0]!);
    wait();
    expect(place(carousel)).toBe('1 to 3 of 8');
    await userEvent.hover(document.body, { position: { x: 5, y: 790 } });
    await userEvent.tab();
    await inside(carousel).findByRole('button', { name: 'Play' });
    wait();
    expect(place(carousel)).toBe('1 to 3 of 8');
  });

  it('does not begin for who wants no motion, who may still start it', async () => {
    await cdp().send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-reduced-motion', value: 'reduce' }],
    });
    const carousel = await autoplaying();
    wait();
    expect(place(carousel)).toBe('1 to 3 of 8');
    press(carousel, 'Play');
    wait();
    await waitFor(() => expect(place(carousel)).toBe('4 to 6 of 8'));
    await cdp().send('Emulation.setEmulatedMedia', { features: [] });
  });
});
