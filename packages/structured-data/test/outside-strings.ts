/** Strings that are known to break software. They lie beside the project and not in it; without them there are fewer. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import './provided.ts';

const file = join(import.meta.dirname, '../../../../shared/data/strings/naughty-strings.json');

export function outsideStrings(): string[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as string[]) : [];
}
