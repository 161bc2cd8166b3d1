/** Grey lines where words will be. The frame around them keeps the element's space. */
import { html } from 'lit';

export const BONES = html`<div class="bone short"></div>
  <div class="bone"></div>
  <div class="bone long"></div>`;

export const formSkeleton = html`<div class="frame loading" aria-busy="true" tabindex="-1">
  <div aria-hidden="true">${BONES}${BONES}</div>
</div>`;

export const listSkeleton = html`<div class="frame loading" aria-busy="true" tabindex="-1">
  <div class="columns" aria-hidden="true">
    <div class="summary">${BONES}</div>
    <div class="main">${BONES}${BONES}${BONES}</div>
  </div>
</div>`;
