import { configure } from '@testing-library/dom';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeApi, fakeApi, problem } from '../../../test/fake-api.ts';
import { fillIn, form, press, submits } from '../../../test/form.ts';
import { cleanPage, expectAccessible, inside, waitFor } from '../../../test/mount.ts';
import { aPhoto, expectFocus, photos, pick, uploaded } from '../../../test/picked-files.ts';
import '../define.ts';

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
