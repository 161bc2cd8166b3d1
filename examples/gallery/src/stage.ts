/** A shopper's hands: finds what an element shows and uses it. */

const PATIENCE = 5_000;

export interface Stage {
  /** The first match in the element's shadow root, as soon as it is there. */
  find: <Found extends HTMLElement = HTMLElement>(selector: string) => Promise<Found>;
  press: (selector: string) => Promise<void>;
  /** Types into a field. */
  fill: (selector: string, text: string) => Promise<void>;
  /** Chooses in a `<select>` or, without a value, a radio button or a check box. */
  choose: (selector: string, value?: string) => Promise<void>;
  /** Hands files to an `<input type="file">`. */
  give: (selector: string, files: readonly File[]) => Promise<void>;
}

export function stageOf(element: HTMLElement): Stage {
  const find = async <Found extends HTMLElement>(selector: string): Promise<Found> => {
    const before = Date.now();
    const started = performance.now();
    for (;;) {
      const found = element.shadowRoot?.querySelector<Found>(selector);
      if (found) return found;
      if (Math.max(Date.now() - before, performance.now() - started) > PATIENCE)
        throw new Error(`${element.localName} shows no ${selector}.`);
      await nextFrame();
    }
  };
  const changed = (field: HTMLElement) => {
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };
  return {
    find,
    press: async (selector) => (await find(selector)).click(),
    fill: async (selector, text) => {
      const field = await find<HTMLInputElement>(selector);
      field.value = text;
      changed(field);
    },
    choose: async (selector, value) => {
      const field = await find<HTMLInputElement>(selector);
      if (value === undefined) field.click();
      else {
        field.value = value;
        changed(field);
      }
    },
    give: async (selector, files) => {
      const field = await find<HTMLInputElement>(selector);
      const transfer = new DataTransfer();
      for (const file of files) transfer.items.add(file);
      field.files = transfer.files;
      changed(field);
    },
  };
}

export const nextFrame = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 16));
