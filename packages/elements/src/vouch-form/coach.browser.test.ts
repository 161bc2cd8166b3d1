import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeApi, fakeApi } from '../../test/fake-api.ts';
import { form, type } from '../../test/form.ts';
import { cleanPage, expectAccessible, inside, waitFor } from '../../test/mount.ts';
import './define.ts';

let api: FakeApi;
beforeEach(() => {
  api = fakeApi();
});
afterEach(() => {
  cleanPage();
  api.restore();
});

/** The line under the text, once it says what is expected. */
async function lineAfter(
  element: HTMLElement,
  text: string,
  line: RegExp,
  label = /^Your review/,
): Promise<HTMLElement> {
  await inside(element).findByLabelText(label);
  type(element, label, text);
  return waitFor(() => {
    const found = inside(element).getByText(line, { selector: '[part=coach]' });
    expect(found.textContent).toMatch(line);
    return found;
  });
}

const LONG = 'The colour of this mug is a little lighter than in the picture, which I do not mind at all. ';

describe('the coach', () => {
  it('asks for what is not in the text yet, belongs to the field, and is accessible', async () => {
    const element = form();
    const line = await lineAfter(element, 'Nice', /what you use it for/);
    expect(
      inside(element)
        .getByLabelText(/^Your review/)
        .getAttribute('aria-describedby'),
    ).toContain(line.id);
    await expectAccessible(element);
    await lineAfter(element, 'I use it', /size, colour, material/);
    await lineAfter(element, 'I use it, the size is right', /how long you have had it/);
  });

  it('says when the text helps, and when it tells a lot', async () => {
    const element = form();
    await lineAfter(element, LONG, /helps others already/);
    await lineAfter(element, LONG.repeat(6), /tells others a lot/);
  });

  it('says how much room is left near the end, and is gone with the text', async () => {
    const element = form();
    await lineAfter(element, 'x'.repeat(9_900), /Room for 100 more characters/);
    await lineAfter(element, '', /What did you like, what not/);
  });

  it('understands a text without spaces between its words', async () => {
    const element = form({ locale: 'ja' });
    await lineAfter(element, 'いいです', /何に使っているか/, /^レビュー/);
    await lineAfter(element, 'これを毎日使っています', /サイズ、色、素材/, /^レビュー/);
  });

  it('does not ask for what a question of the shop asks for', async () => {
    const label = { en: 'What do you use it for?' };
    api.settings = { questions: [{ id: 'use', kind: 'text', label, productTypes: [] }] };
    await lineAfter(form(), 'Nice', /size, colour, material/);
  });

  it('says the same whatever the stars are', async () => {
    const lines = [];
    for (const stars of ['1 star', '5 stars']) {
      const element = form();
      (await inside(element).findByRole('radio', { name: stars })).click();
      lines.push((await lineAfter(element, LONG, /helps others already/)).textContent);
      cleanPage();
    }
    expect(lines[0]).toBe(lines[1]);
  });

  it('speaks to a screen reader at a pause, once', async () => {
    const element = form();
    await lineAfter(element, 'Nice', /what you use it for/);
    const spoken = () => inside(element).queryByText(/what you use it for/, { selector: '[role=status] *' });
    expect(spoken()).toBeNull();
    await waitFor(() => expect(spoken()).not.toBeNull(), { timeout: 4_000 });
  });
});
