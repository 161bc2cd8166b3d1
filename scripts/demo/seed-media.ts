/**
 * The demo's photos and videos: their files go into the bucket, and what a review and the table of media know of them
 * into rows.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { photos, type DemoPhoto } from '../../examples/storefront/data/index.ts';
import type { Database } from '../../worker/src/db/database.ts';
import { media } from '../../worker/src/db/schema.ts';
import type { StoredMedia } from '../../worker/src/domain/media.ts';
import type { MediaFiles, UploadedFile } from '../../worker/src/domain/ports.ts';
import { VIDEO_EDGE } from './film-scene.ts';
import { ROOT } from './state.ts';

const FOLDER = join(ROOT, 'examples/storefront/data/media');
/** The longer edges, as scripts/demo/draw-photos.ts draws them. */
const FORMATS = {
  photo: { type: 'image/jpeg', ending: 'jpg', edge: 1_080 },
  video: { type: 'video/mp4', ending: 'mp4', edge: VIDEO_EDGE },
} as const;
const THUMBNAIL_TYPE = FORMATS.photo.type;
const THUMBNAIL_EDGE = 360;

const idOf = (review: string, at: number) => `${review}-${at + 1}`;

function scaledTo(edge: number, { width, height }: DemoPhoto) {
  const scale = edge / Math.max(width, height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** A review's photos as they stand in its row. */
export function photosOf(review: string): StoredMedia[] {
  return (photos[review] ?? []).map((photo, at) => {
    const kind = photo.seconds ? 'video' : 'photo';
    return {
      id: idOf(review, at),
      kind,
      ...scaledTo(FORMATS[kind].edge, photo),
      alt: photo.alt,
      thumbnails: [scaledTo(THUMBNAIL_EDGE, photo)],
    };
  });
}

/** The rows of a review's photos. */
export function insertPhotos(db: Database, shopId: string, review: string, createdAt: number) {
  return photosOf(review).map(({ id, kind, width, height, thumbnails }) =>
    db
      .insert(media)
      .values({
        shopId,
        id,
        mark: 'demo',
        reviewId: review,
        kind,
        type: FORMATS[kind].type,
        bytes: sizes.get(id)!.file,
        width,
        height,
        thumbnails: thumbnails.map((size) => ({
          ...size,
          type: THUMBNAIL_TYPE,
          bytes: sizes.get(id)!.thumbnail,
        })),
        createdAt,
      })
      .onConflictDoNothing(),
  );
}

/** Lengths of the files, known once they are stored. */
const sizes = new Map<string, { file: number; thumbnail: number }>();

/** Puts all files into the bucket. */
export async function storePhotos(files: MediaFiles, shopId: string): Promise<void> {
  const put = async (mediaId: string, width: number | null, type: UploadedFile['type'], file: string) => {
    const bytes = await readFile(join(FOLDER, file));
    return files.put({ shopId, mediaId, width }, type, once(bytes));
  };
  for (const review of Object.keys(photos))
    await Promise.all(
      photosOf(review).map(async ({ id, kind, thumbnails }) => {
        const { type, ending } = FORMATS[kind];
        const [file, thumbnail] = await Promise.all([
          put(id, null, type, `${id}.${ending}`),
          put(id, thumbnails[0]!.width, THUMBNAIL_TYPE, `${id}-thumb.jpg`),
        ]);
        sizes.set(id, { file, thumbnail });
      }),
    );
}

async function* once(bytes: Uint8Array) {
  yield bytes;
}
