import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutraliseFormula, restoreFormula } from './formula-cells.ts';

const NAUGHTY = new URL('../../../../../shared/data/strings/naughty-strings.json', import.meta.url);

describe('a cell that a spreadsheet would run', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('goes out with an apostrophe: %j', (text) => {
    expect(neutraliseFormula(text)).toBe(`'${text}`);
  });

  it.each(['', ' =1', 'a=b', '5-3', "it's", '"="'])('is not one: %j stays as it is', (text) => {
    expect(neutraliseFormula(text)).toBe(text);
  });
});

describe('the way back', () => {
  it('gives the same text for every string', () => {
    const starts = fc.constantFrom('', "'", "''", '=', '+', '-', '@', '\t', '\r', "'=", "'x");
    fc.assert(
      fc.property(starts, fc.string({ unit: 'binary' }), (start, rest) => {
        expect(restoreFormula(neutraliseFormula(start + rest))).toBe(start + rest);
      }),
    );
  });

  it('never hands a spreadsheet a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(neutraliseFormula(text)).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  it.skipIf(!existsSync(NAUGHTY))('gives the same text for strings that break software', () => {
    const strings = JSON.parse(readFileSync(NAUGHTY, 'utf8')) as string[];
    expect(strings.length).toBeGreaterThan(500);
    for (const text of strings) expect(restoreFormula(neutraliseFormula(text))).toBe(text);
  });

  it("leaves an apostrophe that is the writer's own", () => {
    expect(restoreFormula("'tis the season")).toBe("'tis the season");
    expect(restoreFormula("'")).toBe("'");
  });
});
