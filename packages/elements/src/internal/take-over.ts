/**
 * ⑧b Takes over what a server drew: the nodes stay, Lit learns where its parts are in them. Loaded only where an element
 * has a shadow root before its code is there.
 */
import { hydrate } from '@lit-labs/ssr-client';
import type { PropertyValues, RenderOptions } from 'lit';
import type { browser } from './browser.ts';
import type { ProductEntry, ProductState } from './product-data.ts';

/** An element as it is seen from its inside. */
export interface Served {
  readonly renderRoot: ShadowRoot;
  readonly updateComplete: Promise<boolean>;
  isServed: boolean;
  readonly renderOptions: RenderOptions;
  readonly state: ProductState;
  readonly entry: ProductEntry | undefined;
  reset(): void;
  willUpdate(changed: PropertyValues): void;
  render(): unknown;
  requestUpdate(): void;
}

/**
 * Takes an element over, then lets it draw itself, which brings in what only this browser knows. Where the two do not fit
 * (an older release's fragment from somebody's cache, a page that was changed on the way), it is drawn from nothing. Each
 * step is a task of its own, so that a slow phone stays free for its user in between.
 */
export async function takeOver(
  element: Served,
  here: typeof browser,
  changed: PropertyValues,
): Promise<void> {
  await nextTask();
  const { renderRoot: root, renderOptions } = element;
  const begin = () => {
    element.reset();
    element.willUpdate(changed);
  };
  const entered = enteredIn(root);
  // Its own part lies at the root from now on; the sheets are adopted already.
  renderOptions.renderBefore = null;
  for (const style of root.querySelectorAll('style')) style.remove();
  try {
    if (element.state !== element.entry?.given) throw new Error('Drawn from other data.');
    here.isHere = false;
    begin();
    hydrate(element.render(), root, renderOptions);
  } catch {
    root.replaceChildren();
  } finally {
    here.isHere = true;
  }
  // Not where there is nothing to be seen until then.
  if (root.firstChild) await nextTask();
  begin();
  element.isServed = false;
  element.requestUpdate();
  await element.updateComplete;
  // What was opened and entered before has told nobody of it.
  for (const details of root.querySelectorAll('details[open]'))
    details.dispatchEvent(new ToggleEvent('toggle', { oldState: 'closed', newState: 'open' }));
  for (const { selector, value, checked } of entered) {
    const field = root.querySelector<HTMLInputElement>(selector);
    if (!field) continue;
    Object.assign(field, checked === undefined ? { value } : { checked });
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

interface Entered {
  selector: string;
  value?: string;
  checked?: boolean;
}

/** Fields that are not as the server sent them. */
function enteredIn(root: ShadowRoot): Entered[] {
  const fields = [...root.querySelectorAll<HTMLInputElement>('form :is(input, textarea)')];
  return fields.flatMap(({ id, value, defaultValue, checked, defaultChecked, type }): Entered[] => {
    if (!id) return [];
    const selector = `#${CSS.escape(id)}`;
    if (type === 'radio') return checked && !defaultChecked ? [{ selector, checked }] : [];
    if (type === 'checkbox') return checked === defaultChecked ? [] : [{ selector, checked }];
    return value === defaultValue ? [] : [{ selector, value }];
  });
}
