/** Look of the report form and of earlier texts. */
import { css } from '../../internal/css.ts';

export const styles = css`
  .report {
    display: grid;
    gap: 0.75rem;
    margin-block-start: 0.75rem;
    padding: 1rem;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    font-size: 0.9375em;
  }
  .report,
  .report label {
    grid-template-columns: minmax(0, 1fr);
  }
  .report label {
    display: grid;
    gap: 0.3rem;
  }
  .report .actions {
    justify-content: start;
    margin: 0;
  }
  .earlier {
    margin: 0.25rem 0 0.5rem;
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--line);
    font-size: 1.1em;
  }
  .earlier p {
    padding: 0;
    color: inherit;
  }
`;
