import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeApi, fakeApi, problem } from '../../test/fake-api.ts';
import { fillIn, form, press, submits, tokenFor } from '../../test/form.ts';
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

describe('a purchase token', () => {
  beforeEach(() => {
    api.unverifiedReviews = false;
  });
  const hold = (token: string, rating?: number) =>
    sessionStorage.setItem('vouch:token:demo', JSON.stringify({ token, rating }));

  it('that is missing: the form says who can review instead of failing', async () => {
    const element = form();
    await inside(element).findByText('Reviews here come from buyers');
    expect(inside(element).queryByRole('radiogroup')).toBeNull();
    await expectAccessible(element);
  });

  it('that came in the address goes with the review, its name and stars filled in, and is gone afterwards', async () => {
    const token = tokenFor('mug', { name: 'Łucja' });
    hold(token, 5);
    const element = form();
    expect((await inside(element).findByRole<HTMLInputElement>('radio', { name: '5 stars' })).checked).toBe(
      true,
    );
    expect(inside(element).getByLabelText<HTMLInputElement>(/^Your name/).value).toBe('Łucja');
    press(element, 'Submit review');
    await inside(element).findByText(/Thank you/);
    expect(submits(api)[0]?.body).toMatchObject({ token });
    expect(sessionStorage.getItem('vouch:token:demo')).toBeNull();
  });

  it('fills in the stars of the mail only until the shopper chooses others', async () => {
    hold(tokenFor('mug'), 5);
    const element = form();
    (await inside(element).findByRole('radio', { name: '2 stars' })).click();
    element.remove();
    expect((await inside(form()).findByRole<HTMLInputElement>('radio', { name: '2 stars' })).checked).toBe(
      true,
    );
  });

  it('of two products serves once for each', async () => {
    hold(tokenFor('', { items: [{ product: 'mug' }, { product: 'bowl' }] }));
    const mug = form();
    await fillIn(mug);
    press(mug, 'Submit review');
    await inside(mug).findByText(/Thank you/);
    await inside(form({ product: 'bowl' })).findByRole('radiogroup');
    await inside(form({ product: 'plate' })).findByText('Reviews here come from buyers');
  });

  it.each([
    ['that has expired', tokenFor('mug', { exp: 1 }), /^Your review link has expired/],
    ['that a mail cut in the middle', tokenFor('mug').slice(0, 30), /^Your review link is not valid/],
  ])('%s is forgotten, and the form says so before anything is written', async (_, token, sentence) => {
    hold(token);
    const element = form();
    await inside(element).findByText(sentence);
    expect(inside(element).queryByRole('radiogroup')).toBeNull();
    expect(element.shadowRoot?.textContent).not.toContain('open the review link');
    expect(sessionStorage.getItem('vouch:token:demo')).toBeNull();
    await expectAccessible(element);
  });

  it.each([
    [401, 'token_expired', /expired/],
    [401, 'token_invalid', /not valid/],
    [403, 'token_revoked', /not valid/],
    [403, 'token_wrong_shop', /not valid/],
    [409, 'token_used', /already been reviewed/],
  ])('refused with %i %s leaves the words to be read, after a reload too', async (status, code, sentence) => {
    api.answer = ({ method }) => (method === 'POST' ? problem(status, code) : undefined);
    hold(tokenFor('mug'));
    const element = form();
    await fillIn(element);
    press(element, 'Submit review');
    expect((await inside(element).findByRole('alert')).textContent).toMatch(sentence);
    expect(inside(element).getByLabelText<HTMLTextAreaElement>(/^Your review/).value).toBe(
      'Line one\nline two',
    );
    expect(element.shadowRoot?.textContent).not.toMatch(/confirmed|To write one/);
    await expectAccessible(element);
    element.remove();
    const again = form();
    await inside(again).findByText(/open the review link in your order confirmation/);
    expect(inside(again).getByLabelText<HTMLTextAreaElement>(/^Your review/).value).toBe(
      'Line one\nline two',
    );
  });

  it('of the attribute comes before the one held', async () => {
    hold(tokenFor('mug'));
    const token = tokenFor('mug', { jti: 'mine' });
    const element = form({ token });
    await fillIn(element);
    press(element, 'Submit review');
    await waitFor(() => expect(submits(api)[0]?.body).toMatchObject({ token }));
  });
});
