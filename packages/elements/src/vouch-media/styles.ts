/** Look of the gallery grid: squares, as many in a row as fit. */
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
    margin: 0 0 0.75em;
    font-size: 1.35em;
    font-weight: 650;
    line-height: 1.3;
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(7.5rem, 40%), 1fr));
    gap: 0.5rem;
    list-style: none;
  }
  .grid > * {
    aspect-ratio: 1;
  }
  .grid .thumb,
  .grid .bone {
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    border-radius: calc(var(--radius) * 0.7);
  }
  .more {
    display: block;
    margin: 1.25rem auto 0;
    padding-inline: 2rem;
    min-block-size: 2.9rem;
    font-weight: 600;
  }
`;
