import { configure } from '@testing-library/dom';
import { BufferTarget, CanvasSource, Output, QUALITY_LOW, WebMOutputFormat } from 'mediabunny';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeApi, fakeApi, problem } from '../../../test/fake-api.ts';
import { fillIn, form, press, submits } from '../../../test/form.ts';
import { cleanPage, expectAccessible, inside, waitFor } from '../../../test/mount.ts';
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

/** A photo as a camera makes it: too large for a page. */
async function aPhoto(name = 'mug.jpg', width = 3_000, height = 1_500): Promise<File> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  context.fillStyle = 'teal';
  context.fillRect(0, 0, width, height / 2);
  return new File([await canvas.convertToBlob({ type: 'image/jpeg' })], name, { type: 'image/jpeg' });
}

const transfer = (...files: File[]) => {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  return data;
};

async function pick(element: HTMLElement, ...files: File[]): Promise<void> {
  await inside(element).findByRole('button', { name: 'Add photos or a video' });
  const input = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
  input.files = transfer(...files).files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const photos = (element: HTMLElement) => inside(element).queryAllByRole('listitem');
const mediaCalls = (method: string) => api.callsOf('/media').filter((call) => call.method === method);
const uploads = () => mediaCalls('POST').map(({ body }) => body as FormData);
const takenBack = () =>
  mediaCalls('DELETE').map(({ path, headers }) => [path, headers.get('Vouch-Purchase-Token')]);
const sizeOf = async (blob: unknown) => {
  const { width, height } = await createImageBitmap(blob as Blob);
  return [width, height];
};
const expectFocus = (element: HTMLElement, name: string) =>
  expect(element.shadowRoot?.activeElement).toBe(inside(element).getByRole('button', { name }));
const uploaded = (element: HTMLElement, count = 1) =>
  waitFor(() => expect(inside(element).getAllByText('Uploaded')).toHaveLength(count));

describe('a photo', () => {
  it('is made smaller on the device, encoded anew, and uploaded with its thumbnails and the token', async () => {
    const element = form({ token: 'a.b.c' });
    await pick(element, await aPhoto());
    await uploaded(element);
    const [upload] = uploads();
    expect(upload?.get('token')).toBe('a.b.c');
    expect(upload?.get('file')).toHaveProperty('type', 'image/webp');
    expect(await sizeOf(upload?.get('file'))).toEqual([2_048, 1_024]);
    expect(await Promise.all(upload!.getAll('thumbnail').map(sizeOf))).toEqual([
      [320, 160],
      [640, 320],
    ]);
    await expectAccessible(element);
  });

  it('leaves behind what a camera wrote into the file', async () => {
    const plain = new Uint8Array(await (await aPhoto()).arrayBuffer());
    const secret = new TextEncoder().encode('Exif\0\0GPS 52.37 N 4.89 E');
    const marker = new Uint8Array([0xff, 0xe1, 0, secret.length + 2]);
    const file = new File([plain.slice(0, 2), marker, secret, plain.slice(2)], 'mug.jpg', {
      type: 'image/jpeg',
    });
    const element = form();
    await pick(element, file);
    await uploaded(element);
    for (const part of [...uploads()[0]!.values()] as File[]) expect(await part.text()).not.toContain('GPS');
  });

  it('may have behind it what phones put there: a moving picture, a second one, data of their own', async () => {
    const element = form();
    const second = await aPhoto('second.jpg', 40, 30);
    const parts = [await aPhoto(), second, await aVideo(), 'SEFH\x6b\0\0\0SEFT'];
    await pick(element, new File(parts, 'phone.jpg', { type: 'image/jpeg' }));
    await uploaded(element);
  });

  it('goes with the review, in the order and with the descriptions that the writer gave', async () => {
    const element = form();
    await fillIn(element);
    await pick(element, await aPhoto('a.jpg'), await aPhoto('b.jpg', 200, 100));
    await uploaded(element, 2);
    const alt = inside(element).getAllByLabelText<HTMLInputElement>(/^Description/)[1]!;
    alt.value = 'The mug from above';
    alt.dispatchEvent(new Event('input', { bubbles: true }));
    press(element, 'Move earlier (Photo 2)');
    await inside(element).findByText('Moved to place 1');
    await waitFor(() => expectFocus(element, 'Move earlier (Photo 1)'));
    press(element, 'Submit review');
    await inside(element).findByText(/Thank you/);
    const { mediaIds, mediaAlts } = submits(api)[0]!.body as { mediaIds: string[]; mediaAlts: object };
    expect(mediaIds).toHaveLength(2);
    expect(mediaAlts).toEqual({ [mediaIds[0]!]: 'The mug from above' });
  });

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
    const { matches } = matchMedia('(pointer: coarse)');
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
    expect(matches).toBe(false);
    expect(inside(form()).queryByRole('button', { name: 'Take a photo' })).toBeNull();
  });

  it('can be removed, by keyboard too: the focus goes to the next one, then to where photos are added', async () => {
    const element = form();
    await pick(element, await aPhoto('a.jpg'), await aPhoto('b.jpg'));
    await uploaded(element, 2);
    press(element, 'Remove (Photo 1)');
    await waitFor(() => expect(photos(element)).toHaveLength(1));
    await waitFor(() => expectFocus(element, 'Remove (Photo 1)'));
    press(element, 'Remove (Photo 1)');
    await waitFor(() => expectFocus(element, 'Add photos or a video'));
  });

  it('that is removed once it is uploaded is taken back, so that another one may take its place', async () => {
    const answered: string[] = [];
    api.answer = ({ method, path }) => {
      if (path !== '/media' || method !== 'POST') return undefined;
      const id = `upload-${answered.push(path)}`;
      return Response.json({ id, url: '', width: 1, height: 1 }, { status: 201 });
    };
    const element = form({ token: 'a.b.c' });
    await pick(element, await aPhoto('a.jpg', 40, 30), await aPhoto('b.jpg', 40, 30));
    await uploaded(element, 2);
    expect(takenBack()).toEqual([]);
    press(element, 'Remove (Photo 1)');
    await waitFor(() => expect(takenBack()).toEqual([['/media/upload-1', 'a.b.c']]));
    // Also in the next visit, and when the page's own form is reset.
    element.remove();
    const again = form({ token: 'a.b.c' });
    await uploaded(again);
    document.querySelector('vouch-form')!.formResetCallback();
    await waitFor(() => expect(takenBack().at(-1)).toEqual(['/media/upload-2', 'a.b.c']));
    await waitFor(() => expect(photos(again)).toEqual([]));
    expect(takenBack()).toHaveLength(2);
  });

  it('that goes with the review is not taken back', async () => {
    const element = form();
    await fillIn(element);
    await pick(element, await aPhoto('a.jpg', 40, 30));
    await uploaded(element);
    press(element, 'Submit review');
    await inside(element).findByText(/Thank you/);
    expect(takenBack()).toEqual([]);
  });

  it('survives a reload with its description, uploaded once, and is forgotten once it is sent', async () => {
    const element = form();
    await fillIn(element);
    await pick(element, await aPhoto());
    await uploaded(element);
    const alt = inside(element).getByLabelText<HTMLInputElement>(/^Description/);
    alt.value = 'On my desk';
    alt.dispatchEvent(new Event('input', { bubbles: true }));
    element.remove();
    const again = form();
    await uploaded(again);
    expect(inside(again).getByLabelText<HTMLInputElement>(/^Description/).value).toBe('On my desk');
    expect(uploads()).toHaveLength(1);
    press(again, 'Submit review');
    await inside(again).findByText(/Thank you/);
    expect(submits(api)[0]?.body).toMatchObject({ mediaIds: [expect.any(String)] });
    document.body.replaceChildren();
    localStorage.clear();
    const fresh = form();
    await inside(fresh).findByRole('radiogroup');
    expect(photos(fresh)).toEqual([]);
  });

  it('that is still on its way is waited for, which the form says', async () => {
    let arrive!: (response: Response) => void;
    api.answer = ({ path }) =>
      path === '/media' ? new Promise<Response>((resolve) => (arrive = resolve)) : undefined;
    const element = form();
    await fillIn(element);
    await pick(element, await aPhoto());
    await inside(element).findByText('Uploading: 40%');
    await expectAccessible(element);
    press(element, 'Submit review');
    await inside(element).findByText(/still on their way/);
    expect(submits(api)).toEqual([]);
    arrive(Response.json({ id: 'late', url: '', width: 1, height: 1 }, { status: 201 }));
    await inside(element).findByText(/Thank you/);
    expect(submits(api)[0]?.body).toMatchObject({ mediaIds: ['late'] });
  });

  it('goes with a review that is sent before the uploader is there', async () => {
    const load = PARTS.photos;
    let arrive!: () => void;
    const network = new Promise<void>((resolve) => (arrive = resolve));
    Object.assign(PARTS, { photos: () => network.then(load) });
    try {
      const element = form();
      await fillIn(element);
      await pick(element, await aPhoto());
      press(element, 'Submit review');
      await inside(element).findByText(/still on their way/);
      arrive();
      await inside(element).findByText(/Thank you/);
      expect(submits(api)[0]?.body).toMatchObject({ mediaIds: [expect.any(String)] });
    } finally {
      Object.assign(PARTS, { photos: load });
    }
  });

  it('of a draft goes with a review that is sent right after a reload', async () => {
    const element = form();
    await fillIn(element);
    await pick(element, await aPhoto());
    await uploaded(element);
    element.remove();
    const again = form();
    (await inside(again).findByRole('button', { name: 'Submit review' })).click();
    await inside(again).findByText(/Thank you/);
    expect(submits(api)[0]?.body).toMatchObject({ mediaIds: [expect.any(String)] });
  });

  it('waits for the network and goes on when it is back', async () => {
    let isAway = true;
    api.answer = ({ path }) =>
      path === '/media' && isAway ? Promise.reject(new TypeError('Failed to fetch')) : undefined;
    const element = form();
    await pick(element, await aPhoto());
    await inside(element).findByText('Waiting for the network…');
    isAway = false;
    dispatchEvent(new Event('online'));
    await uploaded(element);
  });
});

/** A second of video, larger than pages show it. */
async function aVideo(): Promise<File> {
  const canvas = new OffscreenCanvas(1_600, 900);
  const context = canvas.getContext('2d')!;
  const target = new BufferTarget();
  const output = new Output({ format: new WebMOutputFormat(), target });
  const source = new CanvasSource(canvas, { codec: 'vp8', quality: QUALITY_LOW });
  output.addVideoTrack(source);
  await output.start();
  for (let frame = 0; frame < 8; frame++) {
    context.fillStyle = frame % 2 ? 'teal' : 'orange';
    context.fillRect(0, 0, canvas.width, canvas.height);
    await source.add(frame / 8, 1 / 8);
  }
  await output.finalize();
  return new File([target.buffer!], 'pouring.webm', { type: 'video/webm' });
}

describe('a video', () => {
  it('is encoded anew on the device, and uploaded with its first moment as a picture', async () => {
    const element = form();
    await pick(element, await aVideo());
    await waitFor(() => inside(element).getByText('Uploaded'));
    const [upload] = uploads();
    expect(upload?.get('file')).toHaveProperty('type', 'video/mp4');
    expect(await Promise.all(upload!.getAll('thumbnail').map(sizeOf))).toEqual([
      [320, 180],
      [640, 360],
    ]);
    inside(element).getByRole('img', { name: 'Video 1' });
    await expectAccessible(element);
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
    expect(uploads()).toEqual([]);
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
    expect(uploads()).toEqual([]);
    await expectAccessible(element);
  });

  it('a photo of 60 megapixels', async () => {
    const element = form();
    await pick(element, await aPhoto('huge.jpg', 10_000, 6_000));
    await inside(element).findByText(/at most 50 megapixels/);
    expect(uploads()).toEqual([]);
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

describe('an upload on its way', () => {
  const never = () => {
    api.answer = ({ path }) => (path === '/media' ? new Promise<Response>(() => {}) : undefined);
  };

  it('can be cancelled and begun again, by keyboard too, which is told', async () => {
    never();
    const element = form();
    await pick(element, await aPhoto());
    const cancel = await inside(element).findByRole('button', { name: 'Cancel (Photo 1)' });
    cancel.focus();
    cancel.click();
    await waitFor(() => expectFocus(element, 'Try again (Photo 1)'));
    // Also when the end of the request has been heard of.
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(inside(element).getByText('Cancelled.').role).toBe('alert');
    expect(element.shadowRoot?.textContent).not.toContain('could not be uploaded');
    press(element, 'Try again (Photo 1)');
    await waitFor(() => expectFocus(element, 'Cancel (Photo 1)'));
  });

  it('leaves the focus at its photo when it arrives while its button has it', async () => {
    let arrive!: (response: Response) => void;
    api.answer = ({ path }) =>
      path === '/media' ? new Promise<Response>((resolve) => (arrive = resolve)) : undefined;
    const element = form();
    await pick(element, await aPhoto());
    (await inside(element).findByRole('button', { name: 'Cancel (Photo 1)' })).focus();
    await inside(element).findByText('Uploading: 40%');
    arrive(Response.json({ id: 'late', url: '', width: 1, height: 1 }, { status: 201 }));
    await waitFor(() => expectFocus(element, 'Remove (Photo 1)'));
  });
});

describe('the list of photos', () => {
  it('is put in order by dragging the pictures; in the descriptions words can be selected', async () => {
    const element = form();
    await pick(element, await aPhoto('a.jpg'), await aPhoto('b.jpg', 200, 100));
    await uploaded(element, 2);
    const described = inside(element).getAllByLabelText<HTMLInputElement>(/^Description/);
    described[0]!.value = 'The first';
    described[0]!.dispatchEvent(new Event('input', { bubbles: true }));
    await inside(element).findByRole('img', { name: 'The first' });
    for (const field of described) expect(field.closest('[draggable="true"]')).toBeNull();
    const [first, second] = photos(element);
    const drag = (type: string, on: Element) =>
      on.dispatchEvent(
        new DragEvent(type, { dataTransfer: new DataTransfer(), bubbles: true, cancelable: true }),
      );
    drag('dragstart', first!.querySelector('[draggable="true"]')!);
    drag('dragover', second!);
    drag('drop', second!);
    drag('dragend', first!.querySelector('[draggable="true"]')!);
    await waitFor(() =>
      expect(
        inside(element)
          .getAllByLabelText<HTMLInputElement>(/^Description/)
          .map(({ value }) => value),
      ).toEqual(['', 'The first']),
    );
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
    expect(uploads()).toHaveLength(1);
  });
});

describe('an upload that the API refuses', () => {
  it.each([
    [413, 'payload_too_large', 'This photo is too large: at most 20 MB for a photo, please.'],
    [415, 'unsupported_media_type', 'This photo is not a photo or video that can be shown here.'],
    [422, 'validation_failed', 'The picture has more than 50 megapixels.'],
  ])(
    '%i %s is said beside it, and the review is not sent without it unasked',
    async (status, code, sentence) => {
      api.answer = ({ path }) =>
        path === '/media'
          ? problem(status, code, { detail: 'The picture has more than 50 megapixels.' })
          : undefined;
      const element = form();
      await fillIn(element);
      await pick(element, await aPhoto());
      expect((await inside(element).findByText(sentence)).role).toBe('alert');
      await expectAccessible(element);
      press(element, 'Submit review');
      await inside(element).findAllByText(/Try again, or remove what failed/);
      expect(submits(api)).toEqual([]);
      press(element, 'Remove (Photo 1)');
      await waitFor(() => expect(photos(element)).toEqual([]));
      press(element, 'Submit review');
      await inside(element).findByText(/Thank you/);
    },
  );

  it('can be tried again', async () => {
    let fails = true;
    api.answer = ({ path }) => (path === '/media' && fails ? problem(500, 'internal') : undefined);
    const element = form();
    await pick(element, await aPhoto());
    await inside(element).findByText(/could not be uploaded/);
    fails = false;
    press(element, 'Try again (Photo 1)');
    await uploaded(element);
  });
});
