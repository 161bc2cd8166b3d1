import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { decideImport, decideSubmission, moderate } from './index.ts';

const file = new URL('../../../../shared/data/reviews/clothing-500.csv', import.meta.url);

describe.skipIf(!existsSync(file))('on 500 real shop reviews (outside data beside the project)', () => {
  it.each(['en', null])(
    'holds no import and at most one submission in a hundred, declared as %s',
    (language) => {
      const rows = parse<Record<string, string>>(readFileSync(file), { columns: true });
      const findings = rows.map((row) =>
        moderate({ title: row['Title'] ?? '', body: row['Review Text'] ?? '', name: null, language }),
      );
      expect(findings).toHaveLength(500);
      expect(findings.filter((list) => decideImport(list).outcome === 'hold')).toEqual([]);
      expect(findings.filter((list) => decideSubmission(list).outcome === 'hold').length).toBeLessThanOrEqual(
        5,
      );
    },
  );
});
