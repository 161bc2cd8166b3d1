import { mkdtemp, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { vouch } from '../../test/command-line.ts';
import { startFakeApi, type FakeApi } from '../../test/fake-api.ts';
import type { ImportSummary } from '../import/import-report.ts';

const fixture = (name: string) => fileURLToPath(new URL(`../../test/fixtures/${name}`, import.meta.url));
const CLOTHING = fileURLToPath(
  new URL('../../../../../shared/data/reviews/clothing-500.csv', import.meta.url),
);
const MAP = 'product=product,rating=rating,title=title,body=body';

let api: FakeApi;
beforeEach(async () => void (api = await startFakeApi()));
afterEach(() => api.stop());

async function importing(file: string, ...options: string[]) {
  const said = await vouch(api, ['import', file, '--shop', 'demo', '--json', ...options]);
  return {
    ...said,
    report: JSON.parse(said.out) as ImportSummary & { error?: { code: string; message: string } },
  };
}

async function temporary(text: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'vouch-cli-')), 'reviews.csv');
  await writeFile(path, text);
  return path;
}

describe('an import', () => {
  it('brings in what can go in and reports the rest with line and reason', async () => {
    const { code, report, err } = await importing(fixture('judgeme-import.csv'));
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(report).toMatchObject({
      shop: 'demo',
      format: 'judgeme',
      rows: 5,
      added: 3,
      known: 0,
      held: 0,
      dryRun: false,
    });
    expect(report.refused.map(({ line }) => line)).toEqual([4, 8]);
    expect(api.rows.size).toBe(3);
  });

  it('of the same file again adds nothing', async () => {
    await importing(fixture('judgeme-import.csv'));
    const { report } = await importing(fixture('judgeme-import.csv'));
    expect(report).toMatchObject({ added: 0, known: 3 });
    expect(api.rows.size).toBe(3);
  });

  it('keeps rows that are alike apart, and knows them all the second time', async () => {
    const file = await temporary('product,rating,title,body\nhat,5,Good,\nhat,5,Good,\nhat,5,Good,\n');
    expect((await importing(file, '--map', MAP)).report).toMatchObject({ added: 3 });
    expect((await importing(file, '--map', MAP)).report).toMatchObject({ added: 0, known: 3 });
    expect([...api.rows.keys()].map((key) => key.replace(/^sha256:[\w-]{43}/, 'hash'))).toEqual([
      'hash#1',
      'hash#2',
      'hash#3',
    ]);
  });

  it('knows a review again when the shop has replied to it since', async () => {
    const header =
      'product_handle,state,rating,title,author,email,location,body,reply,created_at,replied_at\n';
    const before = await temporary(`${header}hat,published,5,Good,Ann,,,Warm.,,2025-01-01 00:00:00 +0000,\n`);
    const after = await temporary(
      `${header}hat,unpublished,5,Good,Ann,,,Warm.,Thanks,2025-01-01 00:00:00 +0000,\n`,
    );
    await importing(before);
    expect((await importing(after)).report).toMatchObject({ added: 0, known: 1 });
  });

  it('knows a row by the id of its source, in both forms of the export', async () => {
    await importing(fixture('vouch.csv'));
    expect([...api.rows.keys()]).toEqual(['vouch:r1', 'vouch:r2', 'vouch:r3']);
    const { report } = await importing(fixture('vouch.jsonl'));
    expect(report).toMatchObject({ added: 1, known: 1 });
  });

  it('tells what waits in the queue and what moderation noticed', async () => {
    const file = await temporary(
      'product,rating,body,shown\nhat,5,See https://spam.example,yes\nhat,1,Bad,no\n',
    );
    const map = ['--map', 'product=product,rating=rating,body=body,published=shown'];
    const { report } = await importing(file, ...map);
    expect(report).toMatchObject({
      held: 1,
      flagged: [{ line: 2, findings: [{ kind: 'link' }], held: false }],
    });
    const { out } = await vouch(api, ['import', file, '--shop', 'demo', '--dry-run', ...map]);
    expect(out).toContain('Tried');
  });

  it('says the same to people, with each refused row', async () => {
    const { code, out } = await vouch(api, ['import', fixture('judgeme-import.csv'), '--shop', 'demo']);
    expect(code).toBe(0);
    expect(out).toMatch(/3 added/);
    expect(out).toMatch(/line 4: The rating is "4\.5"; it must be whole stars, 1 to 5\./);
    expect(out).toMatch(/Columns not imported: reviewer_email, .*picture_urls/);
  });

  it('tried dry changes nothing', async () => {
    const { code, report } = await importing(fixture('judgeme-import.csv'), '--dry-run');
    expect(code).toBe(0);
    expect(report).toMatchObject({ dryRun: true, added: 3 });
    expect(api.rows.size).toBe(0);
    expect(api.chunks).toMatchObject([{ dryRun: true }]);
  });

  it('refuses texts that are too long or hold control characters, each with its reason', async () => {
    const file = await temporary(
      `product,rating,title,body\nhat,5,${'x'.repeat(151)},\nhat,5,,${'🧶'.repeat(10_000)}\nhat,5,,${'y'.repeat(10_001)}\nhat,5,\u0007,\n`,
    );
    const { report } = await importing(file, '--map', MAP);
    expect(report).toMatchObject({
      added: 1,
      refused: [
        { line: 2, reason: 'title: Must be at most 150 characters.' },
        { line: 4, reason: 'body: Must be at most 10000 characters.' },
        { line: 5, reason: expect.stringContaining('title: Control characters') },
      ],
    });
  });
});

describe('a file with dates that can be read in two ways', () => {
  it('is refused with the line, and nothing of it goes in', async () => {
    const { code, report } = await importing(fixture('ambiguous-dates.csv'));
    expect(code).toBe(1);
    expect(report.error).toMatchObject({ code: 'file_refused' });
    expect(report.error?.message).toMatch(/Line 4: "03\/04\/2025".*--date-format dd\/mm\/yyyy/);
    expect(api.chunks).toEqual([]);
  });

  it('goes in when --date-format says how they are written', async () => {
    const { code } = await importing(fixture('ambiguous-dates.csv'), '--date-format', 'dd/mm/yyyy');
    expect(code).toBe(0);
    expect([...api.rows.values()].map(({ createdAt }) => createdAt)).toEqual(['2024-12-25', '2025-04-03']);
  });
});

describe('an import with trouble on the way', () => {
  it('tries again and brings every row in once', async () => {
    api.trouble = [503, 503, 'drop'];
    const { code, report } = await importing(fixture('judgeme-export.csv'));
    expect(code).toBe(0);
    expect(report).toMatchObject({ added: 3 });
  });

  it('stops with exit code 1 where the API stays away, and says how to go on', async () => {
    api.trouble = [500, 500, 500, 500, 500];
    const { code, report } = await importing(fixture('judgeme-export.csv'));
    expect(code).toBe(1);
    expect(report.error?.code).toBe('internal');
    expect(report.error?.message).toMatch(/^Stopped at line 2.*run it again/);
  });

  it('stops with exit code 1 where the key is wrong', async () => {
    const said = await vouch(api, ['import', fixture('judgeme-export.csv'), '--shop', 'demo'], {
      key: 'vouch_sk_wrong',
    });
    expect(said.code).toBe(1);
    expect(said.err).toContain('unauthorized');
    expect(said.out).toContain('0 of 3 rows, then stopped.');
    expect(said.err + said.out).not.toContain('vouch_sk_wrong');
  });

  it('ends with exit code 1 where no row could go in', async () => {
    const file = await temporary('product,rating,title,body\nhat,9,,\n');
    const { code, report } = await importing(file, '--map', MAP);
    expect(code).toBe(1);
    expect(report).toMatchObject({ added: 0, refused: [{ line: 2 }], error: { code: 'file_refused' } });
  });
});

describe.skipIf(!existsSync(CLOTHING))('the reviews of a real shop', () => {
  it('go in row for row, and a second time adds nothing', async () => {
    const map = "product='Clothing ID',rating=Rating,title=Title,body='Review Text'";
    expect((await importing(CLOTHING, '--map', map)).report).toMatchObject({
      rows: 500,
      added: 500,
      refused: [],
    });
    expect((await importing(CLOTHING, '--map', map)).report).toMatchObject({ added: 0, known: 500 });
  });
});
