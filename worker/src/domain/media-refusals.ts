/** Why a photo or video is refused, in words for the shopper who chose it: what is wrong, and what to do. */
import { MAX_PHOTO_BYTES, MAX_VIDEO_BYTES } from '@vouch/contract';
import { MediaError, type MediaFault } from '@vouch/media';
import { refused, RefusalError, type Refusal } from './outcome.ts';

const TYPES = 'Choose a JPEG, PNG or WebP photo, or an MP4 or WebM video.';

const REFUSALS: Record<MediaFault, Refusal> = {
  unsupported: refused('unsupported_media_type', { detail: `This file cannot be shown. ${TYPES}` }),
  animated: refused('unsupported_media_type', { detail: 'This picture moves. Choose a photo or a video.' }),
  broken: refusedFile('file', 'This file is damaged or was cut off. Choose another one.'),
  too_many_pixels: refusedFile(
    'file',
    'This picture is too large: 50 megapixels at most. Choose a smaller one.',
  ),
  two_in_one: refusedFile('file', 'Another file is hidden in this photo or video. Choose another one.'),
};

function refusedFile(path: string, message: string): Refusal {
  return refused('validation_failed', { detail: message, errors: [{ path, message }] });
}

export function refuseField(path: string, message: string): RefusalError {
  return new RefusalError(refusedFile(path, message));
}

/** What to say of a file that has come to `size` bytes; null while there is room. */
export function tooLarge(size: number, kind: 'photo' | 'video'): string | null {
  if (kind === 'photo')
    return size > MAX_PHOTO_BYTES ? 'A photo may have 20 MB at most. Choose a smaller one.' : null;
  return size > MAX_VIDEO_BYTES ? 'A video may have 80 MB at most. Choose a shorter one.' : null;
}

/** The refusal behind an error that ended an upload; what is none is thrown on. */
export function asUploadRefusal(error: unknown): Refusal {
  if (error instanceof RefusalError) return error.refusal;
  if (error instanceof MediaError) return REFUSALS[error.fault];
  throw error;
}
