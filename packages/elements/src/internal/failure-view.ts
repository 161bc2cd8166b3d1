/** What stands in place of data that could not be had. */
import { type TemplateResult, html } from 'lit';

/** @param retryLabel what the button says that asks again */
export function failureView(sentence: string, retryLabel: string, retry: () => void): TemplateResult {
  return html`<div class="message" part="message" role="alert" tabindex="-1">
    <strong>${sentence}</strong>
    <button class="small" @click=${retry}>${retryLabel}</button>
  </div>`;
}
