/** Keeps the photos of a draft through a reload, for 7 days; where storage is forbidden or full, nothing is kept. */
import type { MediaUploaded } from '@vouch/contract';
import { createStore, delMany, entries, get, set } from 'idb-keyval';
import type { Prepared } from './prepared.ts';

export interface KeptPhoto extends Prepared {
  alt: string;
  /** What the API called it, and when, in ms since 1970. */
  uploaded?: { media: MediaUploaded; at: number } | undefined;
  keptAt: number;
}

const WEEK = 7 * 24 * 60 * 60 * 1_000;

const store = createStore('vouch', 'photos');

export function keepPhoto(key: string, photo: KeptPhoto): Promise<void> {
  return set(key, photo, store).catch(() => undefined);
}

export function recallPhoto(key: string): Promise<KeptPhoto | undefined> {
  return get<KeptPhoto>(key, store).catch(() => undefined);
}

export function forgetPhotos(keys: string[]): Promise<void> {
  return delMany(keys, store).catch(() => undefined);
}

/** Drops what nobody came back for. */
export async function dropOldPhotos(): Promise<void> {
  const kept = await entries<string, KeptPhoto>(store).catch(() => []);
  await forgetPhotos(kept.filter(([, { keptAt }]) => keptAt < Date.now() - WEEK).map(([key]) => key));
}
