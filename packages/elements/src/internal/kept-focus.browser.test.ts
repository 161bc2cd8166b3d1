import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import '../vouch-form/define.ts';
import '../vouch-reviews/define.ts';
import { type FakeApi, fakeApi, problem, someReviews } from '../../test/fake-api.ts';
import { cleanPage, inside, mount, waitFor } from '../../test/mount.ts';

let api: FakeApi;
beforeEach(() => {
  api = fakeApi();
  api.reviews['mug'] = someReviews(4);
});
afterEach(() => {
  cleanPage();
  api.restore();
});

const open = (tag: string) => mount([tag])[0]!;
const focused = (element: HTMLElement) => element.shadowRoot?.activeElement;
const listOf = (element: HTMLElement) => inside(element).queryByRole('list', { name: 'Customer reviews' });

/** Presses a button as a keyboard does, and waits until it is gone. */
async function press(element: HTMLElement, name: string): Promise<void> {
  const button = await inside(element).findByRole('button', { name });
  button.focus();
  button.click();
  await waitFor(() => expect(button.isConnected).toBe(false));
}

describe('the focus', () => {
  it('goes to the list when the button that cleared its filters is gone', async () => {
    const element = open('vouch-reviews');
    (await inside(element).findByRole('button', { name: /^5 stars/ })).click();
    await press(element, 'Clear all');
    expect(focused(element)).toBe(listOf(element));
  });

  it('goes to the list when a filter that failed is asked for again', async () => {
    const element = open('vouch-reviews');
    const bar = await inside(element).findByRole('button', { name: /^5 stars/ });
    api.answer = () => problem(500, 'internal');
    bar.click();
    await inside(element).findByRole('alert');
    api.answer = () => undefined;
    await press(element, 'Try again');
    expect(focused(element)).toBe(listOf(element));
  });

  it('stays in the list through a retry: on what is said again, then on the reviews', async () => {
    api.answer = () => problem(500, 'internal');
    const element = open('vouch-reviews');
    await press(element, 'Try again');
    expect(focused(element)).not.toBeNull();
    await waitFor(() => expect(focused(element)).toBe(inside(element).getByRole('alert')));
    api.answer = () => undefined;
    await press(element, 'Try again');
    await waitFor(() => expect(listOf(element)).not.toBeNull());
    expect(focused(element)).toBe(listOf(element));
  });

  it('stays in the form through a retry', async () => {
    api.answer = () => problem(500, 'internal');
    const element = open('vouch-form');
    await inside(element).findByRole('alert');
    api.answer = () => undefined;
    await press(element, 'Try again');
    await inside(element).findByRole('radiogroup');
    expect(focused(element)?.tagName).toBe('FORM');
  });

  it('is left alone when the shopper has gone elsewhere meanwhile', async () => {
    const elsewhere = document.body.appendChild(document.createElement('button'));
    api.answer = () => problem(500, 'internal');
    const element = open('vouch-reviews');
    await inside(element).findByRole('alert');
    api.answer = () => undefined;
    await press(element, 'Try again');
    elsewhere.focus();
    await waitFor(() => expect(listOf(element)).not.toBeNull());
    expect(document.activeElement).toBe(elsewhere);
  });
});
