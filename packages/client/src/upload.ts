/** Sends a photo or video, in a browser: XMLHttpRequest, since `fetch` does not tell how far an upload has come. */
import type { MediaUploaded } from '@vouch/contract';
import { type Connection, type Failure, type Result, noAnswer, shopPath } from './exchange.ts';

export interface MediaDraft {
  file: Blob;
  /** Smaller pictures of it made on the device, 3 at most; of a video, of its first moment. */
  thumbnails?: readonly Blob[];
  /** The purchase token; without one only where the shop takes reviews without proof of purchase. */
  token?: string | undefined;
}

export interface UploadOptions {
  /** Called with the share that has been sent, 0 to 1. */
  onProgress?: (share: number) => void;
  /** An aborted upload resolves to the problem `aborted`. */
  signal?: AbortSignal | undefined;
}

/** Uploads; the `id` in the answer goes into the `mediaIds` of a review within 24 hours. */
export function uploadMedia(
  { api, shop }: Pick<Connection, 'api' | 'shop'>,
  { file, thumbnails = [], token }: MediaDraft,
  { onProgress, signal }: UploadOptions = {},
): Promise<Result<MediaUploaded>> {
  const form = new FormData();
  // The server reads in this order: it has to know who sends before it takes anything in.
  if (token !== undefined) form.append('token', token);
  form.append('file', file);
  for (const thumbnail of thumbnails) form.append('thumbnail', thumbnail);

  return new Promise((resolve) => {
    const upload = new XMLHttpRequest();
    const fail = (problem: Failure) => resolve({ ok: false, problem });
    const aborted = () => fail({ status: 0, code: 'aborted', title: 'The upload was cancelled.' });
    if (signal?.aborted) return aborted();
    signal?.addEventListener('abort', () => upload.abort(), { once: true });

    upload.upload.onprogress = ({ loaded, total }) => onProgress?.(total > 0 ? loaded / total : 0);
    upload.onload = () => resolve(readAnswer(upload));
    upload.onerror = () => fail(noAnswer('The upload did not get through.'));
    upload.onabort = aborted;
    upload.open('POST', api.replace(/\/+$/, '') + shopPath(shop, 'media'));
    upload.responseType = 'json';
    upload.send(form);
  });
}

function readAnswer(upload: XMLHttpRequest): Result<MediaUploaded> {
  const { status, statusText } = upload;
  const body = upload.response as (MediaUploaded & Failure) | null;
  if (status === 201 && body !== null) return { ok: true, value: body };
  // A proxy in between may answer with anything; only what has a code is the API's own word.
  const problem: Failure = body?.code
    ? body
    : {
        status,
        title: statusText,
        code: status === 413 ? 'payload_too_large' : status < 500 ? 'network' : 'internal',
      };
  return {
    ok: false,
    problem: { ...problem, retryAfter: Number(upload.getResponseHeader('Retry-After')) },
  };
}
