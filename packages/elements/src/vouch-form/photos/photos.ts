/**
 * The photos and videos of one review: made ready one after the other, uploaded at once, put in order, described, and
 * kept through a reload.
 */
import { type Failure, discardMedia, uploadMedia } from '@vouch/client';
import type { MediaUploaded, ReviewDraft } from '@vouch/contract';
import { LIMITS, MAX_MEDIA, textFault } from '@vouch/contract/limits';
import type { TemplateResult } from 'lit';
import { visible } from '../visible.ts';
import type { Writing } from '../writing.ts';
import { faultOf } from './fault-of.ts';
import { dropOldPhotos, forgetPhotos, keepPhoto, recallPhoto } from './photo-store.ts';
import { photosView } from './photos-view.ts';
import { prepare } from './prepare.ts';
import type { Preparation, Prepared } from './prepared.ts';

export interface Photo {
  /** Its name in the store. */
  readonly key: string;
  readonly kind: Prepared['kind'];
  alt: string;
  /** `waiting`: for the network. */
  state: 'preparing' | 'uploading' | 'waiting' | 'uploaded' | 'failed';
  /** How much of it is uploaded, 0 to 1. */
  share: number;
  prepared?: Prepared;
  preview?: ImageBitmap | undefined;
  /** What the API called it, and when, in ms since 1970. */
  uploaded?: { media: MediaUploaded; at: number };
  /** Why it failed, in words. */
  fault?: string;
  /** Ends what is done with it. */
  stop: AbortController;
}

/** The API keeps an upload that no review names for 24 hours; a while before, it is sent again. */
const UPLOAD_LASTS = 23 * 60 * 60 * 1_000;
/** Waiting before an upload is tried again when nobody says that the network is back, in ms. */
const RETRY = 10_000;

export class Photos {
  items: readonly Photo[] = [];
  /** Why files were left out, in words. */
  faults: readonly string[] = [];
  /** What a screen reader is told. */
  said = '';

  readonly writing: Writing;
  readonly #changes = new EventTarget();
  #preparing: Promise<void>;

  constructor(writing: Writing) {
    this.writing = writing;
    this.#preparing = this.#restore(writing.draft.photos);
    writing.signal.addEventListener('abort', () => this.items.forEach(({ stop }) => stop.abort()));
    void dropOldPhotos();
  }

  get isFull(): boolean {
    return this.items.length >= MAX_MEDIA;
  }

  /** Something is still being made ready or uploaded. */
  get isBusy(): boolean {
    return this.items.some(({ state }) => state !== 'uploaded' && state !== 'failed');
  }

  get hasFailed(): boolean {
    return this.items.some(({ state, alt }) => state === 'failed' || textFault(alt, LIMITS.alt));
  }

  view(): TemplateResult {
    return photosView(this);
  }

  add(files: readonly File[]): void {
    this.faults = [];
    for (const file of files)
      this.#preparing = this.#preparing.then(() => this.#take(file)).finally(() => this.#changed());
  }

  /** Resolves when nothing is under way any more, or when `signal` ends the waiting. */
  async settled(signal: AbortSignal): Promise<void> {
    await this.#preparing;
    while (this.isBusy && !signal.aborted)
      await new Promise((resolve) => {
        this.#changes.addEventListener('change', resolve, { once: true });
        signal.addEventListener('abort', resolve, { once: true });
      });
  }

  /** What goes with the review, in order. */
  forReview(): Pick<ReviewDraft, 'mediaIds' | 'mediaAlts'> {
    const sent = this.items.flatMap(({ uploaded, alt }) =>
      uploaded ? [{ id: uploaded.media.id, alt }] : [],
    );
    if (!sent.length) return {};
    const alts = sent.filter(({ alt }) => alt).map(({ id, alt }) => [id, alt] as const);
    return {
      mediaIds: sent.map(({ id }) => id),
      ...(alts.length > 0 && { mediaAlts: Object.fromEntries(alts) }),
    };
  }

  /** They are not wanted any more. */
  discard(): void {
    for (const { uploaded } of this.items) this.#takeBack(uploaded?.media);
    this.forget();
  }

  /** They are in the review that was sent. */
  forget(): void {
    void forgetPhotos(this.items.map(({ key }) => key));
    for (const { stop } of this.items) stop.abort();
    this.items = [];
  }

  describe(photo: Photo, alt: string): void {
    photo.alt = visible(alt);
    this.#keep(photo);
    this.#changed();
  }

  remove(photo: Photo): void {
    const at = this.items.indexOf(photo);
    photo.stop.abort();
    photo.preview?.close();
    void forgetPhotos([photo.key]);
    this.#takeBack(photo.uploaded?.media);
    this.items = this.items.filter((one) => one !== photo);
    this.said = this.writing.say('removed');
    this.#changed();
    // The focus was on what is gone: on to the next one, or back to where photos are added.
    const next = this.items[Math.min(at, this.items.length - 1)];
    if (next) this.#focus('remove', next);
    else void this.writing.show({}, '#photos');
  }

  /** Puts a photo at another place; the focus goes with it, to the button of that name. */
  move(photo: Photo, to: number, button: 'earlier' | 'later'): void {
    if (to < 0 || to >= this.items.length) return;
    const others = this.items.filter((one) => one !== photo);
    this.items = [...others.slice(0, to), photo, ...others.slice(to)];
    this.said = this.writing.say('movedTo', { count: to + 1 });
    this.#changed();
    this.#focus(button, photo);
  }

  retry(photo: Photo): void {
    void this.#upload(photo);
    this.#focus('cancel', photo);
  }

  async #take(file: File): Promise<void> {
    const { say, signal } = this.writing;
    if (signal.aborted) return;
    const refuse = (fault: Parameters<Writing['say']>[0]) => {
      this.faults = [...this.faults, say(fault, { name: file.name })];
    };
    if (this.isFull) return refuse('tooMany');
    const photo: Photo = {
      key: Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-'),
      kind: file.type.startsWith('video/') ? 'video' : 'photo',
      alt: '',
      state: 'preparing',
      share: 0,
      stop: new AbortController(),
    };
    this.items = [...this.items, photo];
    this.#changed();
    const preparation = await prepare(file, photo.stop.signal).catch(
      // The device is out of memory, or its decoder gave up.
      (): Preparation => ({ ok: false, fault: 'uploadFailed' }),
    );
    if (photo.stop.signal.aborted) return;
    if (!preparation.ok) {
      this.items = this.items.filter((one) => one !== photo);
      return refuse(preparation.fault);
    }
    photo.prepared = preparation.value;
    photo.preview = await previewOf(preparation.value);
    const count = this.items.filter(({ prepared }) => prepared).length;
    this.said = say('addedCount', { count });
    this.#keep(photo);
    void this.#upload(photo);
  }

  async #upload(photo: Photo): Promise<void> {
    const { connection, token, say } = this.writing;
    if (!photo.prepared) return;
    const { signal } = (photo.stop = new AbortController());
    const { file, thumbnails } = photo.prepared;
    Object.assign(photo, { state: 'uploading', share: 0, fault: undefined });
    this.#changed();
    const result = await uploadMedia(
      connection,
      { file, thumbnails, token: token() },
      {
        signal,
        onProgress: (share) => {
          photo.share = share;
          this.#changed();
        },
      },
    );
    if (signal.aborted) {
      // It was cancelled or removed when all of it had been sent.
      if (result.ok) this.#takeBack(result.value);
      return;
    }
    const isOnCancel = this.writing.place.shadowRoot?.activeElement?.id === `cancel-${photo.key}`;
    if (result.ok) {
      Object.assign(photo, { state: 'uploaded', uploaded: { media: result.value, at: Date.now() } });
      const count = this.items.filter(({ state }) => state === 'uploaded').length;
      this.said = say('uploadedCount', { count });
      this.#keep(photo);
    } else if (isAway(result.problem)) return this.#wait(photo);
    else Object.assign(photo, { state: 'failed', fault: faultOf(result.problem, photo, say) });
    this.#changed();
    if (isOnCancel) this.#focus(result.ok ? 'remove' : 'retry', photo);
  }

  /** Its place is free then; where this fails, the API does it after a day. */
  #takeBack(media: MediaUploaded | undefined): void {
    const { connection, token } = this.writing;
    if (media) void discardMedia(connection, media.id, token());
  }

  /** Until the network is back, or a while. */
  #wait(photo: Photo): void {
    photo.state = 'waiting';
    this.#changed();
    const again = () => {
      clearTimeout(timer);
      removeEventListener('online', again);
      if (!photo.stop.signal.aborted) void this.#upload(photo);
    };
    const timer = setTimeout(again, RETRY);
    addEventListener('online', again);
    photo.stop.signal.addEventListener('abort', again, { once: true });
  }

  /** Stops an upload; it can be tried again. */
  cancel(photo: Photo): void {
    photo.stop.abort();
    photo.state = 'failed';
    photo.fault = this.writing.say('cancelled');
    this.#changed();
    this.#focus('retry', photo);
  }

  /** Leads the focus to a button of a photo, where the one that had it goes or moves. */
  #focus(button: 'cancel' | 'retry' | 'remove' | 'earlier' | 'later', { key }: Photo): void {
    void this.writing.show({}, `#${button}-${key}`);
  }

  async #restore(keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      const kept = await recallPhoto(key);
      if (!kept || this.writing.signal.aborted) continue;
      const { alt, uploaded, ...prepared } = kept;
      const isThere = uploaded && uploaded.at > Date.now() - UPLOAD_LASTS;
      const photo: Photo = {
        key,
        kind: prepared.kind,
        alt,
        state: isThere ? 'uploaded' : 'uploading',
        share: 0,
        prepared,
        preview: await previewOf(prepared),
        ...(isThere && { uploaded }),
        stop: new AbortController(),
      };
      this.items = [...this.items, photo];
      if (!isThere) void this.#upload(photo);
    }
    this.#changed();
  }

  #keep({ key, prepared, alt, uploaded }: Photo): void {
    if (!prepared) return;
    const { kind, file, thumbnails } = prepared;
    void keepPhoto(key, { kind, file, thumbnails, alt, uploaded, keptAt: Date.now() });
  }

  #changed(): void {
    const { writing, items } = this;
    if (writing.signal.aborted) return;
    const keys = items.filter(({ prepared }) => prepared).map(({ key }) => key);
    if (keys.join() === writing.draft.photos.join()) void writing.show({});
    else writing.type('photos', { photos: keys });
    this.#changes.dispatchEvent(new Event('change'));
  }
}

function isAway({ code }: Failure): boolean {
  return code === 'offline' || code === 'network';
}

/** Undefined where there is nothing to be shown. */
function previewOf({ thumbnails }: Prepared): Promise<ImageBitmap | undefined> {
  const [smallest] = thumbnails;
  return smallest ? createImageBitmap(smallest).catch(() => undefined) : Promise.resolve(undefined);
}
