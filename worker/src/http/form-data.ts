/** multipart/form-data (RFC 7578) as it comes in: part after part, and none of them held in memory. */
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyInstance } from '@fastify/busboy';
import { RefusalError } from '../domain/outcome.ts';
import { malformed, tooLarge } from './request-body.ts';

export interface FormLimits {
  /** Most bytes of all parts together, and what to say of more. */
  limit: number;
  tooLarge: string;
}

export interface FormPart {
  /** Of the form's field. */
  name: string;
  /** To be read before the next part is asked for. */
  bytes: AsyncIterable<Uint8Array>;
}

const LIMITS = { parts: 20, headerPairs: 20, headerSize: 8_000 };

/**
 * The parts of a form in their order. The limit is of all together, counted as they come. Where the form is broken
 * or too large, reading throws a `RefusalError`. Who stops reading before waits while the rest goes by: a browser that
 * is still sending would not hear the answer.
 */
export function readForm(request: Request, limits: FormLimits): ReadableStream<FormPart> {
  const ended = new AbortController();
  const chunks = countedChunks(request.body, limits);
  let parsed: Promise<void> = Promise.resolve();
  return new ReadableStream<FormPart>({
    start(parts) {
      const form = openForm(request.headers.get('Content-Type') ?? '');
      if (form === null) return parts.error(new RefusalError(malformed('The form names no boundary.')));
      let last: Readable | undefined;
      form.on('file', (name: string, bytes: Readable) => {
        last = bytes.on('error', () => {});
        parts.enqueue({ name, bytes: orRefused(bytes) });
      });
      parsed = pipeline(chunks(), form, { signal: ended.signal }).then(
        () => {
          if (!ended.signal.aborted) parts.close();
        },
        (error: Error) => {
          last?.destroy(error);
          if (!ended.signal.aborted) parts.error(asRefusal(error));
        },
      );
    },
    async cancel() {
      ended.abort();
      await parsed;
      for await (const _ of chunks());
    },
  });
}

function openForm(contentType: string): BusboyInstance | null {
  try {
    return new Busboy({ headers: { 'content-type': contentType }, limits: LIMITS, isPartAFile: () => true });
  } catch {
    return null;
  }
}

/** What is left of the body, each time it is called; the limit holds for all of it. */
function countedChunks(
  body: ReadableStream<Uint8Array> | null,
  { limit, tooLarge: detail }: FormLimits,
): () => AsyncGenerator<Uint8Array> {
  let size = 0;
  return async function* () {
    for await (const chunk of body?.values({ preventCancel: true }) ?? []) {
      size += chunk.byteLength;
      if (size > limit) throw new RefusalError(tooLarge(detail));
      yield chunk;
    }
  };
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
