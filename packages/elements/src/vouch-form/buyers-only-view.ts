/** What stands there instead of a form that would fail: who can review, and how. */
import { type TemplateResult, html, nothing } from 'lit';
import type { FormWords } from './words.ts';

/** @param problem why the token that was there does not serve; empty when there was none */
export function buyersOnlyView(problem: string, say: FormWords['say']): TemplateResult {
  return html`<div class="message" part="message" role=${problem ? 'alert' : nothing} tabindex="-1">
    <strong>${problem || say('buyersOnly')}</strong>
    <slot name="buyers-only">${problem ? nothing : say('buyersOnlyHow')}</slot>
  </div>`;
}
