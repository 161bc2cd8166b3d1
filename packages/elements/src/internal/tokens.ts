/** The look that all elements share, down to the badge; every value can be set from the page. */
import { css } from './css.ts';

export const tokens = css`
  :host {
    --star: var(--vouch-star, light-dark(#d97706, #fbbf24));
    --muted: var(--vouch-muted, color-mix(in srgb, currentColor 74%, transparent));
  }
  :host([hidden]) {
    display: none;
  }
  .stars {
    flex: none;
    inline-size: 5em;
    block-size: 1em;
    color: var(--star);
  }
  .stars > path {
    opacity: 0.25;
  }
  path {
    fill: currentColor;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linejoin: round;
  }
`;
