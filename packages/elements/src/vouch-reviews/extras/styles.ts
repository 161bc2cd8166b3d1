/** Look of photos, answers and what else only some products have. */
import { css } from '../../internal/css.ts';

export const styles = css`
  .answers-summary {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: 1.25rem 2rem;
    margin-block-end: 1.5rem;
  }
  .question {
    min-inline-size: 0;
  }
  .question-label {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 0.75rem;
    margin-block-end: 0.3rem;
    overflow-wrap: anywhere;
  }
  .answer {
    display: grid;
    inline-size: 100%;
    min-block-size: 2rem;
    align-content: center;
    gap: 0.25rem;
    padding: 0.15rem 0.25rem;
    border-color: transparent;
    font-size: 0.9em;
    text-align: start;
  }
  .answer[aria-pressed='true'] {
    background: var(--surface);
    border-color: currentColor;
    color: inherit;
  }
  .answer:disabled {
    cursor: default;
    background: none;
  }
  .answer svg {
    display: block;
    fill: var(--accent);
  }
  .answer .track {
    opacity: 0.2;
  }
  .option {
    display: flex;
    justify-content: space-between;
    gap: 0.75rem;
    overflow-wrap: anywhere;
  }
  .steps {
    position: relative;
    display: grid;
    grid-template-columns: repeat(5, 1fr);
    gap: 2px;
  }
  .steps .answer {
    inline-size: auto;
    margin: 0;
    padding: 0;
    border-radius: 4px;
  }
  .steps .answer:hover rect {
    opacity: 0.8;
  }
  .marker {
    position: absolute;
    inset-block-start: calc(50% - 12px);
    inset-inline: 0;
    pointer-events: none;
  }
  :dir(rtl) .marker {
    transform: scaleX(-1);
  }
  .marker circle {
    fill: var(--star);
    stroke: Canvas;
    stroke-width: 2;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 1rem;
    color: var(--muted);
    font-size: 0.875em;
  }
  .ends > :last-child {
    text-align: end;
  }
  .answers {
    display: grid;
    gap: 0.15rem 1.25rem;
    margin: 0.75rem 0 0;
    font-size: 0.9375em;
  }
  .answers > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }
  .answers dt {
    color: var(--muted);
  }
  .answers dd {
    margin: 0;
    white-space: pre-wrap;
  }
  .about {
    margin-block-start: 0.35rem;
    font-size: 0.9375em;
  }
  .about a {
    display: inline-block;
    min-block-size: 24px;
    color: inherit;
    text-underline-offset: 0.2em;
  }
  .strip {
    margin-block-end: 1.25rem;
  }
  .thumbs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    list-style: none;
  }
  .strip .thumbs {
    flex-wrap: nowrap;
    overflow-x: auto;
    padding: 4px;
    margin-block: -4px;
    margin-inline-start: -4px;
    scrollbar-width: thin;
  }
  .strip > .link {
    margin-inline-start: calc(-0.3rem - 1px);
  }
  article .thumbs {
    margin-block-start: 0.75rem;
  }
  .thumb {
    position: relative;
    display: block;
    flex: none;
    inline-size: 5rem;
    block-size: 5rem;
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) * 0.7);
    background: var(--surface);
    color: inherit;
    overflow: hidden;
  }
  .thumb img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .thumb svg {
    position: absolute;
    inset: calc(50% - 1.1rem);
    inline-size: 2.2rem;
    block-size: 2.2rem;
    padding: 0.4rem;
    border-radius: 50%;
    color: #fff;
    background: rgb(0 0 0 / 65%);
  }
  @media (forced-colors: active) {
    .answer svg,
    .marker circle {
      forced-color-adjust: none;
      fill: CanvasText;
    }
  }
`;
