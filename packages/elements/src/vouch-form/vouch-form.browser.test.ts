import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import '../vouch-rating/define.ts';
import '../vouch-reviews/define.ts';
import { type Call, type FakeApi, fakeApi, problem, someReviews } from '../../test/fake-api.ts';
import { fillIn, form, press, submits, type } from '../../test/form.ts';
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

describe('the form', () => {
  it('is accessible, with a group of five named stars', async () => {
    const element = form();
    const group = await inside(element).findByRole('radiogroup', { name: 'Your rating' });
    expect(group).toBeVisible();
    expect(inside(element).getAllByRole('radio')).toHaveLength(5);
    await expectAccessible(element);
  });

  it('sends what was typed, unchanged, and tells the page', async () => {
    const element = form();
    const events: unknown[] = [];
    document.body.addEventListener('vouch-review-submitted', ({ detail }) => events.push(detail.review), {
      once: true,
    });
    await fillIn(element);
    press(element, 'Submit review');
    await inside(element).findByText('Thank you! Your review is published.');
    expect(submits(api)[0]?.body).toMatchObject({
      productId: 'mug',
      rating: 4,
      title: 'Sturdy',
      body: 'Line one\nline two',
      author: { name: 'Anna', anonymous: false },
      locale: expect.stringMatching(/^en/),
    });
    expect(submits(api)[0]?.body).not.toHaveProperty('token');
    expect(events).toEqual([{ id: 'new', status: 'published' }]);
    expect(element.shadowRoot?.activeElement?.textContent).toContain('Thank you!');
    await expectAccessible(element);
  });

  it('sends no name of an anonymous writer', async () => {
    const element = form();
    await fillIn(element);
    inside(element).getByLabelText('Stay anonymous').click();
    press(element, 'Submit review');
    await waitFor(() => expect(submits(api)[0]?.body).toMatchObject({ author: { anonymous: true } }));
    expect(JSON.stringify(submits(api)[0]?.body)).not.toContain('Anna');
  });

  it('says beside each field what is wrong, leads there, and sends nothing', async () => {
    const element = form();
    await inside(element).findByRole('radiogroup');
    type(element, /^Title/, '🙂'.repeat(151));
    press(element, 'Submit review');
    const alert = await inside(element).findByRole('alert');
    expect(alert.textContent).toContain('Please check 3 fields');
    await waitFor(() => expect(element.shadowRoot?.activeElement).toBe(alert));
    const title = inside(element).getByLabelText(/^Title/);
    expect(title.getAttribute('aria-invalid')).toBe('true');
    const described = element.shadowRoot?.getElementById(title.getAttribute('aria-describedby')!);
    expect(described?.textContent).toBe('At most 150 characters, please.');
    expect(submits(api)).toEqual([]);
    await expectAccessible(element);
    press(element, 'Choose one to five stars.');
    await waitFor(() => expect(element.shadowRoot?.activeElement?.getAttribute('type')).toBe('radio'));
  });

  it('says once that a text is too long', async () => {
    const element = form();
    await fillIn(element);
    type(element, /^Your review/, 'x'.repeat(10_001));
    press(element, 'Submit review');
    await inside(element).findByRole('alert');
    const sentence = 'At most 10,000 characters, please.';
    const body = inside(element).getByLabelText(/^Your review/);
    const described = body
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => element.shadowRoot?.getElementById(id)?.textContent ?? '');
    expect(described.filter((text) => text.includes(sentence))).toHaveLength(1);
  });

  it('shows stars that are not chosen as clearly as its other fields', async () => {
    const element = form();
    const group = await inside(element).findByRole('radiogroup');
    const star = group.querySelector('svg')!;
    const { color, opacity } = getComputedStyle(star);
    const hint = element.shadowRoot!.getElementById('body-hint')!;
    expect([color, opacity]).toEqual([getComputedStyle(hint).color, '1']);
    expect(getComputedStyle(star.querySelector('path')!).stroke).toBe(color);
  });

  it('leaves no gap where nothing is said above its button', async () => {
    const element = form();
    await inside(element).findByRole('radiogroup');
    const fields = element.shadowRoot!.querySelector('.fields')!.getBoundingClientRect();
    const button = inside(element).getByRole('button', { name: 'Submit review' }).getBoundingClientRect();
    const [first, second] = element.shadowRoot!.querySelectorAll('.field');
    const between = second!.getBoundingClientRect().top - first!.getBoundingClientRect().bottom;
    expect(button.top - fields.bottom).toBeCloseTo(between, 0);
  });

  it('takes what was pasted with marks that nobody sees', async () => {
    const element = form();
    await fillIn(element);
    type(element, /^Your review/, 'First line\vsecond line\u0007');
    press(element, 'Submit review');
    await inside(element).findByText(/Thank you/);
    expect(submits(api)[0]?.body).toMatchObject({ body: 'First line\nsecond line' });
  });

  it('counts code points as the API does', async () => {
    const element = form();
    await fillIn(element);
    type(element, /^Title/, '🙂'.repeat(150));
    press(element, 'Submit review');
    await inside(element).findByText(/Thank you/);
  });

  it('can be kept from sending by the page', async () => {
    const element = form();
    const drafts: unknown[] = [];
    element.addEventListener('vouch-before-submit', (event) => {
      drafts.push(event.detail.draft.rating);
      event.preventDefault();
    });
    await fillIn(element);
    press(element, 'Submit review');
    await waitFor(() => expect(drafts).toEqual([4]));
    expect(submits(api)).toEqual([]);
  });

  it('keeps the draft through a reload and forgets it once it is sent', async () => {
    const element = form();
    await fillIn(element, '2 stars');
    element.remove();
    const again = form();
    expect((await inside(again).findByLabelText<HTMLInputElement>(/^Title/)).value).toBe('Sturdy');
    expect(inside(again).getByRole<HTMLInputElement>('radio', { name: '2 stars' }).checked).toBe(true);
    press(again, 'Submit review');
    await inside(again).findByText(/Thank you/);
    expect(JSON.stringify(Object.values(sessionStorage))).not.toContain('Sturdy');
  });

  it('starts anew when the product changes', async () => {
    const element = form();
    await fillIn(element);
    element.product = 'bowl';
    await waitFor(() => expect(inside(element).getByLabelText<HTMLInputElement>(/^Title/).value).toBe(''));
  });

  it('is in Polish where the page is', async () => {
    const element = form({ locale: 'pl' });
    await inside(element).findByRole('radio', { name: '5 gwiazdek' });
    await expectAccessible(element);
  });
});

describe('a failed submit', () => {
  it.each([
    [401, 'token_expired', /expired/],
    [409, 'token_used', /already been reviewed/],
    [401, 'token_missing', /review link/],
    [403, 'token_wrong_product', /another product/],
    [413, 'payload_too_large', /too long/],
  ])('%i %s is said in a sentence', async (status, code, sentence) => {
    api.answer = ({ path, method }) =>
      method === 'POST' && path === '/reviews' ? problem(status, code) : undefined;
    const element = form();
    const codes: string[] = [];
    element.addEventListener('vouch-error', ({ detail }) => codes.push(detail.code));
    await fillIn(element);
    press(element, 'Submit review');
    expect((await inside(element).findByRole('alert')).textContent).toMatch(sentence);
    expect(codes).toEqual([code]);
    expect(inside(element).getByLabelText<HTMLInputElement>(/^Title/).value).toBe('Sturdy');
    await expectAccessible(element);
  });

  it('names the field that the API does not accept', async () => {
    const errors = [{ path: 'author.name', message: 'Control characters are not allowed.' }];
    api.answer = ({ method }) =>
      method === 'POST' ? problem(422, 'validation_failed', { errors }) : undefined;
    const element = form();
    await fillIn(element);
    press(element, 'Submit review');
    await waitFor(() =>
      expect(
        inside(element)
          .getByLabelText(/^Your name/)
          .getAttribute('aria-invalid'),
      ).toBe('true'),
    );
  });
});

describe('the own review', () => {
  async function written(): Promise<HTMLElement> {
    const element = form();
    await fillIn(element);
    press(element, 'Submit review');
    await inside(element).findByText(/Thank you/);
    return element;
  }
  const withBearer = (call: Call) => call.headers.get('Authorization') === 'Bearer secret';

  it('can be edited from where it was written, also at a later visit', async () => {
    await written();
    document.body.replaceChildren();
    const element = form();
    await inside(element).findByText('You have reviewed this product.');
    await expectAccessible(element);
    press(element, 'Edit review');
    expect((await inside(element).findByLabelText<HTMLInputElement>(/^Title/)).value).toBe('Sturdy');
    type(element, /^Title/, 'Sturdier');
    press(element, 'Save changes');
    await waitFor(() =>
      expect(api.calls.find(({ method }) => method === 'PATCH')?.body).toMatchObject({ title: 'Sturdier' }),
    );
    expect(api.calls.filter(withBearer)).toHaveLength(2);
    await inside(element).findByText(/Thank you/);
  });

  it('can be withdrawn after a second question', async () => {
    const element = await written();
    press(element, 'Withdraw review');
    await inside(element).findByText(/for good/);
    press(element, 'Withdraw review');
    await inside(element).findByText('Your review is withdrawn.');
    expect(api.calls.filter(({ method }) => method === 'DELETE').every(withBearer)).toBe(true);
  });
});

describe('a page with all three elements', () => {
  it('asks once, and once more after a submit that changes list, summary, badge and structured data', async () => {
    api.reviews['mug'] = someReviews(7);
    const [badge, list, writing] = mount(['vouch-rating'], ['vouch-reviews'], ['vouch-form']);
    await inside(badge!).findByText('4.14');
    await inside(list!).findByText('Based on 7 reviews');
    await fillIn(writing!, '1 star');
    expect(api.calls).toHaveLength(1);
    press(writing!, 'Submit review');
    await inside(badge!).findByText('3.75');
    await inside(list!).findByText('Based on 8 reviews');
    await inside(list!).findByRole('heading', { name: 'Sturdy' });
    await waitFor(() => {
      const data = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}';
      expect(JSON.parse(data)).toMatchObject({ aggregateRating: { ratingValue: 3.75, reviewCount: 8 } });
    });
    expect(api.callsOf('/products')).toHaveLength(2);
  });

  it('works inside a shadow root of the page', async () => {
    api.reviews['mug'] = someReviews(7);
    const [list] = mount(['vouch-reviews']);
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(list!);
    document.body.append(host);
    await inside(list!).findByText('Based on 7 reviews');
    expect(api.calls.length).toBeLessThanOrEqual(2);
  });
});
