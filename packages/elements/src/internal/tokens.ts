/**
 * The look that all elements share, down to the badge; every value can be set from the page. Whatever colours a shop
 * chooses, stars keep a contrast of 3 to 1 against a white page, and against a dark one where the page's `color-scheme`
 * says so: lightness is held back for that (at 0.61 no colour is too light on white); the hue stays.
 */
import { css } from './css.ts';

export const tokens = css`
  :host {
    --star: light-dark(
      oklch(from var(--vouch-star, #d97706) min(l, 0.61) c h),
      oklch(from var(--vouch-star, #fbbf24) max(l, 0.6) c h)
    );
  }
  :host([hidden]) {
    display: none;
  }
  .stars {
    flex: none;
    block-size: 1em;
    color: var(--star);
    forced-color-adjust: auto;
  }
  .stars:dir(rtl) {
    scale: -1 1;
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
