/** What a shop may ask beyond five stars and a text, loaded before such a form shows. */
import { css } from '../internal/css.ts';
import english from '../locales/en/form-asked.ts';

export { questionFields } from './question-fields.ts';
export { scaleInput } from './scale-input.ts';
export { english };

export const styles = css`
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  textarea.short {
    min-block-size: 4.5rem;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-start: 0.35rem;
    position: relative;
  }
  .choices.even {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
  }
  .choices label {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    min-block-size: 2.75rem;
    padding: 0.35rem 0.9rem;
    border: 1px solid var(--vouch-field-border, color-mix(in srgb, currentColor 60%, transparent));
    border-radius: calc(var(--radius) * 0.7);
    font-weight: 400;
    text-align: center;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .choices.even label {
    padding-inline: 0;
  }
  .choices label:hover {
    background: var(--surface);
  }
  .choices input:checked + label {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }
  .choices input:focus-visible + label {
    outline: 2px solid var(--vouch-focus, currentColor);
    outline-offset: 2px;
  }
  .choices svg {
    inline-size: 1.4rem;
    block-size: 1.4rem;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 1rem;
    margin-block-start: 0.25rem;
  }
  .ends :last-child {
    text-align: end;
  }
  @container (min-width: 30rem) {
    .choices.even.ten {
      grid-template-columns: repeat(10, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .choices input:checked + label {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
