/** Sends a photo or video, in a browser: XMLHttpRequest, since `fetch` does not tell how far an upload has come. */
import type { MediaUploaded } from '@vouch/contract';
import { type Connection, type Result, exchange, shopPath } from './exchange.ts';

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

  const init = { signal: signal ?? null };
  const fetch = (url: string) => sendWithProgress(url, form, onProgress, signal);
  return exchange({ api, fetch }, shopPath(shop, 'media'), init, (response) => response.json());
}

/**
 * Takes an upload back that goes into no review, by the same token or from the same address: its place is free at once.
 * The problem is `not_found` where it is gone already, or in a review.
 */
export function discardMedia(connection: Connection, id: string, token?: string): Promise<Result<undefined>> {
  const headers: HeadersInit = token === undefined ? {} : { 'Vouch-Purchase-Token': token };
  // Also where the page is left at that moment.
  const init = { method: 'DELETE', headers, keepalive: true };
  return exchange(connection, shopPath(connection.shop, 'media', id), init, () => undefined);
}

/** As `fetch` would: an answer of any status resolves, a request that got none rejects. */
function sendWithProgress(
  url: string,
  form: FormData,
  onProgress?: (share: number) => void,
  signal?: AbortSignal,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const upload = new XMLHttpRequest();
    const fail = () => reject(new TypeError('The upload did not get through.'));
    if (signal?.aborted) return fail();
    signal?.addEventListener('abort', () => upload.abort(), { once: true });
    upload.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress?.(total > 0 ? loaded / total : 0),
    );
    upload.addEventListener('load', () => {
      const { status, statusText, response } = upload;
      const wait = upload.getResponseHeader('Retry-After');
      resolve(
        new Response(response as Blob, {
          status,
          statusText,
          ...(wait && { headers: { 'Retry-After': wait } }),
        }),
      );
    });
    upload.addEventListener('error', fail);
    upload.addEventListener('abort', fail);
    upload.open('POST', url);
    upload.responseType = 'blob';
    upload.send(form);
  });
}
