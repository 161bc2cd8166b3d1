import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ADMIN_KEY, startFakeApi, type FakeApi } from '../../test/fake-api.ts';
import { CHUNK_ROWS, CHUNKS_IN_FLIGHT } from '../import/upload.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
const ROWS = 100_000;
/** Megabytes of memory for the command: less than the file has, so that a file held whole ends it. */
const MEMORY = 64;

let api: FakeApi;
let folder: string;
beforeEach(async () => {
  api = await startFakeApi();
  api.keepsRows = false;
  folder = await mkdtemp(join(tmpdir(), 'vouch-cli-'));
});
afterEach(async () => {
  await api.stop();
  await rm(folder, { recursive: true });
});

function* csv(): Generator<string> {
  yield 'product,rating,title,body\n';
  const sentence = 'It came on a rainy Thursday and has been with me\nevery day since. '.repeat(14);
  for (let row = 0; row < ROWS; row++) yield `P${row % 500},${(row % 5) + 1},Review ${row},"${sentence}"\n`;
}

describe('an import of 100,000 rows', () => {
  it('streams: the command does it in less memory than the file is long', { timeout: 300_000 }, async () => {
    const file = join(folder, 'large.csv');
    await pipeline(Readable.from(csv()), createWriteStream(file));
    expect((await stat(file)).size).toBeGreaterThan(1.4 * MEMORY * 1024 * 1024);

    const map = 'product=product,rating=rating,title=title,body=body';
    const args = [
      'import',
      file,
      '--shop',
      'demo',
      '--map',
      map,
      '--json',
      '--url',
      api.url,
      '--key',
      ADMIN_KEY,
    ];
    const command = spawn(process.execPath, [`--max-old-space-size=${MEMORY}`, MAIN, ...args]);
    const said = { out: '', err: '' };
    command.stdout.on('data', (text: Buffer) => (said.out += text.toString()));
    command.stderr.on('data', (text: Buffer) => (said.err += text.toString()));
    const [code] = (await once(command, 'close')) as [number | null];

    expect(said.err).toBe('');
    expect(code).toBe(0);
    expect(JSON.parse(said.out)).toMatchObject({ rows: ROWS, added: ROWS, known: 0, refused: [] });
    expect(api.chunks.reduce((sum, { size }) => sum + size, 0)).toBe(ROWS);
    expect(Math.max(...api.chunks.map(({ size }) => size))).toBeLessThanOrEqual(CHUNK_ROWS);
    expect(api.mostAtOnce).toBeLessThanOrEqual(CHUNKS_IN_FLIGHT);
  });
});
