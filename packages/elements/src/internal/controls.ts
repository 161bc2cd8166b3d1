/**
 * Buttons, fields and colours as the list and the form share them. Text keeps a contrast of 4.5 to 1 under any colour a
 * shop chooses: that on the accent is black or white, the others are held back in lightness or luminance (y).
 */
import { css } from './css.ts';

export const controls = css`
  :host {
    --muted: var(
      --vouch-muted,
      light-dark(
        oklch(from currentColor min(l + 0.2, max(l, 0.53)) c h),
        oklch(from currentColor max(l - 0.2, min(l, 0.68)) c h)
      )
    );
    --line: var(--vouch-line, color-mix(in srgb, currentColor 15%, transparent));
    --surface: var(--vouch-surface, color-mix(in srgb, currentColor 4%, transparent));
    --accent: var(--vouch-accent, light-dark(#1f2937, #f3f4f6));
    /* Black or white, whichever is read better: y is the luminance that WCAG's contrast is made of. */
    --on-accent: var(
      --vouch-on-accent,
      color(
        from var(--accent) xyz calc((0.179 - y) * 9e9) calc((0.179 - y) * 9e9) calc((0.179 - y) * 9e9) / 1
      )
    );
    --good: light-dark(
      color(
        from var(--vouch-good, #166534) xyz calc(x * min(1, 0.14 / y)) min(y, 0.14) calc(z * min(1, 0.14 / y))
      ),
      oklch(from var(--vouch-good, #86efac) max(l, 0.75) c h)
    );
    --bad: light-dark(
      color(
        from var(--vouch-bad, #b91c1c) xyz calc(x * min(1, 0.14 / y)) min(y, 0.14) calc(z * min(1, 0.14 / y))
      ),
      oklch(from var(--vouch-bad, #fca5a5) max(l, 0.75) c h)
    );
    --radius: var(--vouch-radius, 0.625rem);
  }
  * {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 2px solid var(--vouch-focus, currentColor);
    outline-offset: 2px;
  }
  button,
  input,
  select,
  textarea,
  .more {
    font: inherit;
    color: inherit;
    border: 1px solid var(--vouch-field-border, color-mix(in srgb, currentColor 60%, transparent));
    border-radius: calc(var(--radius) * 0.7);
    background: transparent;
    min-block-size: 2.5rem;
    padding: 0.35rem 0.7rem;
  }
  select,
  option {
    background-color: var(--vouch-field, light-dark(#fff, #1f2023));
    color: light-dark(#1b1b1b, #f3f4f6);
  }
  button {
    cursor: pointer;
  }
  button:hover,
  .more:hover {
    background: var(--surface);
  }
  .small {
    font-size: 0.875em;
    min-block-size: 2rem;
    padding: 0.2rem 0.75rem;
    border-color: var(--line);
    border-radius: 99px;
  }
  .link {
    border-color: transparent;
    min-block-size: 2rem;
    padding: 0.2rem 0.3rem;
    font-size: 0.875em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  [aria-pressed='true'],
  .primary {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }
  [aria-pressed='true']:hover,
  .primary:hover {
    background: var(--accent);
    opacity: 0.88;
  }
  [aria-disabled='true'] {
    cursor: default;
    opacity: 0.65;
  }
  p,
  h3,
  ul {
    margin: 0;
    padding: 0;
  }
  .quiet {
    color: var(--muted);
    font-size: 0.875em;
  }
  .bad {
    color: var(--bad);
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .message {
    display: grid;
    justify-items: center;
    gap: 0.75rem;
    padding: 2rem 1rem;
    text-align: center;
    background: var(--surface);
    border-radius: var(--radius);
  }
  .bone {
    block-size: 1em;
    margin-block: 0.6em;
    border-radius: 0.4em;
    background: var(--line);
    opacity: 0.6;
  }
  .bone.short {
    inline-size: 35%;
    margin-block-start: 2em;
  }
  .bone.long {
    inline-size: 80%;
  }
  @media (pointer: coarse) {
    button,
    input,
    select {
      min-block-size: 2.75rem;
    }
  }
  @media (forced-colors: active) {
    [aria-pressed='true'],
    .primary {
      forced-color-adjust: none;
      background: Highlight !important;
      color: HighlightText !important;
    }
  }
`;
