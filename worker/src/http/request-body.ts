/** Reading bodies: counted while they come in, so that a body that lies about its length costs no more than the limit. */
import { done, refused, type Outcome, type Refusal } from '../domain/outcome.ts';

export const SHOPPER_BODY_LIMIT = 64 * 1024;
export const IMPORT_BODY_LIMIT = 2 * 1024 * 1024;

export const tooLarge = (detail: string): Refusal => refused('payload_too_large', { detail });

/** What a request says of itself is believed where it is to its disadvantage. */
export function declaresMoreThan(limit: number, { headers }: Request): boolean {
  return Number(headers.get('Content-Length') ?? 0) > limit;
}

export async function readBody(request: Request, limit: number): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
  const refusal = tooLarge(`At most ${limit} bytes.`);
  if (declaresMoreThan(limit, request)) return refusal;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) return refusal;
    chunks.push(chunk);
  }
  const body = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.byteLength;
  }
  return done(body);
}

/** Broken JSON or bytes that are not UTF-8: `validation_failed`, sent with 400. */
export type MalformedBody = Refusal & { malformed: true };

export function malformed(detail: string): MalformedBody {
  return { ...refused('validation_failed', { detail }), malformed: true };
}

export function parseJson(bytes: Uint8Array): Outcome<unknown> | MalformedBody {
  try {
    return done(JSON.parse(decode(bytes)) as unknown);
  } catch {
    return malformed('The body is not valid JSON in UTF-8.');
  }
}

/** JSON Lines (jsonlines.org): one value a line, blank lines ignored. */
export function parseJsonLines(bytes: Uint8Array): Outcome<unknown[]> | MalformedBody {
  try {
    const lines = decode(bytes)
      .split('\n')
      .filter((line) => line.trim() !== '');
    return done(lines.map((line) => JSON.parse(line) as unknown));
  } catch {
    return malformed('The body is not valid JSON Lines in UTF-8.');
  }
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
}
