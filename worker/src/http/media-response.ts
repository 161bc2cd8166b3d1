/** Photos and videos as they leave the Worker: of a fixed type, in a page of their own good for nothing. */
import { refused, type Refusal } from '../domain/outcome.ts';
import type { ByteRange, MediaFiles } from '../domain/ports.ts';
import type { ReadableMedia } from '../domain/read-media.ts';
import { forAnybody } from './edge-caching.ts';

/** What was uploaded can say what it likes: no browser takes it for anything but what it was found to be. */
const HARMLESS = {
  'X-Content-Type-Options': 'nosniff',
  // A browser that opens a video by its address puts a page around it, which loads the video.
  'Content-Security-Policy': "sandbox; default-src 'none'; media-src 'self'",
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Accept-Ranges': 'bytes',
};

const EXTENSIONS: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'video/mp4': 'mp4',
  'video/webm': 'webm',
};

export async function mediaResponse(
  files: MediaFiles,
  media: ReadableMedia,
  rangeHeader?: string,
): Promise<Response | Refusal> {
  const { name, kind, type, size, isPublic } = media;
  const range = parseRange(rangeHeader, size);
  if (range === 'unsatisfiable')
    return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${size}` } });
  const body = await files.get(name, range ?? undefined);
  // Between its row and its file it was swept away.
  if (body === null) return refused('not_found');
  return new Response(body, {
    status: range ? 206 : 200,
    headers: {
      ...HARMLESS,
      'Content-Type': type,
      'Content-Disposition': `inline; filename="${kind}.${EXTENSIONS[type]}"`,
      'Cache-Control': isPublic ? 'public, max-age=31536000, immutable' : 'private, no-store',
      // At the edge no longer than anything else: a photo that is no longer public is gone for everybody else.
      ...(isPublic && { 'Cloudflare-CDN-Cache-Control': forAnybody() }),
      ETag: `"${name.mediaId}/${name.width ?? 'original'}"`,
      ...(range && {
        'Content-Range': `bytes ${range.offset}-${range.offset + range.length - 1}/${size}`,
      }),
    },
  });
}

/**
 * One range of bytes (RFC 9110, 14.2); null where there is none or one that is not understood, which answers with the
 * whole.
 */
function parseRange(header: string | undefined, size: number): ByteRange | null | 'unsatisfiable' {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return null;
  const offset = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size : Math.min(size, Number(last) + 1);
  if (first !== '' && last !== '' && Number(last) < Number(first)) return null;
  return offset >= size || end <= offset ? 'unsatisfiable' : { offset, length: end - offset };
}
