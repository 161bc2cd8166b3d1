import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultOf } from '../test/clean.ts';
import { ORDINARY } from '../test/ordinary.ts';
import { bytes, jpegOfSize } from '../test/samples.ts';
import { TWO_IN_ONE } from '../test/two-in-one.ts';

describe('a file that holds another one is refused:', () => {
  it.each(Object.keys(TWO_IN_ONE))('%s', async (name) => {
    const file = await TWO_IN_ONE[name]!();
    expect(await faultOf(file)).toBe('two_in_one');
  });

  it.each(Object.keys(TWO_IN_ONE))('however the network cuts it: %s', async (name) => {
    const file = await TWO_IN_ONE[name]!();
    const cuts = fc.array(fc.integer({ min: 0, max: file.length }), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(cuts, async (at) => (await faultOf(file, at)) === 'two_in_one'),
      { numRuns: 20 },
    );
  });
});

describe('what cameras, phones and programs put beside a picture is taken:', () => {
  it.each(Object.keys(ORDINARY))('%s', async (name) => {
    expect(await faultOf(await ORDINARY[name]!())).toBe(null);
  });

  it('and so are pixels, whatever they are', async () => {
    // Pixels are as good as chance: a million bytes of it at each try, and no scan ends before its time.
    const seeds = fc.integer({ min: 1, max: 0x7fffffff });
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        let state = seed;
        const noise = Uint8Array.from({ length: 1_000_000 }, () => {
          state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
          return (state >> 16) & 0xff || 1;
        }).map((byte) => (byte === 0xff ? 0xfe : byte));
        const photo = jpegOfSize(10, 10);
        return (await faultOf(bytes(photo.subarray(0, -2), noise, photo.subarray(-2)))) === null;
      }),
      { numRuns: 10 },
    );
  });
});
