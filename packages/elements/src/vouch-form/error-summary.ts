/** What is wrong with what was sent, above the fields: leads to each of them. */
import { type TemplateResult, html, nothing } from 'lit';
import { FIELDS, type Field, type FieldErrors } from '../internal/review-draft.ts';
import type { FormWords } from './words.ts';

export interface ErrorSummaryInput extends FormWords {
  errors: FieldErrors;
  /** Said when no field is to blame. */
  problem: string;
  lead: (field: Field) => void;
}

export function errorSummary({
  errors,
  problem,
  say,
  lead,
}: ErrorSummaryInput): TemplateResult | typeof nothing {
  const wrong = FIELDS.filter((field) => errors[field]);
  if (!wrong.length && !problem) return nothing;
  return html`<div class="problem" role="alert" tabindex="-1">
    ${
      wrong.length
        ? html`<strong>${say('errors', { count: wrong.length })}</strong>
            <ul>
              ${wrong.map(
                (field) =>
                  html`<li>
                    <button type="button" @click=${() => lead(field)}>${say(errors[field]!)}</button>
                  </li>`,
              )}
            </ul>`
        : problem
    }
  </div>`;
}
