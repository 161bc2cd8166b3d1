/** ① A way straight to the camera, where there is a finger: not every phone's picker of photos offers it. */
import { type TemplateResult, html, nothing } from 'lit';
import { browser } from '../internal/browser.ts';
import type { Writing } from './writing.ts';

export function cameraButton(
  { say, photos }: Writing,
  picked: (event: Event) => void,
): TemplateResult | typeof nothing {
  if (!browser.isHere || !matchMedia('(pointer: coarse)').matches) return nothing;
  const isFull = !!photos?.isFull;
  return html`<button
      type="button"
      aria-disabled=${isFull}
      @click=${({ currentTarget }: Event) =>
        isFull || ((currentTarget as HTMLElement).nextElementSibling as HTMLInputElement).click()}
    >
      ${say('takePhoto')}
    </button>
    <input
      type="file"
      accept="image/*"
      capture="environment"
      hidden
      aria-label=${say('takePhoto')}
      @change=${picked}
    />`;
}
