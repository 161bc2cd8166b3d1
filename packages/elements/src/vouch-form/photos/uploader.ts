/** ① Photos and videos of a review, loaded when the first one is added. */
import { css } from '../../internal/css.ts';
import later from '../../locales/en/form-later.ts';
import words from '../../locales/en/form-photos.ts';
import type { Writing } from '../writing.ts';
import { Photos } from './photos.ts';

export const english = { ...later, ...words };

/** The uploader of a form. */
export function photosOf(writing: Writing): Photos {
  return (writing.photos ??= new Photos(writing));
}

export const styles = css`
  .photos {
    display: grid;
    gap: 0.75rem;
    list-style: none;
  }
  .photo {
    display: grid;
    grid-template: 'preview about' auto 'preview alt' 1fr 'buttons buttons' auto / 6rem minmax(0, 1fr);
    gap: 0.5rem 0.9rem;
    padding: 0.75rem;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .photo.over {
    outline: 2px dashed currentColor;
  }
  .preview {
    grid-area: preview;
    display: grid;
    place-items: center;
    inline-size: 6rem;
    block-size: 6rem;
    overflow: hidden;
    border-radius: calc(var(--radius) * 0.6);
    background: var(--surface);
    color: var(--muted);
    cursor: grab;
  }
  .preview canvas {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .preview svg {
    inline-size: 2rem;
    block-size: 2rem;
  }
  .about,
  .alt {
    display: grid;
    align-content: start;
    gap: 0.35rem;
  }
  .about {
    grid-area: about;
  }
  .alt {
    grid-area: alt;
  }
  .alt label {
    font-size: 0.875em;
  }
  progress {
    inline-size: 100%;
    block-size: 0.4rem;
    accent-color: var(--accent);
  }
  .photo .buttons {
    grid-area: buttons;
    gap: 0.4rem;
  }
  .photo [aria-disabled='true'] {
    opacity: 0.45;
  }
  @container (max-width: 24rem) {
    .photo {
      grid-template: 'preview about' auto 'alt alt' auto 'buttons buttons' auto / 4rem minmax(0, 1fr);
    }
    .preview {
      inline-size: 4rem;
      block-size: 4rem;
    }
  }
`;
