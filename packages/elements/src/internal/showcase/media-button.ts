/** A photo or video as a small picture that opens the gallery. Its box is there before the picture is. */
import type { Media } from '@vouch/contract';
import { type TemplateResult, html } from 'lit';
import { css } from '../css.ts';

export interface MediaButtonInput {
  media: Media;
  /** What a screen reader says: the writer's description, or who took it. */
  label: string;
  /** Width of the box, as `<img sizes>` wants it. */
  sizes: string;
  open: (trigger: HTMLElement) => void;
}

export function mediaButton({ media, label, sizes, open }: MediaButtonInput): TemplateResult {
  const { kind, width, height, thumbnails, url } = media;
  // A video has no picture but its thumbnails.
  const pictures = kind === 'photo' ? [...thumbnails, { url, width }] : thumbnails;
  return html`<button
    class="thumb"
    part="thumbnail"
    aria-label=${label}
    aria-haspopup="dialog"
    @click=${({ currentTarget }: Event) => open(currentTarget as HTMLElement)}
  >
    ${
      pictures.length > 0
        ? html`<img
            alt=""
            width=${width}
            height=${height}
            loading="lazy"
            decoding="async"
            sizes=${sizes}
            srcset=${pictures.map((one) => `${one.url} ${one.width}w`).join(', ')}
            src=${pictures[0]!.url}
          />`
        : ''
    }
    ${
      kind === 'video'
        ? html`<svg class="film" viewBox="0 0 24 24" aria-hidden="true"><path d="M9 6.5v11l8.5-5.5z" /></svg>`
        : ''
    }
  </button>`;
}

export const mediaButtonStyles = css`
  .thumb {
    position: relative;
    display: block;
    inline-size: 100%;
    padding: 0;
    border-color: transparent;
    background: var(--surface);
    overflow: hidden;
  }
  .thumb:hover {
    opacity: 0.9;
  }
  .thumb img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .film {
    position: absolute;
    inset-block-end: 0.4rem;
    inset-inline-end: 0.4rem;
    inline-size: 2rem;
    border-radius: 50%;
    background: rgb(0 0 0 / 65%);
    color: #fff;
  }
`;
