/** The look that all elements share, down to the badge; every value can be set from the page. */
import { css } from 'lit';

export const tokens = css`
  :host {
    --star: var(--vouch-star, light-dark(#d97706, #fbbf24));
    --star-empty: var(--vouch-star-empty, color-mix(in srgb, currentColor 18%, transparent));
    --muted: var(--vouch-muted, color-mix(in srgb, currentColor 74%, transparent));
  }
  :host([hidden]) {
    display: none;
  }
  :focus-visible {
    outline: 2px solid var(--vouch-focus, currentColor);
    outline-offset: 2px;
  }
  .stars {
    display: block;
    flex: none;
    inline-size: 5em;
    block-size: 1em;
    fill: var(--star-empty);
  }
  .stars svg {
    fill: var(--star);
  }
  @media (forced-colors: active) {
    .stars {
      fill: GrayText;
    }
    .stars svg {
      fill: CanvasText;
    }
  }
`;
