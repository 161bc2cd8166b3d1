/** The list of photos above the button that adds them: preview, progress, description, order. */
import { type TemplateResult, html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { LIMITS, textFault } from '@vouch/contract/limits';
import type { FormMessage } from '../words.ts';
import type { Photo, Photos } from './photos.ts';

const PLAY = 'M8 5v14l11-7z';
const PICTURE = 'M4 5h16v14H4zM7 16l3.5-4.5 2.5 3 2-2.5 2.5 4z';

export function photosView(photos: Photos): TemplateResult {
  const { items, faults, said, writing } = photos;
  const { say } = writing;
  return html`${
      items.length
        ? html`<ul class="photos" aria-label=${say('photos')}>
            ${items.map((photo, at) => photoView(photos, photo, at))}
          </ul>`
        : nothing
    }
    <div role="alert">${faults.map((fault) => html`<p class="error">${fault}</p>`)}</div>
    <p class="quiet">${say('photosHint')}</p>
    <span class="hidden" role="status">${said}</span>`;
}

/** What is being dragged, within this page. */
let dragged: Photo | undefined;

function photoView(photos: Photos, photo: Photo, at: number): TemplateResult {
  const { say } = photos.writing;
  const { key, kind, alt, state, fault } = photo;
  const count = at + 1;
  const name = say(kind === 'photo' ? 'photoNumber' : 'videoNumber', { count });
  const altFault = textFault(alt, LIMITS.alt);
  const button = (label: FormMessage, act: () => void, id: string, isOff = false) =>
    html`<button
      class="small"
      type="button"
      id="${id}-${key}"
      aria-disabled=${isOff}
      @click=${() => isOff || act()}
    >
      ${say(label)}<span class="hidden"> (${name})</span>
    </button>`;
  // Only the picture: in a field that can be dragged, words can't be selected.
  const start = ({ currentTarget, dataTransfer }: DragEvent) => {
    dragged = photo;
    dataTransfer!.effectAllowed = 'move';
    // Firefox drags nothing that has no data.
    dataTransfer!.setData('application/x-vouch-photo', photo.key);
    dataTransfer!.setDragImage((currentTarget as HTMLElement).closest('li')!, 0, 0);
  };
  const isOver = (event: DragEvent, over: boolean) =>
    (event.currentTarget as HTMLElement).classList.toggle('over', over && !!dragged && dragged !== photo);
  return html`<li
    class="photo"
    part="photo"
    @dragover=${(event: DragEvent) => {
      if (dragged) event.preventDefault();
      isOver(event, true);
    }}
    @dragleave=${(event: DragEvent) => isOver(event, false)}
    @drop=${(event: DragEvent) => {
      isOver(event, false);
      if (!dragged) return;
      event.preventDefault();
      photos.move(dragged, at, 'earlier');
    }}
  >
    <div class="preview" draggable="true" @dragstart=${start} @dragend=${() => (dragged = undefined)}>
      ${previewView(photo, alt || name)}
    </div>
    <div class="about">
      <strong>${name}</strong>
      ${stateView(photos, photo, name)} ${fault ? html`<p class="error" role="alert">${fault}</p>` : nothing}
    </div>
    <div class="alt">
      <label for="alt-${key}">${say('altLabel')} <span class="quiet">${say('optional')}</span></label>
      <input
        id="alt-${key}"
        placeholder=${say('altHint')}
        .value=${alt}
        aria-invalid=${altFault ? 'true' : nothing}
        aria-describedby=${altFault ? `alt-error-${key}` : nothing}
        @input=${({ target }: Event) => photos.describe(photo, (target as HTMLInputElement).value)}
      />
      ${
        altFault
          ? html`<p class="error" id="alt-error-${key}">
              ${say(altFault === 'long' ? 'altLong' : 'characters')}
            </p>`
          : nothing
      }
    </div>
    <div class="buttons">
      ${button('moveEarlier', () => photos.move(photo, at - 1, 'earlier'), 'earlier', at === 0)}
      ${button('moveLater', () => photos.move(photo, at + 1, 'later'), 'later', at === photos.items.length - 1)}
      ${state === 'uploading' || state === 'waiting' ? button('cancelUpload', () => photos.cancel(photo), 'cancel') : nothing}
      ${state === 'failed' ? button('retryUpload', () => photos.retry(photo), 'retry') : nothing}
      ${button('remove', () => photos.remove(photo), 'remove')}
    </div>
  </li>`;
}

function stateView(
  { writing }: Photos,
  { state, share }: Photo,
  name: string,
): TemplateResult | typeof nothing {
  const { say } = writing;
  if (state === 'failed') return nothing;
  if (state === 'uploading') {
    const percent = Math.round(share * 100);
    return html`<span class="quiet">${say('uploading', { percent })}</span>
      <progress max="100" value=${percent} aria-label=${name}></progress>`;
  }
  const words = { preparing: 'preparing', waiting: 'waitingUpload', uploaded: 'uploaded' } as const;
  return html`<span class="quiet">${say(words[state])}</span>`;
}

/** Which picture each canvas shows: those of a list change places. */
const drawn = new WeakMap<HTMLCanvasElement, ImageBitmap>();

/** Drawn rather than linked to: a strict Content-Security-Policy knows no `blob:` pictures. */
function previewView({ preview, kind }: Photo, label: string): TemplateResult {
  if (!preview)
    return html`<svg viewBox="0 0 24 24" aria-hidden="true">
      <path d=${kind === 'video' ? PLAY : PICTURE} />
    </svg>`;
  const draw = (element?: Element) => {
    const canvas = element as HTMLCanvasElement | undefined;
    if (!canvas || drawn.get(canvas) === preview) return;
    drawn.set(canvas, preview);
    canvas.width = preview.width;
    canvas.height = preview.height;
    canvas.getContext('2d')!.drawImage(preview, 0, 0);
  };
  return html`<canvas role="img" aria-label=${label} ${ref(draw)}></canvas>`;
}
