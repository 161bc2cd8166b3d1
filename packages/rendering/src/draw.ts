/** Draws one element: the path that a browser goes, as far as it needs no document. */
import { FallbackRenderer } from '@lit-labs/ssr/lib/element-renderer.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { render } from '@lit-labs/ssr/lib/render.js';
import type { CSSResult, LitElement, PropertyValues } from 'lit';

/** An element as it is seen from its inside. */
interface Drawable {
  isServed: boolean;
  readonly isLoading: boolean;
  adopt(sheet: CSSResult): void;
  requestUpdate(): void;
  willUpdate(changed: PropertyValues): void;
  render(): unknown;
}

/** What is in the element's shadow root. */
export async function draw(element: LitElement, styles: readonly CSSResult[]): Promise<string> {
  const drawable = element as unknown as Drawable;
  const sheets = [...styles];
  drawable.isServed = true;
  drawable.adopt = (sheet) => void sheets.push(sheet);
  for (;;) {
    const changed = new Promise<void>((resolve) => {
      drawable.requestUpdate = resolve;
    });
    drawable.willUpdate(new Map());
    if (!drawable.isLoading) break;
    await changed;
  }
  const look = sheets.map(({ cssText }) => `<style>${cssText}</style>`).join('');
  // Slots are those of an element around them; which one does not matter to what is written.
  const info = { customElementHostStack: [new FallbackRenderer(element.localName)] };
  return look + collectResultSync(render(drawable.render(), info));
}
