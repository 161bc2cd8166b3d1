/** Look of the gallery: picture above and review below on a phone, side by side on a wide window. */
import { css } from '../css.ts';

export const styles = css`
  dialog {
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    padding: 0;
    border: 0;
    background: var(--vouch-dialog, light-dark(#fff, #1b1c1f));
    color: var(--vouch-on-dialog, light-dark(#1b1b1b, #f3f4f6));
    line-height: 1.55;
    text-align: start;
    white-space: normal;
    overflow: hidden;
    overscroll-behavior: contain;
  }
  dialog[open] {
    display: grid;
    grid-template-rows: minmax(0, 1.4fr) minmax(0, 1fr);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 70%);
  }
  .stage {
    position: relative;
    min-inline-size: 0;
    background: #111;
    color: #fff;
  }
  .track {
    display: flex;
    block-size: 100%;
    overflow: auto hidden;
    overscroll-behavior: contain;
    scroll-snap-type: x mandatory;
    scrollbar-width: none;
  }
  .slide {
    position: relative;
    flex: 0 0 100%;
    display: grid;
    place-items: center;
    scroll-snap-align: start;
    scroll-snap-stop: always;
  }
  .slide > * {
    grid-area: 1 / 1;
  }
  .media,
  .before {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }
  img {
    pointer-events: none;
  }
  .loading img.media,
  .broken .media,
  .broken .before,
  .shown .before {
    opacity: 0;
  }
  .slide .message {
    z-index: 1;
    background: none;
  }
  .wait {
    z-index: 1;
    inline-size: 2.5rem;
    block-size: 2.5rem;
    border: 3px solid rgb(255 255 255 / 35%);
    border-block-start-color: #fff;
    border-radius: 50%;
  }
  .bar {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    display: flex;
    justify-content: space-between;
    align-items: center;
    padding: 0.6rem;
    pointer-events: none;
  }
  .position {
    padding: 0.15rem 0.7rem;
    border-radius: 99px;
    background: rgb(0 0 0 / 65%);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .round {
    display: grid;
    place-items: center;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    padding: 0;
    border: 1px solid transparent;
    border-radius: 50%;
    background: rgb(0 0 0 / 65%);
    color: #fff;
    pointer-events: auto;
  }
  .round:hover {
    background: #000;
  }
  .round:focus-visible {
    outline-color: #fff;
    box-shadow: 0 0 0 4px #000;
  }
  .round[aria-disabled='true'] {
    opacity: 0.35;
  }
  .round svg {
    inline-size: 1.5rem;
    fill: none;
  }
  .round path {
    fill: none;
  }
  .previous,
  .next {
    position: absolute;
    inset-block-start: calc(50% - 1.375rem);
  }
  .previous {
    inset-inline-start: 0.6rem;
  }
  .next {
    inset-inline-end: 0.6rem;
  }
  :is(.previous, .next):dir(rtl) svg {
    transform: scaleX(-1);
  }
  aside {
    padding: 1.25rem;
    overflow: hidden auto;
    overscroll-behavior: contain;
  }
  aside:focus-visible {
    outline-offset: -3px;
  }
  aside > * + * {
    margin-block-start: 0.6rem;
  }
  .product a {
    color: inherit;
    font-weight: 600;
  }
  @media (min-width: 56rem) {
    dialog {
      inline-size: min(100vw - 4rem, 84rem);
      block-size: min(100vh - 4rem, 60rem);
      border-radius: calc(var(--radius) * 1.4);
    }
    dialog[open] {
      grid-template: minmax(0, 1fr) / minmax(0, 1fr) 22rem;
    }
    aside {
      padding: 1.75rem;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .media {
      transition: opacity 0.2s;
    }
    .wait {
      animation: turn 0.9s linear infinite;
    }
    @keyframes turn {
      to {
        rotate: 1turn;
      }
    }
  }
  @media (forced-colors: active) {
    dialog {
      border: 1px solid;
    }
    .round,
    .position {
      border: 1px solid ButtonText;
    }
  }
`;
