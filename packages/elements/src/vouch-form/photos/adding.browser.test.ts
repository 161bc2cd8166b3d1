import { configure } from '@testing-library/dom';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeApi, fakeApi } from '../../../test/fake-api.ts';
import { form, type } from '../../../test/form.ts';
import { cleanPage, expectAccessible, inside, waitFor } from '../../../test/mount.ts';
import { aPhoto, aVideo, photos, pick, transfer, uploaded, uploads } from '../../../test/picked-files.ts';
import '../define.ts';
import { PARTS } from '../parts.ts';

// Decoding and encoding photos takes its time on a busy machine.
configure({ asyncUtilTimeout: 8_000 });

let api: FakeApi;
beforeEach(() => {
  api = fakeApi();
});
afterEach(() => {
  cleanPage();
  api.restore();
});

describe('a photo', () => {
  it('can be dropped on the form, and pasted into it', async () => {
    const element = form();
    const title = await inside(element).findByLabelText(/^Title/);
    title.focus();
    await waitFor(async () => {
      title.dispatchEvent(
        new ClipboardEvent('paste', {
          clipboardData: transfer(await aPhoto()),
          bubbles: true,
          composed: true,
        }),
      );
      await waitFor(() => expect(photos(element)).toHaveLength(1));
    });
    const drop = new DragEvent('drop', {
      dataTransfer: transfer(await aPhoto('other.jpg')),
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    title.dispatchEvent(drop);
    expect(drop.defaultPrevented).toBe(true);
    await waitFor(() => expect(photos(element)).toHaveLength(2));
  });

  it('is not taken from what was copied in a text processor, which holds a picture of the words', async () => {
    const element = form();
    const field = await inside(element).findByLabelText(/^Your review/);
    const paste = async (types: string[]) => {
      const clipboardData = transfer(await aPhoto('image.png'));
      for (const type of types) clipboardData.setData(type, 'image.png');
      const event = new ClipboardEvent('paste', {
        clipboardData,
        bubbles: true,
        composed: true,
        cancelable: true,
      });
      field.dispatchEvent(event);
      return event.defaultPrevented;
    };
    field.focus();
    // A file that was copied comes with its name, which is no part of the review.
    await waitFor(async () => expect(await paste(['text/plain'])).toBe(true));
    await uploaded(element);
    expect(await paste(['text/plain', 'text/html'])).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(photos(element)).toHaveLength(1);
  });

  it('is shown where it may be dropped', async () => {
    const element = form();
    await pick(element, await aPhoto());
    await uploaded(element);
    const field = inside(element).getByLabelText(/^Your review/);
    const outline = () => getComputedStyle(element.shadowRoot!.querySelector('form')!).outlineStyle;
    const drag = (type: string, dataTransfer: DataTransfer) =>
      field.dispatchEvent(
        new DragEvent(type, { dataTransfer, bubbles: true, composed: true, cancelable: true }),
      );
    const words = new DataTransfer();
    words.setData('text/plain', 'Words');
    field.focus();
    await waitFor(() => {
      drag('dragover', transfer(new File([], 'mug.jpg')));
      expect(outline()).toBe('dashed');
    });
    drag('dragleave', new DataTransfer());
    expect(outline()).not.toBe('dashed');
    drag('dragover', words);
    expect(outline()).not.toBe('dashed');
  });

  it('can be taken with the camera where there is a finger', async () => {
    const real = window.matchMedia.bind(window);
    window.matchMedia = (query) =>
      query === '(pointer: coarse)'
        ? (Object.assign(new EventTarget(), { matches: true, media: query }) as MediaQueryList)
        : real(query);
    try {
      const element = form();
      (await inside(element).findByLabelText(/^Title/)).focus();
      const button = await inside(element).findByRole('button', { name: 'Take a photo' });
      const camera = button.nextElementSibling as HTMLInputElement;
      expect([camera.accept, camera.getAttribute('capture')]).toEqual(['image/*', 'environment']);
      camera.files = transfer(await aPhoto()).files;
      camera.dispatchEvent(new Event('change', { bubbles: true }));
      await uploaded(element);
      await expectAccessible(element);
    } finally {
      window.matchMedia = real;
    }
  });

  it('needs no such button where there is a mouse', async () => {
    const element = form();
    await inside(element).findByLabelText(/^Your review/);
    type(element, /^Your review/, 'Sturdy');
    // What comes once somebody writes is here.
    await inside(element).findByText('You could add what you use it for.');
    expect(inside(element).queryByRole('button', { name: 'Take a photo' })).toBeNull();
  });

  it('takes what was picked without a network once there is one', async () => {
    const load = PARTS.photos;
    Object.assign(PARTS, { photos: () => Promise.reject(new TypeError('Failed to fetch')) });
    const element = form();
    await pick(element, await aPhoto());
    await inside(element).findByText(/could not be reached/);
    Object.assign(PARTS, { photos: load });
    dispatchEvent(new Event('online'));
    await uploaded(element);
    expect(inside(element).queryByText(/could not be reached/)).toBeNull();
    expect(uploads(api)).toHaveLength(1);
  });
});

describe('a file that cannot be taken is named beside the field, and nothing is sent:', () => {
  const svg = new File(['<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'], 'logo.svg', {
    type: 'image/svg+xml',
  });
  it.each([
    ['a drawing that can hold a script', svg, /logo\.svg is not a photo/],
    [
      'a text named as a photo',
      new File(['hello'], 'hello.jpg', { type: 'image/jpeg' }),
      /hello\.jpg is not a photo/,
    ],
    [
      'a photo of 21 MB',
      new File([new Uint8Array(21_000_000)], 'big.jpg', { type: 'image/jpeg' }),
      /at most 20 MB/,
    ],
    [
      'a video of 81 MB',
      new File([new Uint8Array(81_000_000)], 'big.mp4', { type: 'video/mp4' }),
      /at most 80 MB/,
    ],
    [
      'a text named as a video',
      new File(['hello'], 'hello.mp4', { type: 'video/mp4' }),
      /hello\.mp4 is not a photo/,
    ],
  ])('%s', async (_, file, sentence) => {
    const element = form();
    await pick(element, file);
    const fault = await inside(element).findByText(sentence);
    expect(fault.closest('[role="alert"]')).not.toBeNull();
    expect(photos(element)).toEqual([]);
    expect(uploads(api)).toEqual([]);
    await expectAccessible(element);
  });

  const behind = async (...hidden: BlobPart[]) =>
    new File([await aPhoto(), ...hidden], 'both.jpg', { type: 'image/jpeg' });
  it.each([
    ['an archive at its end', () => behind('PK\x05\x06', new Uint8Array(18))],
    ['a page behind it', () => behind('<html><script>alert(1)</script>')],
    ['a program behind it', () => behind('\n#!/bin/sh\nid')],
    [
      'a script in a comment',
      async () => {
        const photo = await aPhoto();
        const comment = ['\0\x1d', '<script>alert(1)</script>ab'];
        const parts = [photo.slice(0, 2), new Uint8Array([0xff, 0xfe]), ...comment, photo.slice(2)];
        return new File(parts, 'both.jpg', { type: 'image/jpeg' });
      },
    ],
    [
      'an archive behind a video',
      async () => new File([await aVideo(), 'Rar!\x1a\x07\x01\0'], 'both.webm', { type: 'video/webm' }),
    ],
  ])('a photo or video with %s', async (_, make) => {
    const element = form();
    await pick(element, await make());
    const fault = await inside(element).findByText(/second file is hidden in both\./);
    expect(fault.closest('[role="alert"]')).not.toBeNull();
    expect(photos(element)).toEqual([]);
    expect(uploads(api)).toEqual([]);
    await expectAccessible(element);
  });

  it('a photo of 60 megapixels', async () => {
    const element = form();
    await pick(element, await aPhoto('huge.jpg', 10_000, 6_000));
    await inside(element).findByText(/at most 50 megapixels/);
    expect(uploads(api)).toEqual([]);
  });

  it('the sixth', async () => {
    const element = form();
    const small = await Promise.all([1, 2, 3, 4, 5, 6].map((at) => aPhoto(`${at}.jpg`, 40, 30)));
    await pick(element, ...small);
    await inside(element).findByText(/6\.jpg was left out/);
    await uploaded(element, 5);
    expect(inside(element).getByRole('button', { name: 'Add photos or a video' }).ariaDisabled).toBe('true');
  });
});
