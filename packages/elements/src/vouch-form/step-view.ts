/** Says why the button rests, with a way back. */
import { type TemplateResult, html, nothing } from 'lit';
import { cancelSending } from './submit.ts';
import type { Writing } from './writing.ts';

export function stepView(writing: Writing): TemplateResult | typeof nothing {
  const { step, say, coach } = writing;
  if (!step || step.kind === 'sending')
    return coach?.said ? html`<span class="hidden">${coach.said}</span>` : nothing;
  return html`<div class="proof step">
    <p>${sentence(writing)}</p>
    <button class="small" type="button" @click=${() => cancelSending(writing)}>${say('cancel')}</button>
  </div>`;
}

function sentence({ step, say }: Writing): string {
  if (step?.kind !== 'waiting') return say('waitPhotos');
  const { problem, seconds } = step;
  return problem.status === 0 ? say('waitNetwork') : say('waitBusy', { count: seconds });
}
