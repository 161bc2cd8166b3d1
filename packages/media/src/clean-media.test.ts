import * as fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { blank, MediaError, openMedia } from './index.ts';
import { clean, faultOf, inPieces, MAX_PIXELS } from '../test/clean.ts';
import * as samples from '../test/samples.ts';

const pixels = (file: Buffer) => sharp(file).raw().toBuffer();

const FILES = {
  'baseline JPEG': { make: () => samples.jpegWithSecrets(), type: 'image/jpeg', size: [48, 32] },
  'progressive JPEG': {
    make: () => samples.jpegWithSecrets({ progressive: true }),
    type: 'image/jpeg',
    size: [48, 32],
  },
  'turned JPEG': {
    make: () => samples.jpegWithSecrets({ orientation: 6 }),
    type: 'image/jpeg',
    size: [32, 48],
  },
  PNG: { make: samples.pngWithSecrets, type: 'image/png', size: [48, 32] },
  'lossy WebP': { make: () => samples.webpWithSecrets(), type: 'image/webp', size: [48, 32] },
  'lossless WebP': {
    make: () => samples.webpWithSecrets({ lossless: true }),
    type: 'image/webp',
    size: [48, 32],
  },
  MP4: { make: samples.mp4WithSecrets, type: 'video/mp4', size: [64, 48] },
  WebM: { make: samples.webmWithSecrets, type: 'video/webm', size: [64, 48] },
} as const;
const names = Object.keys(FILES) as (keyof typeof FILES)[];
const BREAKABLE = { ...FILES, 'MP4 with places': { make: samples.mp4WithPlaces } };
const breakable = Object.keys(BREAKABLE) as (keyof typeof BREAKABLE)[];
const photos = names.filter((name) => FILES[name].type.startsWith('image/'));

describe('a cleaned file', () => {
  it.each(names)(
    'of a %s holds nothing of what was planted in its metadata, and says its type and size',
    async (name) => {
      const { make, type, size } = FILES[name];
      const file = Buffer.from(await make());
      expect(file.includes(samples.SECRET), 'the sample holds it').toBe(true);
      const cleaned = await clean(file);
      expect(cleaned.bytes.includes(samples.SECRET)).toBe(false);
      expect(cleaned.bytes.toString('latin1')).not.toMatch(/47\.37|<script|Photoshop|xap\/1\.0|GPS/);
      expect(cleaned.type).toBe(type);
      expect(cleaned.size).toEqual({ width: size[0], height: size[1] });
      expect(cleaned.bytes.length).toBeLessThanOrEqual(file.length);
    },
  );

  it.each(photos)('of a %s shows the same pixels', async (name) => {
    const file = Buffer.from(await FILES[name].make());
    expect(await pixels((await clean(file)).bytes)).toEqual(await pixels(file));
  });

  it.each(names)('of a %s is clean already: cleaning it again changes nothing', async (name) => {
    const { bytes } = await clean(Buffer.from(await FILES[name].make()));
    expect((await clean(bytes)).bytes).toEqual(bytes);
  });

  it.each(names)('of a %s is the same however the network cuts it', async (name) => {
    const file = Buffer.from(await FILES[name].make());
    const { bytes } = await clean(file);
    const cuts = fc.array(fc.integer({ min: 0, max: file.length }), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(cuts, async (at) => (await clean(file, at)).bytes.equals(bytes)),
      { numRuns: 60 },
    );
    expect((await clean(file, [...file.keys()])).bytes.equals(bytes), 'byte by byte').toBe(true);
  });

  it.each(breakable)(
    'of a broken %s: either clean, or refused with a known fault, and never longer',
    async (name) => {
      const file = Buffer.from(await BREAKABLE[name].make());
      const change = fc.record({ at: fc.nat(file.length - 1), to: fc.nat(255) });
      const changes = fc.record({ changes: fc.array(change, { maxLength: 12 }), end: fc.nat(file.length) });
      await fc.assert(
        fc.asyncProperty(changes, async ({ changes, end }) => {
          const bad = Buffer.from(file);
          for (const { at, to } of changes) bad[at] = to;
          try {
            expect((await clean(bad.subarray(0, end))).bytes.length).toBeLessThanOrEqual(end);
          } catch (error) {
            expect(error).toBeInstanceOf(MediaError);
          }
        }),
        { numRuns: 300 },
      );
    },
  );

  it('of a turned JPEG keeps its orientation and nothing else of its EXIF', async () => {
    const { bytes } = await clean(await samples.jpegWithSecrets({ orientation: 6 }));
    const { orientation, exif } = await sharp(bytes).metadata();
    expect(orientation).toBe(6);
    expect(exif!.length).toBe(32);
  });

  it('of a turned PNG keeps its orientation and nothing else of its EXIF', async () => {
    const { bytes, size } = await clean(await samples.turnedPng());
    const { orientation, exif } = await sharp(bytes).metadata();
    expect([orientation, size]).toEqual([6, { width: 32, height: 48 }]);
    expect(exif!.length).toBe(26);
    expect((await clean(bytes)).bytes).toEqual(bytes);
  });

  it('of a turned WebP is as large as it is shown: browsers do not turn it', async () => {
    const { bytes, size } = await clean(await samples.turnedWebp());
    expect([(await sharp(bytes).metadata()).orientation, size]).toEqual([
      undefined,
      { width: 48, height: 32 },
    ]);
  });

  it('of a JPEG keeps its colour profile', async () => {
    const file = await samples.jpegWithSecrets();
    const { bytes } = await clean(file);
    expect((await sharp(bytes).metadata()).icc).toEqual((await sharp(file).metadata()).icc);
  });

  it('of a video without metadata keeps every byte but dates and names', async () => {
    for (const file of [samples.plainMp4(), samples.plainWebm()]) {
      const { bytes } = await clean(file);
      expect(bytes.length).toBe(file.length);
      const changed = bytes.filter((byte, at) => byte !== file[at]);
      expect(changed.every((byte) => byte === 0)).toBe(true);
      expect(changed.length).toBeLessThan(60);
    }
  });
});

describe('a track of places in a video', () => {
  it('is taken out of the index, and its samples are told to be blanked', async () => {
    const file = samples.mp4WithPlaces();
    const media = await openMedia(inPieces(file), { maxPixels: MAX_PIXELS });
    const pieces: Uint8Array[] = [];
    for await (const piece of media.bytes) pieces.push(piece);
    const cleaned = Buffer.concat(pieces);
    expect(cleaned.includes('meta')).toBe(false);
    expect(cleaned.includes(samples.SECRET)).toBe(true);
    const cuts = fc.array(fc.integer({ min: 0, max: cleaned.length }), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(cuts, async (at) => {
        const blanked: Uint8Array[] = [];
        for await (const piece of blank(inPieces(cleaned, at), media.leftover())) blanked.push(piece);
        const rest = Buffer.concat(blanked);
        expect(rest.length).toBe(cleaned.length);
        expect(rest.includes('Planted')).toBe(false);
        expect(rest.toString('latin1').match(/seen/g)).toHaveLength(3);
      }),
    );
  });
});

describe('a file is refused', () => {
  const text = (content: string) => Buffer.from(content);
  it.each([
    ['an SVG', text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['an SVG with a prologue', text('<?xml version="1.0"?><svg onload="alert(1)"/>')],
    ['HTML', text('<!doctype html><script>alert(1)</script>')],
    ['a GIF', text('GIF89a\x01\0\x01\0')],
    ['a PDF', text('%PDF-1.7')],
    ['a ZIP', samples.zip('a', 'b')],
    ['a HEIC', samples.box('ftyp', 'heic', [0, 0, 0, 0])],
    ['an AVIF', samples.box('ftyp', 'avif', [0, 0, 0, 0])],
    ['Matroska', Buffer.from(samples.plainWebm().toString('latin1').replace('webm', 'mkv\0'), 'latin1')],
    ['nothing', Buffer.alloc(0)],
    ['a bit of text', text('hello')],
  ])('as of no known type: %s', async (_, file) => {
    expect(await faultOf(file)).toBe('unsupported');
  });

  it('for its number of pixels, from the headers alone', async () => {
    expect(await faultOf(samples.jpegOfSize(10_000, 5_000))).toBe(null);
    expect(await faultOf(samples.jpegOfSize(10_000, 5_001))).toBe('too_many_pixels');
    expect(await faultOf(samples.jpegOfSize(10_000, 6_000))).toBe('too_many_pixels');
    const png = Buffer.from(await samples.pngWithSecrets());
    png.writeUInt32BE(10_000_000, 16);
    expect(await faultOf(png)).toBe('too_many_pixels');
  });

  it('when it moves', async () => {
    expect(await faultOf(await samples.animatedWebp())).toBe('animated');
  });

  it('when it is cut off', async () => {
    for (const name of photos) {
      const cleaned = (await clean(Buffer.from(await FILES[name].make()))).bytes;
      expect(await faultOf(cleaned.subarray(0, -1)), name).toBe('broken');
      expect(await faultOf(cleaned.subarray(0, cleaned.length / 2)), name).toBe('broken');
    }
  });

  it('when a WebP says one size and holds another', async () => {
    const file = await samples.webpWithSecrets();
    const canvas = file.indexOf('VP8X') + 8 + 4;
    file[canvas] = file[canvas]! + 1;
    expect(await faultOf(file)).toBe('broken');
  });

  it('when the boxes of an MP4 stand in each other without an end', async () => {
    // As deep as the index may be long: each box holds the rest.
    const index = Buffer.alloc(7_200_000);
    for (let at = 0; at < index.length; at += 8) {
      index.writeUInt32BE(index.length - at, at);
      index.write('edts', at + 4, 'latin1');
    }
    expect(await faultOf(Buffer.concat([samples.box('ftyp', 'isom'), samples.box('moov', index)]))).toBe(
      'broken',
    );
  });

  it('when what stands beside the picture is in more pieces than memory should hold', async () => {
    expect(await faultOf(samples.mp4WithLogs(2, 20_000))).toBe(null);
    expect(await faultOf(samples.mp4WithLogs(1, 60_000))).toBe('broken');
    expect(await faultOf(samples.mp4WithLogs(3, 20_000))).toBe('broken');
  });
});
