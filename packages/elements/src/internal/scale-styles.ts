/** Look of ratings that are not five stars. */
import { css } from './css.ts';

export const scaleStyles = css`
  .rated {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    font-weight: 600;
  }
  .down {
    color: inherit;
  }
  .mark .stars,
  .rated .stars {
    font-size: 1.25em;
  }
`;
