/** Writes reviews in the form as a shopper does. */
import type { FakeApi } from './fake-api.ts';
import { inside, mount } from './mount.ts';

export const form = (attributes: Record<string, string> = {}) => mount(['vouch-form', attributes])[0]!;
export const submits = (api: FakeApi) =>
  api.calls.filter(({ method, path }) => method === 'POST' && path === '/reviews');
export const press = (element: HTMLElement, name: string | RegExp) =>
  inside(element).getByRole('button', { name }).click();

/** A token as a shop signs one; only the API could tell that nobody did. */
export function tokenFor(product: string, claims: object = {}): string {
  const part = (value: object) =>
    btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(value))))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', '');
  const exp = Math.floor(Date.now() / 1000) + 3600;
  return [part({ alg: 'EdDSA' }), part({ exp, items: [{ product }], ...claims }), 'c2ln'].join('.');
}

export function type(element: HTMLElement, label: RegExp, text: string): void {
  const field = inside(element).getByLabelText<HTMLInputElement>(label);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

export async function fillIn(element: HTMLElement, stars = '4 stars'): Promise<void> {
  (await inside(element).findByRole('radio', { name: stars })).click();
  type(element, /^Title/, 'Sturdy');
  type(element, /^Your review/, 'Line one\nline two');
  type(element, /^Your name/, 'Anna');
}
