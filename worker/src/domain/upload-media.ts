/**
 * A photo or video comes in, part after part of a form: who sends is known before anything is taken in, what is taken in
 * is cleaned on its way, and of what is refused nothing stays. The row goes in before the first object, so that no
 * object is ever without one.
 */
import { MAX_MEDIA, MAX_PHOTO_PIXELS, type MediaUploaded } from '@vouch/contract';
import { openMedia, type MediaFile, type Size } from '@vouch/media';
import { asUploadRefusal, refuseField, tooLarge } from './media-refusals.ts';
import type { MediaAddress, StoredThumbnail } from './media.ts';
import { done, refused, RefusalError, type Outcome } from './outcome.ts';
import type { MediaFiles, MediaStore, UploadedFile } from './ports.ts';
import { uploaderMark, type Uploader, type UploaderNeeds } from './uploader.ts';

const MAX_THUMBNAILS = 3;
const MAX_THUMBNAIL_BYTES = 500_000;
const MAX_THUMBNAIL_SIDE = 1_000;
/** A longer token is none. */
const MAX_TOKEN_BYTES = 8_192;

interface UploadNeeds extends UploaderNeeds {
  media: MediaStore;
  files: MediaFiles;
  mediaAddress: MediaAddress;
}

interface IncomingUpload extends Uploader {
  parts: AsyncIterable<{ name: string; bytes: AsyncIterable<Uint8Array> }>;
}

export async function uploadMedia(
  needs: UploadNeeds,
  upload: IncomingUpload,
): Promise<Outcome<MediaUploaded>> {
  const { media, files } = needs;
  const shopId = upload.shop.id;
  const id = crypto.randomUUID();
  let token: string | null = null;
  let isAdmitted = false;
  let file: UploadedFile | null = null;
  const thumbnails: StoredThumbnail[] = [];

  const admit = async () => {
    if (isAdmitted) return;
    const mark = await uploaderMark(needs, upload, token);
    if (!mark.ok) throw new RefusalError(mark);
    if (!(await media.reserve(shopId, id, mark.value)))
      throw new RefusalError(
        refused('conflict', { detail: `You can add ${MAX_MEDIA} photos and videos at most.` }),
      );
    isAdmitted = true;
  };

  try {
    for await (const { name, bytes } of upload.parts) {
      switch (name) {
        case 'token':
          if (token !== null) throw refuseField(name, 'Send one token.');
          if (isAdmitted) throw refuseField(name, 'The token has to stand before the files.');
          token = await readToken(bytes);
          break;
        case 'file':
          if (file) throw refuseField(name, 'Send one file at a time.');
          await admit();
          file = await keepFile(files, shopId, id, bytes);
          break;
        case 'thumbnail':
          if (thumbnails.length === MAX_THUMBNAILS) throw refuseField(name, 'Send three thumbnails at most.');
          await admit();
          thumbnails.push(await keepThumbnail(files, shopId, id, bytes, thumbnails));
          break;
        default:
          throw refuseField(name, 'Not a field of this form.');
      }
    }
    if (!file) throw refuseField('file', 'Choose a photo or a video.');
    thumbnails.sort((a, b) => a.width - b.width);
    await media.complete(shopId, id, { ...file, thumbnails });
    return done({ id, url: needs.mediaAddress(shopId, id), width: file.width, height: file.height });
  } catch (error) {
    if (isAdmitted) {
      await files.remove(shopId, id);
      await media.forget([{ shopId, id }]);
    }
    return asUploadRefusal(error);
  }
}

async function keepFile(
  files: MediaFiles,
  shopId: string,
  mediaId: string,
  bytes: AsyncIterable<Uint8Array>,
): Promise<UploadedFile> {
  let kind: MediaFile['kind'] = 'video';
  const counted = countBytes(bytes, (size) => tooLarge(size, kind));
  const media = await openMedia(counted, { maxPixels: MAX_PHOTO_PIXELS });
  kind = media.kind;
  const name = { shopId, mediaId, width: null };
  const size = await files.put(name, media.type, media.bytes);
  if (media.leftover().length > 0) await files.blank(name, media.type, media.leftover());
  return { kind, type: media.type, bytes: size, ...media.size() };
}

async function keepThumbnail(
  files: MediaFiles,
  shopId: string,
  mediaId: string,
  bytes: AsyncIterable<Uint8Array>,
  others: readonly StoredThumbnail[],
): Promise<StoredThumbnail> {
  const counted = countBytes(bytes, (size) =>
    size > MAX_THUMBNAIL_BYTES ? 'A thumbnail may have 500 KB at most.' : null,
  );
  const media = await openMedia(counted, { maxPixels: MAX_PHOTO_PIXELS });
  if (media.kind !== 'photo') throw refuseField('thumbnail', 'A thumbnail has to be a picture.');
  const pieces: Uint8Array[] = [];
  for await (const piece of media.bytes) pieces.push(piece);
  const size: Size = media.size();
  if (Math.max(size.width, size.height) > MAX_THUMBNAIL_SIDE)
    throw refuseField('thumbnail', 'A thumbnail may have 1,000 pixels a side at most.');
  if (others.some(({ width }) => width === size.width))
    throw refuseField('thumbnail', 'Each thumbnail has to have a width of its own.');
  const length = await files.put({ shopId, mediaId, width: size.width }, media.type, inOrder(pieces));
  return { ...size, type: media.type, bytes: length };
}

async function readToken(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let token = '';
  for await (const piece of bytes)
    if (token.length <= MAX_TOKEN_BYTES) token += decoder.decode(piece, { stream: true });
  return token;
}

async function* countBytes(
  bytes: AsyncIterable<Uint8Array>,
  tooMany: (size: number) => string | null,
): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const piece of bytes) {
    size += piece.length;
    const detail = tooMany(size);
    if (detail !== null) throw new RefusalError(refused('payload_too_large', { detail }));
    yield piece;
  }
}

async function* inOrder(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces;
}
