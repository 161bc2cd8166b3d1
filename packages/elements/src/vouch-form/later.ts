/** What the form needs once somebody writes, loaded then: checks, the coach, sending, and the own review. */
import { css } from '../internal/css.ts';
import later from '../locales/en/form-later.ts';
import writing from '../locales/en/form-writing.ts';

export { begin } from './begin.ts';
export { cameraButton } from './camera.ts';
export { errorSummary } from './error-summary.ts';
export { ownView } from './own-review.ts';
export { sentenceOf } from './sentences.ts';
export { stepView } from './step-view.ts';
export { submit } from './submit.ts';

export const english = { ...later, ...writing };

export const styles = css`
  form.over {
    outline: 2px dashed currentColor;
    outline-offset: 0.5rem;
    border-radius: var(--radius);
  }
  .problem ul {
    padding-inline-start: 1.1rem;
  }
  .problem li button {
    padding: 0 0.2rem;
    border: 0;
    min-block-size: 1.75rem;
    text-align: start;
    vertical-align: top;
    text-decoration: underline;
  }
  input:disabled {
    opacity: 0.5;
  }
  .step {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1rem;
  }
`;
