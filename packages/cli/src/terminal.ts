/** Where a command's words go. Results go to stdout, everything else to stderr, so that results can be piped. */
import type { Writable } from 'node:stream';

export interface Terminal {
  stdout: Writable;
  stderr: Writable & { isTTY?: boolean };
}

export function printLines(to: Writable, lines: readonly string[]): void {
  if (lines.length > 0) to.write(`${lines.join('\n')}\n`);
}

/** The one object that `--json` promises. */
export function printJson(to: Writable, value: unknown): void {
  to.write(`${JSON.stringify(value)}\n`);
}

/**
 * Text of others on one line of a terminal: control characters (an escape sequence in a file could rewrite the screen)
 * are shown as the replacement character.
 */
export function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, '\u{FFFD}');
}
