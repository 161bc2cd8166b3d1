/** Grey lines where words will be. */
import { html } from 'lit';

export const BONES = html`<div class="bone short"></div>
  <div class="bone"></div>
  <div class="bone long"></div>`;
