/**
 * Housekeeping: what nobody attached to a review in time goes, and what belonged to a review that is gone. First the
 * objects, then their rows: where it breaks off in between, the next round finds the rows and begins again.
 */
import type { Clock, MediaFiles, MediaStore } from './ports.ts';

/** Of one round; more waits for the next. */
const MOST = 200;

export async function sweepMedia({
  media,
  files,
  clock,
}: {
  media: MediaStore;
  files: MediaFiles;
  clock: Clock;
}): Promise<void> {
  const expired = await media.expired(clock.now(), MOST);
  for (const { shopId, id } of expired) await files.remove(shopId, id);
  await media.forget(expired);
}
