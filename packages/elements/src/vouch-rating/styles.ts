/** Look of the badge: one line whose height is known before there is anything to show. */
import { css } from '../internal/css.ts';

export const styles = css`
  :host {
    display: inline-block;
    vertical-align: middle;
    min-inline-size: 10.5em;
    max-inline-size: 100%;
    block-size: max(1.5em, 24px);
    white-space: nowrap;
  }
  a {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    max-inline-size: 100%;
    block-size: 100%;
    color: inherit;
    text-decoration: none;
  }
  a:focus-visible {
    outline: 2px solid var(--vouch-focus, currentColor);
  }
  [href]:hover span {
    text-decoration: underline;
  }
  .stars {
    font-size: var(--vouch-star-size, 1.1em);
  }
  span {
    color: var(--vouch-muted);
  }
  button {
    font: inherit;
    overflow: hidden;
    text-overflow: ellipsis;
  }
`;
