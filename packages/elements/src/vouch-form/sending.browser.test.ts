import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FakeApi, fakeApi, problem } from '../../test/fake-api.ts';
import { fillIn, form, press, submits, type } from '../../test/form.ts';
import { cleanPage, expectAccessible, inside, waitFor } from '../../test/mount.ts';
import './define.ts';

let api: FakeApi;
beforeEach(() => {
  api = fakeApi();
});
afterEach(() => {
  vi.useRealTimers();
  cleanPage();
  api.restore();
});

const keys = () => submits(api).map(({ headers }) => headers.get('Idempotency-Key'));
const lost = () => Promise.reject(new TypeError('Failed to fetch'));
/** Loses each submit until the network is said to be back. */
function loseSubmits(): () => void {
  let isAway = true;
  api.answer = ({ method }) => (method === 'POST' && isAway ? lost() : undefined);
  return () => {
    isAway = false;
    dispatchEvent(new Event('online'));
  };
}

async function submitted(): Promise<HTMLElement> {
  const element = form();
  await fillIn(element);
  press(element, 'Submit review');
  return element;
}

describe('a review that gets no answer', () => {
  it('is said to wait, and goes out under the same key as soon as the network is back', async () => {
    const comeBack = loseSubmits();
    const element = await submitted();
    const status = await inside(element).findByText(/Waiting for the network/);
    expect(status.closest('[role="status"]')).not.toBeNull();
    await expectAccessible(element);
    comeBack();
    await inside(element).findByText(/Thank you/);
    expect(submits(api)).toHaveLength(2);
    expect(keys()[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(keys()[1]).toBe(keys()[0]);
  });

  it('waits on after a reload, and goes out then', async () => {
    const comeBack = loseSubmits();
    const element = await submitted();
    await inside(element).findByText(/Waiting for the network/);
    element.remove();
    const again = form();
    await inside(again).findByText(/Waiting for the network/);
    comeBack();
    await inside(again).findByText(/Thank you/);
    expect(new Set(keys()).size).toBe(1);
    expect(Object.keys(sessionStorage)).toEqual([]);
  });

  it('can be taken back to be written on, with the focus at the button', async () => {
    loseSubmits();
    const element = await submitted();
    await inside(element).findByText(/Waiting for the network/);
    press(element, 'Cancel');
    await waitFor(() =>
      expect(element.shadowRoot?.activeElement).toBe(
        inside(element).getByRole('button', { name: 'Submit review' }),
      ),
    );
    dispatchEvent(new Event('online'));
    expect(inside(element).queryByText(/Waiting/)).toBeNull();
    expect(inside(element).getByLabelText<HTMLInputElement>(/^Title/).value).toBe('Sturdy');
  });

  /** The API takes the first attempt, its answer is lost, and the words are changed then. */
  async function changedAfterwards(edit: () => Response | undefined): Promise<HTMLElement> {
    let taken: string | undefined;
    api.answer = ({ method, path, body }) => {
      if (method === 'PATCH') return edit();
      if (method !== 'POST' || path !== '/reviews') return undefined;
      const words = JSON.stringify(body);
      if (taken === undefined) {
        taken = words;
        return lost();
      }
      return words === taken ? undefined : problem(409, 'conflict');
    };
    const element = await submitted();
    await inside(element).findByText(/Waiting for the network/);
    press(element, 'Cancel');
    type(element, /^Title/, 'Sturdy indeed');
    await waitFor(() => inside(element).getByRole('button', { name: 'Submit review' }));
    press(element, 'Submit review');
    return element;
  }

  it('does not become two when it had arrived and was changed then: the one that is there is changed', async () => {
    const element = await changedAfterwards(() => undefined);
    await inside(element).findByText(/Thank you/);
    expect(new Set(keys()).size).toBe(1);
    expect(api.reviews['mug']).toHaveLength(1);
    expect(api.reviews['mug']?.[0]?.title).toBe('Sturdy indeed');
  });

  it('keeps the newest words in the form when the one that is there could not be changed', async () => {
    let fails = true;
    const element = await changedAfterwards(() => (fails ? problem(500, 'internal') : undefined));
    expect((await inside(element).findByRole('alert')).textContent).toMatch(/our side/);
    expect(inside(element).getByLabelText<HTMLInputElement>(/^Title/).value).toBe('Sturdy indeed');
    fails = false;
    press(element, 'Submit review');
    await inside(element).findByText(/Thank you/);
    expect(new Set(keys()).size).toBe(1);
    expect(api.reviews['mug']?.[0]?.title).toBe('Sturdy indeed');
  });
});

describe('a shop that is busy', () => {
  it('is asked again when it said, which the form says', async () => {
    let isBusy = true;
    api.answer = ({ method }) =>
      method === 'POST' && isBusy ? problem(429, 'rate_limited', {}, { 'Retry-After': '1' }) : undefined;
    const element = await submitted();
    await inside(element).findByText(/sent again in 1 second\./);
    await expectAccessible(element);
    isBusy = false;
    await waitFor(() => inside(element).getByText(/Thank you/), { timeout: 3_000 });
    expect(new Set(keys()).size).toBe(1);
  });

  it('is asked five times with growing pauses, then the form says what it is', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    api.answer = ({ method }) => (method === 'POST' ? problem(500, 'internal') : undefined);
    const element = form();
    const codes: string[] = [];
    element.addEventListener('vouch-error', ({ detail }) => codes.push(detail.code));
    await vi.waitFor(async () => {
      await vi.advanceTimersByTimeAsync(10);
      inside(element).getByRole('radio', { name: '4 stars' }).click();
    });
    type(element, /^Your name/, 'Anna');
    press(element, 'Submit review');
    for (const seconds of [2, 4, 8, 16]) {
      await vi.waitFor(() => inside(element).getByText(new RegExp(`in ${seconds} seconds`)));
      await vi.advanceTimersByTimeAsync(seconds * 1_000);
    }
    await vi.waitFor(() => expect(inside(element).getByRole('alert').textContent).toMatch(/our side/));
    expect(submits(api)).toHaveLength(5);
    expect(codes).toEqual(['internal']);
    expect(new Set(keys()).size).toBe(1);
  });

  it('that asks for a long pause is not waited for', async () => {
    api.answer = ({ method }) =>
      method === 'POST' ? problem(429, 'rate_limited', {}, { 'Retry-After': '600' }) : undefined;
    const element = await submitted();
    expect((await inside(element).findByRole('alert')).textContent).toMatch(/in 600 seconds/);
  });
});
