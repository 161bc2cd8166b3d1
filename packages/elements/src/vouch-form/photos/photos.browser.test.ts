import { configure } from '@testing-library/dom';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeApi, fakeApi } from '../../../test/fake-api.ts';
import { fillIn, form, press, submits } from '../../../test/form.ts';
import { cleanPage, expectAccessible, inside, waitFor } from '../../../test/mount.ts';
import { aPhoto, aVideo, expectFocus, photos, pick, uploaded, uploads } from '../../../test/picked-files.ts';
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

const takenBack = () =>
  api
    .callsOf('/media')
    .filter(({ method }) => method === 'DELETE')
    .map(({ path, headers }) => [path, headers.get('Vouch-Purchase-Token')]);
const sizeOf = async (blob: unknown) => {
  const { width, height } = await createImageBitmap(blob as Blob);
  return [width, height];
};
describe('a photo', () => {
  it('is made smaller on the device, encoded anew, and uploaded with its thumbnails and the token', async () => {
    const element = form({ token: 'a.b.c' });
    await pick(element, await aPhoto());
    await uploaded(element);
    const [upload] = uploads(api);
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
    for (const part of [...uploads(api)[0]!.values()] as File[])
      expect(await part.text()).not.toContain('GPS');
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
    expect(uploads(api)).toHaveLength(1);
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

describe('a video', () => {
  it('is encoded anew on the device, and uploaded with its first moment as a picture', async () => {
    const element = form();
    await pick(element, await aVideo());
    await waitFor(() => inside(element).getByText('Uploaded'));
    const [upload] = uploads(api);
    expect(upload?.get('file')).toHaveProperty('type', 'video/mp4');
    expect(await Promise.all(upload!.getAll('thumbnail').map(sizeOf))).toEqual([
      [320, 180],
      [640, 360],
    ]);
    inside(element).getByRole('img', { name: 'Video 1' });
    await expectAccessible(element);
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
});
