/** Look of the filters. */
import { css } from '../../internal/css.ts';

export const styles = css`
  .panel {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
    gap: 1.25rem 1.5rem;
    padding: 1.25rem 0;
    border-block-end: 1px solid var(--line);
  }
  .panel fieldset {
    display: grid;
    align-content: start;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .panel legend {
    padding: 0;
    margin-block-end: 0.25rem;
    font-weight: 600;
  }
  .panel label {
    display: flex;
    align-items: center;
    gap: 0.6rem;
    min-block-size: 2rem;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .panel label:hover > :first-child + span {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .panel input {
    flex: none;
    inline-size: 1.15rem;
    block-size: 1.15rem;
    min-block-size: 0;
    margin: 0;
    accent-color: var(--accent);
  }
  .panel .amount {
    font-size: 0.875em;
  }
  .panel > button {
    grid-column: 1 / -1;
    justify-self: start;
    padding-inline: 1.25rem;
  }
  .active,
  .active ul {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }
  .active {
    padding-block-start: 1rem;
  }
  .active strong {
    margin-inline-end: 0.35rem;
  }
  .active ul {
    list-style: none;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    max-inline-size: 100%;
    background: var(--surface);
    overflow-wrap: anywhere;
    text-align: start;
  }
  @media (pointer: coarse) {
    .panel label {
      min-block-size: 2.75rem;
    }
  }
`;
