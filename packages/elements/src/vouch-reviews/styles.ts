/** Look of the review list, from 280 pixels to a wide page by the width of its own container. */
import { css } from '../internal/css.ts';

export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
    line-height: 1.55;
  }
  .frame.loading {
    min-block-size: max(36rem, 100svh);
    overflow-anchor: none;
  }
  .tall {
    min-block-size: 100svh;
  }
  .columns {
    display: grid;
    gap: 2rem;
  }
  .main {
    min-inline-size: 0;
  }
  .score {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.9rem;
  }
  .score p {
    margin-block-start: 0.3em;
    color: var(--muted);
    font-size: 0.9em;
  }
  .score .stars {
    font-size: 1.35em;
  }
  .mean {
    font-size: 3.25em;
    font-weight: 650;
    line-height: 1;
  }
  .histogram {
    display: grid;
    margin-block: 1rem 0.75rem;
  }
  .bar {
    display: grid;
    grid-template-columns: 2.8em 1fr minmax(2em, max-content);
    align-items: center;
    gap: 0.5rem;
    padding: 0 0.25rem;
    min-block-size: 2rem;
    border-color: transparent;
    font-size: 0.9em;
    text-align: start;
    font-variant-numeric: tabular-nums;
  }
  .compact .bar {
    min-block-size: 1.5rem;
  }
  .bar[aria-pressed='true'] {
    background: var(--surface);
    border-color: currentColor;
    color: inherit;
  }
  .bar:disabled {
    cursor: default;
    background: none;
    opacity: 0.65;
  }
  .bar svg {
    display: block;
    color: var(--star);
    fill: currentColor;
    forced-color-adjust: auto;
  }
  .bar > svg:dir(rtl) {
    scale: -1 1;
  }
  .bar .track {
    opacity: 0.2;
  }
  .amount {
    color: var(--muted);
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  [aria-pressed='true'] .amount {
    color: inherit;
  }
  .checks {
    margin-block-start: 0.5rem;
    font-size: 0.9em;
  }
  .checks > summary {
    min-block-size: 1.75rem;
    cursor: pointer;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6rem;
    padding-block-end: 1rem;
    border-block-end: 1px solid var(--line);
  }
  .toolbar input {
    flex: 1 1 11rem;
    min-inline-size: 0;
  }
  .toolbar .small {
    min-block-size: 2.5rem;
    padding-inline: 1rem;
  }
  .small[aria-expanded='true'] {
    background: var(--surface);
    border-color: currentColor;
  }
  .toolbar label {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    margin-inline-start: auto;
  }
  .list {
    list-style: none;
  }
  .list[aria-busy='true'] {
    opacity: 0.5;
  }
  article {
    padding-block: 1.5rem;
    border-block-end: 1px solid var(--line);
    overflow-wrap: anywhere;
  }
  article > .quiet {
    margin-block: 0.35rem 0.5rem;
  }
  h3 {
    font-size: 1.075em;
    font-weight: 650;
    line-height: 1.35;
    margin-block-start: 0.5rem;
  }
  .author {
    color: var(--vouch-author, inherit);
    font-weight: 600;
  }
  .quiet > * + *::before {
    content: '·';
    margin-inline: 0.4em;
  }
  .notes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15rem 0.4rem;
    font-size: 0.8125em;
  }
  .note[open] {
    flex-basis: 100%;
  }
  .note summary {
    display: inline-flex;
    align-items: center;
    min-block-size: 1.75rem;
    padding-inline: 0.6em;
    border-radius: 99px;
    background: var(--surface);
    color: var(--muted);
    font-weight: 550;
    cursor: pointer;
    list-style: none;
  }
  .note summary::-webkit-details-marker {
    display: none;
  }
  .note.good summary {
    color: var(--good);
    background: color-mix(in srgb, var(--good) 9%, transparent);
  }
  .note summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .note p {
    padding: 0.25rem 0.6em 0.5rem;
    color: var(--muted);
  }
  .body {
    margin-block-start: 0.6rem;
    white-space: pre-wrap;
    max-inline-size: 70ch;
  }
  .folded {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 8;
    overflow: hidden;
  }
  .reply {
    margin-block-start: 1rem;
    padding: 0.85rem 1rem;
    background: var(--surface);
    border-radius: var(--radius);
    border-inline-start: 3px solid var(--line);
  }
  .reply .body {
    margin-block-start: 0.25rem;
  }
  .actions,
  .actions > div {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem;
  }
  .actions {
    justify-content: space-between;
    margin-block-start: 0.9rem;
    color: var(--muted);
    font-size: 0.9375em;
  }
  .more {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    margin-block-start: 1.5rem;
    min-block-size: 2.9rem;
    font-weight: 600;
    text-align: center;
    text-decoration: none;
  }
  a.more {
    padding-block: 0.65rem;
  }
  /* What does nothing without script is not there; what it would do to the rest is done. */
  @media (scripting: none) {
    .toolbar,
    .checks,
    .actions,
    .strip > .link,
    .folded + .link {
      display: none;
    }
    .bar,
    .answer {
      pointer-events: none;
    }
    .folded {
      display: block;
    }
  }
  @container (max-width: 22rem) {
    /* The choice itself says what it is; its label stays for screen readers. */
    .toolbar label span {
      position: absolute;
      inline-size: 1px;
      clip-path: inset(50%);
      overflow: hidden;
      white-space: nowrap;
    }
    .toolbar label {
      flex: 1 1 9rem;
    }
    .toolbar select {
      inline-size: 100%;
      min-inline-size: 0;
    }
  }
  @container (min-width: 34rem) {
    .more {
      inline-size: auto;
      margin-inline: auto;
      padding-inline: 2rem;
    }
  }
  @container (min-width: 50rem) {
    .columns {
      grid-template-columns: 17rem 1fr;
      gap: 3.5rem;
    }
    .summary:not(:has([open])) {
      position: sticky;
      inset-block-start: 1.5rem;
    }
    .summary {
      align-self: start;
    }
  }
`;
