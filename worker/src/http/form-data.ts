/** multipart/form-data (RFC 7578) as it comes in: part after part, and none of them held in memory. */
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyInstance } from '@fastify/busboy';
import { RefusalError } from '../domain/outcome.ts';
import { malformed, tooLarge } from './request-body.ts';

export interface FormPart {
  /** Of the form's field. */
  name: string;
  /** To be read before the next part is asked for. */
  bytes: AsyncIterable<Uint8Array>;
}

const LIMITS = { parts: 20, headerPairs: 20, headerSize: 8_000 };

/**
 * The parts of a form in their order. `limit` is the most bytes of all together, counted as they come. Where the form
 * is broken or too large, reading throws a `RefusalError`.
 */
export function readForm(request: Request, limit: number): ReadableStream<FormPart> {
  const ended = new AbortController();
  return new ReadableStream<FormPart>({
    start(parts) {
      const form = openForm(request.headers.get('Content-Type') ?? '');
      if (form === null) return parts.error(new RefusalError(malformed('The form names no boundary.')));
      let last: Readable | undefined;
      form.on('file', (name: string, bytes: Readable) => {
        last = bytes.on('error', () => {});
        parts.enqueue({ name, bytes: orRefused(bytes) });
      });
      pipeline(counted(request.body, limit), form, { signal: ended.signal }).then(
        () => parts.close(),
        (error: Error) => {
          last?.destroy(error);
          if (!ended.signal.aborted) parts.error(asRefusal(error));
        },
      );
    },
    cancel: () => ended.abort(),
  });
}

function openForm(contentType: string): BusboyInstance | null {
  try {
    return new Busboy({ headers: { 'content-type': contentType }, limits: LIMITS, isPartAFile: () => true });
  } catch {
    return null;
  }
}

async function* counted(body: ReadableStream<Uint8Array> | null, limit: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > limit) throw new RefusalError(tooLarge(limit));
    yield chunk;
  }
}

async function* orRefused(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch (error) {
    throw asRefusal(error);
  }
}

/** What the parser says of a form that it cannot read is for its developers. */
function asRefusal(error: unknown): RefusalError {
  return error instanceof RefusalError
    ? error
    : new RefusalError(malformed('The form is broken or was cut off.'));
}
