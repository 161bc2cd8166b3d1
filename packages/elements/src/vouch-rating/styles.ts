/** Look of the badge: one line whose height is known before there is anything to show. */
import { css } from 'lit';

export const styles = css`
  :host {
    display: inline-block;
    vertical-align: middle;
    min-inline-size: 9.5em;
    block-size: max(1.5em, 24px);
    white-space: nowrap;
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    block-size: 100%;
    color: inherit;
    text-decoration: none;
    border-radius: 0.25em;
  }
  a:hover .quiet {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .stars {
    font-size: var(--vouch-star-size, 1.1em);
  }
  b {
    font-weight: 600;
  }
  .quiet {
    color: var(--muted);
  }
  button {
    font: inherit;
    font-size: 0.85em;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }
`;
