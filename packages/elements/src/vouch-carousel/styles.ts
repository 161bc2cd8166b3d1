/**
 * Look of the carousel. Its height is known before anything is loaded and stays: the head takes what it needs, the
 * reviews the rest, and a long text is folded.
 */
import { css } from '../internal/css.ts';

export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
    line-height: 1.55;
  }
  .frame {
    display: flex;
    flex-direction: column;
    gap: 1em;
    min-block-size: 29em;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 0.5em 1.5em;
  }
  h2 {
    margin: 0;
    font-size: 1.35em;
    font-weight: 650;
    line-height: 1.3;
  }
  .controls {
    display: flex;
    align-items: center;
    gap: 0.5em;
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }
  .round {
    display: grid;
    place-items: center;
    inline-size: 2.75rem;
    min-block-size: 2.75rem;
    padding: 0;
    border-color: var(--line);
    border-radius: 50%;
  }
  .round svg {
    inline-size: 1.25rem;
    fill: none;
  }
  .round path {
    fill: none;
  }
  .previous svg,
  .next:dir(rtl) svg {
    transform: scaleX(-1);
  }
  .previous:dir(rtl) svg {
    transform: none;
  }
  .track {
    --columns: 1;
    flex: 1;
    display: flex;
    gap: 1rem;
    overflow: auto hidden;
    scroll-snap-type: x mandatory;
    scrollbar-width: none;
  }
  .track[aria-hidden] {
    overflow: hidden;
  }
  .track:focus-visible {
    outline-offset: -2px;
    border-radius: var(--radius);
  }
  .card {
    flex: 0 0 calc((100% - (var(--columns) - 1) * 1rem) / var(--columns));
    display: flex;
    flex-direction: column;
    align-items: start;
    gap: 0.4em;
    min-inline-size: 0;
    padding: 1.15em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--vouch-card, var(--surface));
    scroll-snap-align: start;
    overflow: hidden;
  }
  .card h3,
  .card .body {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    flex: none;
  }
  .card .body {
    -webkit-line-clamp: 4;
  }
  .card.pictured h3 {
    -webkit-line-clamp: 1;
  }
  .card.pictured .body {
    -webkit-line-clamp: 2;
  }
  .card.unfolded :is(h3, .body) {
    -webkit-line-clamp: none;
  }
  /* In a narrow column the picture stands in the corner, beside rating and title. */
  .card.pictured {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-content: start;
    justify-items: start;
  }
  .pictured > * {
    grid-column: 1 / -1;
  }
  .pictured > :is(.stars, .rated, h3) {
    grid-column: 1;
  }
  .pictured > .thumb {
    grid-area: 1 / 2 / span 2;
    inline-size: 4.5em;
    block-size: 4.5em;
    border: 0;
  }
  .card .quiet {
    margin-block-start: auto;
    padding-block-start: 0.25em;
  }
  .link {
    padding-inline: 0;
  }
  .product {
    max-inline-size: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .product a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  .message {
    flex: 1;
    align-content: center;
  }
  /* The head takes more lines here, and leaves the reviews fewer. */
  @container (max-width: 22rem) {
    .card h3 {
      -webkit-line-clamp: 1;
    }
    .card .body {
      -webkit-line-clamp: 2;
    }
  }
  @container (min-width: 36rem) {
    .track {
      --columns: 2;
    }
    .card.pictured {
      display: flex;
    }
    .pictured > .thumb {
      flex: none;
      inline-size: calc(100% + 2.3em);
      block-size: 7em;
      margin: -1.15em -1.15em 0.25em;
      border-radius: 0;
    }
  }
  @container (min-width: 54rem) {
    .track {
      --columns: 3;
    }
  }
  @container (min-width: 76rem) {
    .track {
      --columns: 4;
    }
  }
`;
