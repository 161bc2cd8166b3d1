/** The text of a file as it is read from disk: UTF-8, without a byte-order mark, every line end a newline. */
import { createReadStream } from 'node:fs';
import { RefusedFailure, UsageFailure } from '../failure.ts';

/**
 * Yields the text piece by piece. Windows' line ends (and old Macs') become newlines here, inside quoted cells too,
 * because a carriage return is not allowed in a review and lines are counted by newlines.
 */
export async function* readText(path: string): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let held = '';
  try {
    for await (const bytes of createReadStream(path) as AsyncIterable<Uint8Array>) {
      let text = held + decoder.decode(bytes, { stream: true });
      // The newline of a pair may come with the next piece.
      held = text.endsWith('\r') ? '\r' : '';
      if (held) text = text.slice(0, -1);
      if (text !== '') yield text.replace(/\r\n?/g, '\n');
    }
    const end = held + decoder.decode();
    if (end !== '') yield end.replace(/\r\n?/g, '\n');
  } catch (error) {
    throw explained(error, path);
  }
}

function explained(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
    return new RefusedFailure('file_refused', `${path} is not UTF-8. Save it as "CSV UTF-8" and try again.`);
  }
  if (code === 'ENOENT') return new UsageFailure(`There is no file ${path}.`);
  if (code === 'EACCES' || code === 'EISDIR') return new UsageFailure(`${path} cannot be read (${code}).`);
  return error;
}
