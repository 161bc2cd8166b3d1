import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aPhoto, aReview } from '../../../test/fake-api.ts';
import { expectAccessible, inside, waitFor } from '../../../test/mount.ts';
import { stars } from '../stars.ts';
import type { GalleryDialog, GalleryItem } from './gallery-dialog.ts';
import { type GalleryOptions, openGallery } from './open-gallery.ts';

const somePhotos = (count: number, from = 1): GalleryItem[] =>
  Array.from({ length: count }, (_, at) => ({
    media: aPhoto({ id: `m${from + at}`, alt: `Picture ${from + at}` }),
    review: aReview({ id: `r${from + at}`, title: `Review ${from + at}` }),
  }));

let trigger: HTMLButtonElement;
let closed = false;

/** Opens it as an element does, and waits until it is there. */
async function open(options: Partial<GalleryOptions> = {}): Promise<GalleryDialog> {
  closed = false;
  const whole: GalleryOptions = {
    items: somePhotos(3),
    at: 0,
    tag: 'en',
    rating: (rating) => stars(rating, `${rating} out of 5 stars`),
    trigger,
    ...options,
  };
  trigger.focus();
  void openGallery(whole).then(() => (closed = true));
  return await waitFor(() => {
    const dialog = document.querySelector<GalleryDialog>('vouch-gallery-dialog');
    expect(dialog!.shadowRoot!.querySelector('dialog')!.open).toBe(true);
    return dialog!;
  });
}

const shown = (dialog: GalleryDialog) =>
  inside(dialog)
    .getAllByRole('group')
    .find((slide) => !slide.inert)!
    .getAttribute('aria-label');
/** What stands in the window, not merely in the code: the slide in the middle of the stage. */
const inView = (dialog: GalleryDialog) => {
  const stage = dialog.shadowRoot!.querySelector('.track')!.getBoundingClientRect();
  const hit = [...dialog.shadowRoot!.querySelectorAll('.slide')].find((slide) => {
    const { left } = slide.getBoundingClientRect();
    return Math.abs(left - stage.left) < 2;
  });
  return hit?.getAttribute('aria-label');
};

beforeEach(async () => {
  await page.viewport(1000, 700);
  trigger = document.createElement('button');
  trigger.textContent = 'Photo 1';
  document.body.append(trigger);
});
afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('dir');
});

describe('the photo gallery', () => {
  it('shows the picture that was chosen beside its review', async () => {
    const dialog = await open({ at: 1 });
    expect(inside(dialog).getByRole('img', { name: 'Picture 2' })).toBeVisible();
    const review = inside(dialog).getByRole('complementary', { name: 'Review by Anna' });
    expect(review.textContent).toMatch(/Review 2.*every morning.*Anna.*May 4, 2026.*Verified purchase/su);
    expect(inView(dialog)).toBe('2 of 3');
    await waitFor(() =>
      expect(inside(dialog).getByRole('group', { name: '2 of 3' }).getAttribute('aria-busy')).toBe('false'),
    );
    await expectAccessible(dialog);
  });

  it('moves by buttons, keys and swiping, and stops at both ends', async () => {
    const dialog = await open();
    expect(inside(dialog).getByRole('button', { name: 'Previous' })).toHaveAttribute('aria-disabled', 'true');
    inside(dialog).getByRole('button', { name: 'Next' }).click();
    await waitFor(() => expect([shown(dialog), inView(dialog)]).toEqual(['2 of 3', '2 of 3']));
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect([shown(dialog), inView(dialog)]).toEqual(['3 of 3', '3 of 3']));
    await userEvent.keyboard('{ArrowRight}');
    expect(shown(dialog)).toBe('3 of 3');
    await userEvent.keyboard('{Home}');
    await waitFor(() => expect([shown(dialog), inView(dialog)]).toEqual(['1 of 3', '1 of 3']));
    // What a finger does to the track, without the finger.
    const track = dialog.shadowRoot!.querySelector('.track')!;
    track.scrollTo({ left: track.clientWidth, behavior: 'smooth' });
    await waitFor(() => expect(shown(dialog)).toBe('2 of 3'));
    expect(inside(dialog).getByRole('status').textContent).toBe('2 of 3: Picture 2');
  });

  it('offers no steps where there is but one picture', async () => {
    const dialog = await open({ items: somePhotos(1) });
    expect(inside(dialog).queryByRole('button', { name: 'Next' })).toBeNull();
    await expectAccessible(dialog);
  });

  it('takes the left arrow for the next one where one reads from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const dialog = await open();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    await waitFor(() => expect([shown(dialog), inView(dialog)]).toEqual(['3 of 3', '3 of 3']));
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect([shown(dialog), inView(dialog)]).toEqual(['2 of 3', '2 of 3']));
    await expectAccessible(dialog);
  });

  it('keeps the focus and gives it back when Escape closes it', async () => {
    const dialog = await open();
    const close = inside(dialog).getByRole('button', { name: 'Close' });
    const track = inside(dialog).getByRole('region');
    const review = inside(dialog).getByRole('complementary');
    const focused = () => dialog.shadowRoot!.activeElement;
    expect(focused()).toBe(close);
    const [previous, next] = ['Previous', 'Next'].map((name) => inside(dialog).getByRole('button', { name }));
    for (const stop of [previous, next, review, track, close]) {
      await userEvent.tab();
      expect(focused()).toBe(stop);
    }
    for (const stop of [track, review]) {
      await userEvent.tab({ shift: true });
      expect(focused()).toBe(stop);
    }
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(closed).toBe(true));
    expect(document.activeElement).toBe(trigger);
    expect(document.querySelector('vouch-gallery-dialog')).toBeNull();
  });

  it('closes by its button and by a click beside it, but not by one on a picture', async () => {
    let dialog = await open();
    inside(dialog).getByRole('img', { name: 'Picture 1' }).parentElement!.click();
    expect(closed).toBe(false);
    inside(dialog).getByRole('button', { name: 'Close' }).click();
    await waitFor(() => expect(closed).toBe(true));
    dialog = await open();
    await userEvent.click(document.documentElement, { position: { x: 5, y: 5 }, force: true });
    await waitFor(() => expect(closed).toBe(true));
  });

  it('keeps its keys from the page below', async () => {
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', listen);
    await open();
    await userEvent.keyboard('{ArrowRight}{Escape}');
    await waitFor(() => expect(closed).toBe(true));
    document.removeEventListener('keydown', listen);
    expect(heard).toEqual([]);
  });

  it('names who took a picture that nobody described', async () => {
    const anonymous = aReview({ author: { name: null, anonymous: true } });
    const dialog = await open({
      items: [
        { media: aPhoto(), review: aReview() },
        { media: aPhoto({ id: 'm2' }), review: anonymous },
      ],
    });
    inside(dialog).getByRole('img', { name: 'Photo by Anna' });
    inside(dialog).getByRole('button', { name: 'Next' }).click();
    await inside(dialog).findByRole('img', { name: 'Photo by Anonymous' });
  });

  it('loads the neighbours of a picture, and no others', async () => {
    const dialog = await open({ items: somePhotos(6), at: 2 });
    const loaded = [...dialog.shadowRoot!.querySelectorAll('img.media')].map(
      (one) => (one as HTMLImageElement).alt,
    );
    expect(loaded).toEqual(['Picture 2', 'Picture 3', 'Picture 4']);
  });

  it('says that a picture is missing, and asks for it again', async () => {
    const url = new URL('/missing.png', location.href).href;
    const asked = () => performance.getEntriesByName(url).length;
    const dialog = await open({ items: [{ media: aPhoto({ url, thumbnails: [] }), review: aReview() }] });
    const alert = await inside(dialog).findByRole('alert');
    expect(alert.textContent).toContain('This photo could not be loaded.');
    await expectAccessible(dialog);
    const before = asked();
    inside(dialog).getByRole('button', { name: 'Try again' }).click();
    await waitFor(() => expect(asked()).toBe(before + 1));
    await inside(dialog).findByRole('alert');
  });

  it('shows a video with its controls, and does not play it unasked', async () => {
    const video = aPhoto({ kind: 'video', url: 'data:video/mp4,broken' });
    const dialog = await open({ items: [{ media: video, review: aReview() }] });
    const shown = dialog.shadowRoot!.querySelector('video')!;
    expect([shown.controls, shown.autoplay, shown.paused, shown.poster]).toEqual([
      true,
      false,
      true,
      video.thumbnails[0]!.url,
    ]);
    expect(shown.getAttribute('aria-label')).toBe('Video by Anna');
    await inside(dialog).findByText('This video could not be loaded.');
    await expectAccessible(dialog);
  });

  it('asks for more as the end comes near, until there is none', async () => {
    const pages = [somePhotos(2, 4), []];
    const dialog = await open({ more: async () => pages.shift()! });
    expect(shown(dialog)).toBe('1 of 3 or more');
    await userEvent.keyboard('{End}');
    await waitFor(() => expect(shown(dialog)).toBe('3 of 5 or more'));
    await userEvent.keyboard('{End}');
    await waitFor(() => expect(shown(dialog)).toBe('5 of 5'));
    expect(pages).toEqual([]);
  });

  it('takes every text as text', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const dialog = await open({
      items: [
        {
          media: aPhoto({ alt: evil }),
          review: aReview({ title: evil, body: evil, author: { name: evil, anonymous: false } }),
          product: { title: evil, url: null },
        },
      ],
    });
    expect(dialog.shadowRoot!.querySelectorAll('aside img')).toHaveLength(0);
    expect(inside(dialog).getAllByText(evil).length).toBeGreaterThan(3);
  });

  it('speaks the language of the element that opens it, and of the writer', async () => {
    const dialog = await open({
      tag: 'nl',
      items: [{ media: aPhoto(), review: aReview({ language: 'fr' }) }],
    });
    expect(inside(dialog).getByText(/every morning/u).lang).toBe('fr');
    expect(dialog.shadowRoot!.querySelector('time')!.textContent).toBe('4 mei 2026');
  });

  it.each([280, 390, 700])('fits a window of %d pixels, picture above and review below', async (width) => {
    await page.viewport(width, 640);
    const dialog = await open();
    const stage = dialog.shadowRoot!.querySelector('.stage')!.getBoundingClientRect();
    const review = inside(dialog).getByRole('complementary').getBoundingClientRect();
    expect(review.top).toBeGreaterThanOrEqual(stage.bottom);
    expect([stage.width, review.width]).toEqual([width, width]);
    for (const button of inside(dialog).getAllByRole('button'))
      expect(button.getBoundingClientRect().width).toBeGreaterThanOrEqual(44);
    await expectAccessible(dialog);
  });
});
