import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ImportRow, type ExportRow } from '@vouch/contract';
import { vouch } from '../../test/command-line.ts';
import { exportRow, startFakeApi, type FakeApi } from '../../test/fake-api.ts';

const NAUGHTY = new URL('../../../../../shared/data/strings/naughty-strings.json', import.meta.url);

let api: FakeApi;
let folder: string;
beforeEach(async () => {
  api = await startFakeApi();
  folder = await mkdtemp(join(tmpdir(), 'vouch-cli-'));
});
afterEach(() => api.stop());

const FULL = ImportRow.parse({
  line: 1,
  sourceKey: 'k',
  product: '=HAT',
  rating: 4,
  title: '=SUM(A1)',
  body: 'Line one\nline two; "quoted", done',
  name: "'Ann'",
  language: 'nl',
  createdAt: '2026-02-10T15:30:40.000Z',
  experiencedAt: '2026-02-01T00:00:00.000Z',
  reply: { body: '-- thanks', createdAt: '2026-02-11T00:00:00.000Z' },
  helpful: { yes: 3, no: 1 },
});

function holding(...rows: ExportRow[]): void {
  api.exportLines = () => rows.map((row) => `${JSON.stringify(row)}\n`);
}

/** Exports to a file, imports that file into an empty shop, and hands back what arrived there. */
async function thereAndBack(format: string): Promise<ImportRow[]> {
  const file = join(folder, format === 'jsonl' ? 'reviews.jsonl' : 'reviews.csv');
  const exported = await vouch(api, ['export', '--shop', 'demo', '--format', format, '--out', file]);
  expect(exported.code).toBe(0);
  api.rows.clear();
  const imported = await vouch(api, ['import', file, '--shop', 'demo', '--json']);
  expect(JSON.parse(imported.out)).toMatchObject({ refused: [] });
  return [...api.rows.values()];
}

/** What an import carries, without what belongs to the file. */
const carried = ({ line: _line, sourceKey: _key, claimedVerified: _claim, ...row }: ImportRow) => row;

describe('an export', () => {
  it.each(['vouch', 'jsonl'])('as %s makes the same shop again when it is imported', async (format) => {
    const hidden = {
      ...FULL,
      published: false,
      reply: null,
      name: null,
      createdAt: null,
      experiencedAt: null,
    };
    holding(exportRow(FULL, 'r1'), exportRow(hidden, 'r2'));
    const rows = await thereAndBack(format);
    expect(rows.map(carried)).toEqual([carried(FULL), carried(hidden)]);
    expect(rows.map(({ sourceKey }) => sourceKey)).toEqual(['vouch:r1', 'vouch:r2']);
  });

  it.each(['judgeme', 'shopify'])('as %s keeps words, stars, name, date and reply', async (format) => {
    holding(exportRow(FULL, 'r1'));
    const [row] = await thereAndBack(format);
    const { product, rating, title, body, name } = FULL;
    expect(row).toMatchObject({ product, rating, title, body, name, createdAt: '2026-02-10T15:30:40.000Z' });
    expect(row?.reply?.body).toBe('-- thanks');
  });

  it('as shopify says what is not published, and as judgeme leaves it out and says so', async () => {
    holding(exportRow(FULL, 'r1'), exportRow({ ...FULL, published: false }, 'r2'));
    const shopify = await vouch(api, ['export', '--shop', 'demo', '--format', 'shopify']);
    expect(parse(shopify.out, { columns: true })).toMatchObject([
      { state: 'published' },
      { state: 'unpublished' },
    ]);
    const judgeme = await vouch(api, ['export', '--shop', 'demo', '--format', 'judgeme']);
    expect(parse(judgeme.out, { columns: true })).toHaveLength(1);
    expect(judgeme.err).toContain('Left out: 1');
  });

  it('holds no cell that a spreadsheet would run', async () => {
    holding(exportRow(FULL, 'r1'));
    const { out } = await vouch(api, ['export', '--shop', 'demo']);
    const cells = parse(out).flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(cells).toContain("'=SUM(A1)");
  });

  it('brings any text back as it was', { timeout: 60_000 }, async () => {
    const text = (maxLength: number) =>
      fc
        .string({
          unit: fc.oneof(
            fc.constantFrom('=', "'", '"', ',', ';', '\n', '\t', ' ', '\u2028'),
            fc.string({ unit: 'grapheme', maxLength: 1 }),
          ),
          maxLength,
        })
        .filter((value) => !/(?![\t\n])\p{Cc}|\p{Cs}/u.test(value));
    const rows = fc.array(fc.record({ title: text(20), body: text(40), name: text(10) }), {
      minLength: 1,
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom('vouch', 'jsonl'), async (texts, format) => {
        const all = texts.map(({ title, body, name }) => ({
          ...FULL,
          title,
          body,
          name: name === '' ? null : name,
        }));
        holding(...all.map((row, index) => exportRow(row, `r${index}`)));
        expect((await thereAndBack(format)).map(carried)).toEqual(all.map(carried));
      }),
      { numRuns: 25 },
    );
  });

  it.skipIf(!existsSync(NAUGHTY))('brings strings that break software back as they were', async () => {
    const strings = (JSON.parse(readFileSync(NAUGHTY, 'utf8')) as string[]).filter(
      (value) => ImportRow.shape.title.safeParse(value).success && value !== '',
    );
    expect(strings.length).toBeGreaterThan(400);
    const all = strings.map((value) => ({ ...FULL, title: value, body: value, name: value.slice(0, 20) }));
    const whole = all.filter(({ name }) => !/[\uD800-\uDBFF]$/.test(name));
    holding(...whole.map((row, index) => exportRow(row, `r${index}`)));
    expect((await thereAndBack('vouch')).map(carried)).toEqual(whole.map(carried));
  });

  it('writes JSON Lines to stdout as they come', async () => {
    const rows = [exportRow(FULL, 'r1'), exportRow(FULL, 'r2')];
    holding(...rows);
    const { out } = await vouch(api, ['export', '--shop', 'demo', '--format', 'jsonl']);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual(rows);
  });

  it('leaves no file behind when it breaks off, and keeps the one from before', async () => {
    const out = join(folder, 'reviews.csv');
    holding(exportRow(FULL, 'r1'));
    await vouch(api, ['export', '--shop', 'demo', '--out', out]);
    const before = await readFile(out, 'utf8');
    api.exportLines = () => [`${JSON.stringify(exportRow(FULL, 'r1'))}\n`, '{"id":"r2","bod'];
    const { code, err } = await vouch(api, ['export', '--shop', 'demo', '--out', out]);
    expect(code).toBe(1);
    expect(err).toContain('broke off');
    expect(await readFile(out, 'utf8')).toBe(before);
    expect(await readdir(folder)).toEqual(['reviews.csv']);
  });

  it('of a shop without reviews is the header alone', async () => {
    holding();
    expect((await vouch(api, ['export', '--shop', 'demo'])).out).toMatch(
      /^id,product,rating,title,body,.*\n$/,
    );
    expect((await vouch(api, ['export', '--shop', 'demo', '--format', 'jsonl'])).out).toBe('');
  });

  it('to a folder that is not there is a usage error', async () => {
    holding(exportRow(FULL, 'r1'));
    const { code } = await vouch(api, [
      'export',
      '--shop',
      'demo',
      '--out',
      join(folder, 'no', 'reviews.csv'),
    ]);
    expect(code).toBe(2);
  });
});
