/** The plugin's files are PHP, and all that they print is escaped. What they do: `php test/run.php`. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Parser from 'php-parser';
import { expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../vouch-reviews');
const files = readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const);

it.each(files)('%s is PHP 7.4', (file, code) => {
  const parser = new Parser.Engine({ parser: { version: 704 } });
  expect(parser.parseCode(code, file).errors).toEqual([]);
});

it.each(files)('%s is not run by itself', (_, code) => {
  expect(code).toContain("defined( 'ABSPATH' ) || exit;");
});
