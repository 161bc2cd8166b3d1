/** Look of the review form. */
import { css } from '../internal/css.ts';

export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
    line-height: 1.5;
  }
  .frame {
    max-inline-size: 40rem;
  }
  .frame.loading {
    min-block-size: 44rem;
    overflow-anchor: none;
  }
  form,
  .fields {
    display: grid;
    gap: 1.35rem;
  }
  form > [role='status']:empty {
    position: absolute;
  }
  [inert] {
    opacity: 0.6;
  }
  .field {
    display: grid;
    gap: 0.35rem;
  }
  .field label,
  legend {
    font-weight: 600;
    padding: 0;
  }
  .field .quiet {
    font-weight: 400;
  }
  input:not([type='radio'], [type='checkbox']),
  textarea {
    inline-size: 100%;
    min-block-size: 2.75rem;
    background: var(--vouch-field, light-dark(#fff, #1f2023));
    color: light-dark(#1b1b1b, #f3f4f6);
  }
  textarea {
    min-block-size: 9rem;
    resize: vertical;
  }
  ::placeholder {
    color: light-dark(#6b6b6b, #a3a3a3);
    opacity: 1;
  }
  [aria-invalid='true']:not(fieldset) {
    border-color: var(--bad);
    outline-color: var(--bad);
  }
  .star-input {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  .star-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    position: relative;
    margin-inline-start: -0.35rem;
  }
  .star-row label {
    padding: 0.25rem 0.35rem;
    cursor: pointer;
    border-radius: 0.4rem;
  }
  .star-row svg {
    display: block;
    inline-size: 2.2rem;
    block-size: 2.2rem;
    color: var(--star);
  }
  .star-row path {
    fill: var(--fill, currentColor);
  }
  .star-row .quiet {
    margin-inline-start: 0.5rem;
  }
  /* Full up to the star that the mouse is on, else up to the chosen one: by the radio buttons alone. */
  .star-row:not(:has(label:hover)) :where(:checked + label ~ label) svg,
  .star-row:not(:has(label:hover, :checked)) svg,
  .star-row label:hover ~ label svg {
    color: var(--muted);
    --fill: transparent;
  }
  .star-row input:focus-visible + label {
    outline: 2px solid var(--vouch-focus, currentColor);
  }
  .check {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 0.6rem;
    align-items: center;
  }
  .check input {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    min-block-size: 0;
    margin: 0.3rem 0;
    accent-color: var(--accent);
  }
  .check label {
    padding-block: 0.4rem;
  }
  .check .quiet {
    grid-column: 2;
  }
  .error {
    color: var(--bad);
  }
  .problem,
  .proof {
    padding: 0.85rem 1rem;
    border-radius: var(--radius);
    background: var(--surface);
  }
  .problem {
    color: var(--bad);
    background: color-mix(in srgb, var(--bad) 8%, transparent);
    border: 1px solid color-mix(in srgb, var(--bad) 40%, transparent);
  }
  .proof.good {
    color: var(--good);
    background: color-mix(in srgb, var(--good) 8%, transparent);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
  }
  .primary {
    min-block-size: 2.9rem;
    padding-inline: 1.75rem;
    font-weight: 600;
  }
  .message .buttons {
    justify-content: center;
  }
  @media (scripting: none) {
    .photos {
      display: none;
    }
  }
  @container (max-width: 24rem) {
    .star-row svg {
      inline-size: 2rem;
      block-size: 2rem;
    }
    .primary {
      inline-size: 100%;
    }
  }
`;
