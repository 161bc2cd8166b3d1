/** Look of the panel around the view. */
import { css } from '../internal/css.ts';

export const styles = css`
  :host {
    display: block;
    line-height: 1.55;
  }
  .frame.loading {
    min-block-size: max(36rem, 100svh);
    overflow-anchor: none;
  }
  h2 {
    margin: 0 0 1rem;
    font-size: 1.35em;
    font-weight: 650;
    line-height: 1.3;
  }
`;
