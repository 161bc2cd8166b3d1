/** The one way into the gallery: its code, styles and words are loaded by whoever opens it for the first time. */
import en from '../../locales/en/gallery.ts';
import { wordsOf } from '../lazy-words.ts';
import { isRightToLeft } from '../showcase/slide-track.ts';
import { GalleryDialog, type GalleryInput } from './gallery-dialog.ts';

const NAME = 'vouch-gallery-dialog';

export type { GalleryItem } from './gallery-dialog.ts';

export interface GalleryOptions extends Omit<GalleryInput, 'say'> {
  /** Where the gallery starts, counted from 0. */
  at: number;
  /** What opened it: gets the focus back. The gallery takes colours, font and direction from where this stands. */
  trigger: HTMLElement;
}

/** Opens the photos and videos of reviews in a modal dialog; resolves when it is closed. */
export async function openGallery({ at, trigger, ...input }: GalleryOptions): Promise<void> {
  if (!customElements.get(NAME)) customElements.define(NAME, GalleryDialog);
  const dialog = document.createElement(NAME) as GalleryDialog;
  dialog.input = { ...input, say: await wordsOf(input.tag, 'gallery', en) };
  dialog.at = at;
  dialog.lang = input.tag;
  dialog.dir = isRightToLeft(trigger) ? 'rtl' : 'ltr';
  const root = trigger.getRootNode();
  (root instanceof ShadowRoot ? root : document.body).append(dialog);
  await dialog.closed;
  dialog.remove();
  trigger.focus();
}
