/** Five stars to choose from: a group of native radio buttons, so keyboards and screen readers know it. */
import { type TemplateResult, html, nothing } from 'lit';
import { STAR } from './stars.ts';

export interface StarInput {
  /** 0 for none. */
  value: number;
  legend: string;
  /** What a star is called, "4 stars". */
  label: (rating: number) => string;
  /** Id of the sentence that says what is wrong. */
  errorId: string | undefined;
}

/** Radio buttons named `rating`; changes arrive as their `input` events. */
export function starInput({ value, legend, label, errorId }: StarInput): TemplateResult {
  return html`<fieldset
    class="star-input"
    part="star-input"
    role="radiogroup"
    aria-required="true"
    aria-invalid=${errorId ? 'true' : nothing}
    aria-describedby=${errorId ?? nothing}
  >
    <legend>${legend}</legend>
    <div class="star-row">
      ${[1, 2, 3, 4, 5].map(
        (rating) =>
          html`<input
              class="hidden"
              type="radio"
              name="rating"
              id="star-${rating}"
              value=${rating}
              .checked=${rating === value}
            />
            <label for="star-${rating}">
              <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${`M12${STAR}`} /></svg>
              <span class="hidden">${label(rating)}</span>
            </label>`,
      )}
      <span class="quiet" aria-hidden="true">${value ? label(value) : ''}</span>
    </div>
  </fieldset>`;
}
