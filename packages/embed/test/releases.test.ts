/** The released versions as they lie in the repository, and what may join them. */
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RELEASES, findFaults, findRefusal, readRecord } from '../scripts/releases.ts';

describe('the released versions', () => {
  it('are all there, each as it was released', () => {
    expect(readRecord().releases.length).toBeGreaterThan(0);
    expect(findFaults()).toEqual([]);
  });

  describe('are looked after:', () => {
    let copy: string;
    beforeEach(() => {
      copy = mkdtempSync(join(tmpdir(), 'vouch-releases-'));
      cpSync(RELEASES, copy, { recursive: true });
    });
    afterEach(() => rmSync(copy, { recursive: true }));

    it.each(['vouch.js', 'vouch/core-CBCmRHUe.js'])('one byte more in %s is noticed', (file) => {
      appendFileSync(join(copy, '0.1.0', file), ' ');
      expect(findFaults(copy)).toEqual(['0.1.0 is not what was released.']);
    });

    it('a file that was lost is noticed', () => {
      rmSync(join(copy, '0.1.0/vouch/nl-D7lV_JTU.js'));
      expect(findFaults(copy)).toEqual(['0.1.0 is not what was released.']);
    });

    it('a version that was lost is noticed', () => {
      rmSync(join(copy, '0.1.0'), { recursive: true });
      expect(findFaults(copy)).toEqual(['0.1.0 was released and is missing.']);
    });

    it('a version that came in by hand is noticed', () => {
      cpSync(join(copy, '0.1.0'), join(copy, '9.9.9'), { recursive: true });
      expect(findFaults(copy)).toEqual(['9.9.9 lies among the releases and stands in no record.']);
    });
  });
});

describe('a version to be released', () => {
  const released = (...versions: string[]) => ({
    latest: versions[0] ?? null,
    releases: versions.map((version) => ({ version, date: '', script: '', integrity: '', modules: {} })),
  });

  it.each([
    ['0.1.0', released()],
    ['0.1.1', released('0.1.0')],
    ['0.10.0', released('0.9.3', '0.9.2')],
    ['1.0.0', released('0.9.3')],
    ['1.2.10', released('1.2.9')],
  ])('%s may follow', (version, record) => {
    expect(findRefusal(version, record)).toBeNull();
  });

  it.each([
    ['1.2.3', released('1.2.3'), /never changes/],
    ['1.2.2', released('1.2.3', '1.2.2'), /never changes/],
    ['1.1.9', released('1.2.3'), /older/],
    ['2.0.0', released('1.2.3'), /stay within version 1/],
    ['1.3', released('1.2.3'), /not a version/],
    ['../1.3.0', released(), /not a version/],
  ])('%s is refused', (version, record, why) => {
    expect(findRefusal(version, record)).toMatch(why);
  });
});
