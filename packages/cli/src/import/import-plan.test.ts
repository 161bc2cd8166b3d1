import { mkdtemp, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { RefusedFailure, UsageFailure } from '../failure.ts';
import { planImport, type ImportOptions } from './import-plan.ts';
import type { Reading } from './reading.ts';

const fixture = (name: string) => fileURLToPath(new URL(`../../test/fixtures/${name}`, import.meta.url));
const CLOTHING = fileURLToPath(
  new URL('../../../../../shared/data/reviews/clothing-500.csv', import.meta.url),
);

async function readAll(path: string, options: ImportOptions = {}) {
  const plan = await planImport(path, options);
  const readings: Reading[] = [];
  for await (const reading of plan.read()) readings.push(reading);
  const reviews = readings.flatMap((reading) => (reading.kind === 'review' ? [reading] : []));
  const refused = readings.flatMap((reading) => (reading.kind === 'refused' ? [reading] : []));
  return { plan, readings, reviews, refused, fields: reviews.map(({ fields }) => fields) };
}

async function temporary(text: string | Uint8Array, name = 'reviews.csv'): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'vouch-cli-')), name);
  await writeFile(path, text);
  return path;
}

describe("Judge.me's import file", () => {
  it('is known by its header, with a byte-order mark and line breaks of Windows', async () => {
    const { plan, fields } = await readAll(fixture('judgeme-import.csv'));
    expect(plan.format).toBe('judgeme');
    expect(fields[0]).toMatchObject({
      product: '4711',
      rating: 5,
      title: 'Warm and light',
      body: 'Wore it all winter.\nSecond line: still warm.',
      name: 'Ilse de Boer',
      createdAt: '2026-02-10T15:30:40.000Z',
      published: true,
    });
  });

  it('keeps emoji, quotes and other scripts as they are', async () => {
    const { fields } = await readAll(fixture('judgeme-import.csv'));
    expect(fields[1]?.body).toBe('Ļoti labs! 🧶 "Silti" pat sniegā.');
    expect(fields[2]).toMatchObject({ title: 'مريح جدا', product: 'wool-hat-2', name: 'ليلى' });
  });

  it('invents neither a name nor a date', async () => {
    const { fields } = await readAll(fixture('judgeme-import.csv'));
    expect(fields[1]).toMatchObject({
      name: null,
      createdAt: null,
      reply: { body: 'Paldies!\nTiekamies ziemā.' },
    });
  });

  it('refuses half stars and dates in the future with the line on which the row begins', async () => {
    const { refused } = await readAll(fixture('judgeme-import.csv'));
    expect(refused.map(({ line }) => line)).toEqual([4, 8]);
    expect(refused[0]?.reason).toContain('"4.5"');
    expect(refused[1]?.reason).toContain('future');
  });

  it('does not send e-mail addresses', async () => {
    const { readings, plan } = await readAll(fixture('judgeme-import.csv'));
    expect(JSON.stringify(readings)).not.toContain('mail.example');
    expect(plan.ignored).toContain('reviewer_email');
  });

  it('is read in its older form, where an address names the product', async () => {
    const { plan, fields } = await readAll(fixture('judgeme-older.csv'));
    expect(plan.format).toBe('judgeme');
    expect(fields.map(({ product, createdAt }) => [product, createdAt])).toEqual([
      ['rain-cape', '2024-12-25'],
      ['rain-cape', '2026-02-10T15:30:40.000Z'],
      ['boots low', '2025-05-05'],
    ]);
  });
});

describe("Judge.me's export file", () => {
  it('is read with semicolons, and what was not shown there stays hidden', async () => {
    const { plan, fields } = await readAll(fixture('judgeme-export.csv'));
    expect(plan.format).toBe('judgeme');
    expect(fields.map(({ published }) => published)).toEqual([true, false, true]);
    expect(fields[0]?.reply).toEqual({ body: 'Takk!', createdAt: '2026-01-06T08:00:00.000Z' });
    expect(fields[1]?.body).toBe('Cheap; very cheap.');
  });
});

describe("Shopify's file", () => {
  it('is read with tabs and offsets, and what was unpublished stays hidden', async () => {
    const { plan, fields } = await readAll(fixture('shopify.csv'));
    expect(plan.format).toBe('shopify');
    expect(fields[0]).toMatchObject({
      product: 'mug-350',
      name: 'Sofie',
      createdAt: '2019-10-18T13:09:08.000Z',
      reply: { body: 'Dank je!', createdAt: '2019-10-19T13:00:00.000Z' },
    });
    expect(fields.map(({ published }) => published)).toEqual([true, false, true]);
  });

  it('gets its formulas back, and keeps apostrophes of writers', async () => {
    const { fields } = await readAll(fixture('shopify.csv'));
    expect(fields[2]).toMatchObject({ title: '=2+3', body: "'tis small." });
  });
});

describe("Vouch's own export", () => {
  it('is read as it was, blanks and apostrophes too', async () => {
    const { plan, reviews, fields } = await readAll(fixture('vouch.csv'));
    expect(plan.format).toBe('vouch');
    expect(reviews[0]?.id).toBe('r1');
    expect(fields[0]).toEqual({
      product: 'HAT-1',
      rating: 5,
      title: '=SUM(A1)',
      body: 'Line one\nline two',
      name: 'Ilse',
      language: 'nl',
      createdAt: '2026-02-10T15:30:40.000Z',
      experiencedAt: '2026-02-01T00:00:00.000Z',
      published: true,
      claimedVerified: true,
      reply: { body: 'Thanks!', createdAt: '2026-02-11T08:00:00.000Z' },
      helpful: { yes: 3, no: 1 },
      labels: ['edited'],
      answers: [],
    });
    expect(fields[1]).toMatchObject({
      title: "'quoted''",
      body: ' blanks stay ',
      name: null,
      published: false,
    });
    expect(fields[2]).toMatchObject({ published: false });
  });

  it('does not bring back what its author withdrew', async () => {
    const { refused } = await readAll(fixture('vouch.csv'));
    expect(refused).toEqual([{ kind: 'refused', line: 6, reason: 'Its author withdrew it.' }]);
  });

  it('is read as JSON Lines, where a bad line refuses itself alone', async () => {
    const { plan, fields, refused } = await readAll(fixture('vouch.jsonl'));
    expect(plan).toMatchObject({ format: 'jsonl', keyPrefix: 'vouch' });
    expect(fields).toHaveLength(2);
    expect(fields[0]).toMatchObject({
      title: '=SUM(A1)',
      body: 'Line one\nline two\u2028three',
      published: true,
    });
    expect(fields[1]).toMatchObject({ rating: 2, published: false });
    expect(refused.map(({ line }) => line)).toEqual([2, 4]);
  });
});

describe('a file of mapped columns', () => {
  const map = 'product=Product,rating=Stars,body=Words';

  it('reads blank rows, rows that are short, and a last line without an end', async () => {
    const { reviews, refused, plan } = await readAll(fixture('sloppy.csv'), { map });
    expect(plan.format).toBe('map');
    expect(reviews.map(({ line, fields }) => [line, fields.product, fields.body])).toEqual([
      [2, 'hat 6" brim', 'Great 6" brim'],
      [6, 'hat', 'Short row'],
      [8, 'hat', ''],
      [10, 'hat', 'Last, without a newline'],
    ]);
    expect(refused.map(({ line }) => line)).toEqual([3, 7, 9]);
    expect(refused[0]?.reason).toContain('quote');
  });

  it('names the columns that are there when one is not', async () => {
    const plan = planImport(fixture('sloppy.csv'), { map: 'product=SKU,rating=Stars' });
    await expect(plan).rejects.toThrow(UsageFailure);
    await expect(plan).rejects.toThrow('no column "SKU". Columns: Product, Stars, Words.');
  });

  it('needs a product and a rating', async () => {
    await expect(planImport(fixture('sloppy.csv'), { map: 'product=Product' })).rejects.toThrow(/rating/);
  });

  it('replaces single columns of a format', async () => {
    const options = { format: 'judgeme', map: 'product=product_handle' };
    const { fields } = await readAll(fixture('judgeme-import.csv'), options);
    expect(fields[0]).toMatchObject({ product: 'wool-hat', name: 'Ilse de Boer' });
  });

  it.skipIf(!existsSync(CLOTHING))('reads every row of a real shop', async () => {
    const { fields, refused } = await readAll(CLOTHING, {
      map: "product='Clothing ID',rating=Rating,title=Title,body='Review Text'",
    });
    expect(fields).toHaveLength(500);
    expect(refused).toEqual([]);
    expect(fields[0]).toMatchObject({ product: '767', rating: 4, title: '', name: null, createdAt: null });
    expect(fields.every(({ body }) => !/[\r]/.test(body ?? ''))).toBe(true);
  });
});

describe('a header', () => {
  it('that fits two systems is a question that names both', async () => {
    const plan = planImport(fixture('two-systems.csv'), {});
    await expect(plan).rejects.toThrow(UsageFailure);
    await expect(plan).rejects.toThrow(/Judge\.me and Shopify.*--format judgeme or --format shopify/);
  });

  it('that fits two systems is read as the one that is named', async () => {
    const { fields } = await readAll(fixture('two-systems.csv'), { format: 'shopify' });
    expect(fields[0]).toMatchObject({ product: 'hat', rating: 5 });
  });

  it('of no known system asks for --map and lists the columns', async () => {
    await expect(planImport(fixture('sloppy.csv'), {})).rejects.toThrow(
      /--map.*Columns: Product, Stars, Words/,
    );
  });

  it('is known with its columns in another order and case, and with new ones beside', async () => {
    const path = await temporary(
      'Reviewer_Name,RATING,body,title,review_date,product_id,brand_new\nA,5,b,t,,1,x\n',
    );
    expect((await readAll(path)).fields[0]).toMatchObject({ name: 'A', rating: 5, product: '1' });
  });

  it('may hold the other delimiters in quotes', async () => {
    const path = await temporary('"a,b,c,d";Product;Stars\nx;hat;5\n');
    expect((await readAll(path, { map: 'product=Product,rating=Stars' })).fields).toHaveLength(1);
  });

  it('may use any one character that --delimiter names', async () => {
    const path = await temporary('Product|Stars\nhat|5\n');
    const options = { map: 'product=Product,rating=Stars', delimiter: '|' };
    expect((await readAll(path, options)).fields).toHaveLength(1);
    await expect(planImport(path, { ...options, delimiter: '||' })).rejects.toThrow(UsageFailure);
  });
});

describe('a stray quote', () => {
  const map = 'product=product,rating=rating,body=body';

  it('costs its own row and no other', async () => {
    const path = await temporary(
      'product,rating,body\nhat,5,"he said "hi" to me"\nhat,4,"two\nlines"\nhat,3,6" wide\nhat,2,fine\n',
    );
    const { reviews, refused } = await readAll(path, { map });
    expect(reviews.map(({ line, fields }) => [line, fields.body])).toEqual([
      [3, 'two\nlines'],
      [6, 'fine'],
    ]);
    expect(refused.map(({ line }) => line)).toEqual([2, 5]);
  });

  it('does not make one review of two, and says which lines it took', async () => {
    const path = await temporary('product,rating,body\nhat,5,"open\nhat,1,"closed"\nhat,2,fine\n');
    const { reviews, refused } = await readAll(path, { map });
    expect(reviews.map(({ line }) => line)).toEqual([4]);
    expect(refused).toMatchObject([{ line: 2, reason: expect.stringContaining('Lines 2 to 3') }]);
  });
});

describe('a file that cannot be read', () => {
  it('is refused when it is not UTF-8', async () => {
    const path = await temporary(Uint8Array.from([...Buffer.from('product,rating\n'), 0xe9, 0x2c, 0x35]));
    await expect(readAll(path, { map: 'product=product,rating=rating' })).rejects.toThrow(/UTF-8/);
  });

  it('is refused when a quote is never closed, with the line', async () => {
    const path = await temporary('product,rating,body\nhat,5,fine\nhat,5,"open\nhat,5,lost\n');
    const all = readAll(path, { map: 'product=product,rating=rating,body=body' });
    await expect(all).rejects.toThrow(RefusedFailure);
    await expect(all).rejects.toThrow(/line 3: .*never closed/);
  });

  it('is refused when it is empty, and a usage error when it is not there', async () => {
    await expect(planImport(await temporary('\n\n'), {})).rejects.toThrow(/empty/);
    await expect(planImport('/nowhere/reviews.csv', {})).rejects.toThrow(UsageFailure);
  });
});
