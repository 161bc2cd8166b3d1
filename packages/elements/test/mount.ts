/** Puts elements on the test's page as a shop does, and looks into them as a person does. */
import { configure as configureQueries, waitFor, within } from '@testing-library/dom';
import axe from 'axe-core';
import { expect } from 'vitest';
import { configure } from '../src/internal/page-defaults.ts';
import type { VouchElement } from '../src/internal/vouch-element.ts';
import type { Messages } from '../src/internal/messages.ts';

type Element = VouchElement<Messages>;

// Its own error prints the container, which a shadow root is not for.
configureQueries({ getElementError: (message) => new Error(message ?? 'Not found.') });

/** An attribute that is null is left out, also the product that all have. */
export type Mounted = [tag: string, attributes?: Record<string, string | null>];

/** A page with the given elements, which come from the fake API's shop. */
export function mount(...elements: Mounted[]): Element[] {
  configure({ api: 'https://reviews.example', shop: 'demo', locale: undefined, purchase: undefined });
  return elements.map(([tag, attributes = {}]) => {
    const element = document.createElement(tag) as Element;
    for (const [name, value] of Object.entries({ product: 'mug', ...attributes }))
      if (value !== null) element.setAttribute(name, value);
    document.body.append(element);
    return element;
  });
}

/** Queries by role, label and text inside an element. */
export function inside(element: HTMLElement) {
  return within(element.shadowRoot as unknown as HTMLElement);
}

/** Forgets everything between two tests. */
export function cleanPage(): void {
  document.body.replaceChildren();
  document.head.querySelectorAll('script[type="application/ld+json"]').forEach((script) => script.remove());
  localStorage.clear();
  sessionStorage.clear();
}

/** All rules of axe but those on the page around the element. */
export async function expectAccessible(element: HTMLElement): Promise<void> {
  const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
    [],
  );
}

export { waitFor };
