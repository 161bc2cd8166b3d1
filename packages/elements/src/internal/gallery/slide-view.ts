/** One photo or video of the gallery. Its box is as large as the stage, so nothing moves when it arrives. */
import type { Media } from '@vouch/contract';
import { type TemplateResult, html, nothing } from 'lit';
import type en from '../../locales/en/gallery.ts';
import type { Say } from '../lazy-words.ts';

export type SlideState = 'loading' | 'shown' | 'broken';

export interface SlideInput {
  media: Media;
  label: string;
  position: string;
  say: Say<typeof en>;
  state: SlideState;
  isCurrent: boolean;
  /** Whether it is so close that it should be loaded. */
  isNear: boolean;
  settle: (state: SlideState) => void;
}

/** Beside the picture stands the review, on a wide window. */
const SIZES = '(min-width: 56rem) calc(100vw - 26rem), 100vw';

export function slideView(input: SlideInput): TemplateResult {
  const { position, isCurrent, isNear, state, say, media } = input;
  return html`<div
    class="slide ${state}"
    role="group"
    aria-label=${position}
    aria-busy=${isCurrent && state === 'loading'}
    ?inert=${!isCurrent}
  >
    ${isNear ? (media.kind === 'video' ? video(input) : photo(input)) : ''}
    ${isNear && state === 'loading' ? html`<span class="wait" aria-hidden="true"></span>` : ''}
    ${
      isNear && state === 'broken'
        ? html`<div class="message" role="alert">
            <span>${say(media.kind === 'video' ? 'videoFailed' : 'photoFailed')}</span>
            <button class="small" @click=${(event: Event) => again(event, input)}>${say('retry')}</button>
          </div>`
        : ''
    }
  </div>`;
}

function photo({ media, label, settle }: SlideInput): TemplateResult {
  const { url, width, height, thumbnails } = media;
  return html`${thumbnails[0] ? html`<img class="before" src=${thumbnails[0].url} alt="" />` : ''}
    <img
      class="media"
      width=${width}
      height=${height}
      sizes=${SIZES}
      srcset=${[...thumbnails, { url, width }].map((size) => `${size.url} ${size.width}w`).join()}
      src=${url}
      alt=${label}
      draggable="false"
      @load=${() => settle('shown')}
      @error=${() => settle('broken')}
    />`;
}

function video({ media, label, settle, isCurrent }: SlideInput): TemplateResult {
  const { url, width, height, thumbnails } = media;
  return html`<video
    class="media"
    controls
    playsinline
    preload=${isCurrent ? 'metadata' : 'none'}
    poster=${thumbnails.at(-1)?.url ?? nothing}
    width=${width}
    height=${height}
    src=${url}
    aria-label=${label}
    @loadedmetadata=${() => settle('shown')}
    @error=${() => settle('broken')}
  ></video>`;
}

/** An address that is set anew is asked for anew. */
function again({ currentTarget }: Event, { settle }: SlideInput): void {
  const media = (currentTarget as HTMLElement)
    .closest('.slide')!
    .querySelector<HTMLImageElement | HTMLVideoElement>('.media')!;
  settle('loading');
  media.setAttribute('src', media.getAttribute('src')!);
}
