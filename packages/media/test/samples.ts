/** Files as people send them: real pictures and videos, with things planted in every corner where metadata may lie. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import piexif from 'piexifjs';
import sharp from 'sharp';
import { deflateRawSync } from 'node:zlib';

/** What must not come out of any of them. */
export const SECRET = 'Planted: 47.3769 N, 8.5417 E';
const secret = Buffer.from(SECRET);

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));

/** A picture with a red left half and a blue right half, so that it is seen which way it lies. */
function picture(width = 48, height = 32) {
  const left = { create: { width: width / 2, height, channels: 3 as const, background: '#d02020' } };
  return sharp({ create: { width, height, channels: 3, background: '#2020d0' } }).composite([
    { input: left, left: 0, top: 0 },
  ]);
}

export const bytes = (...parts: (Uint8Array | number[] | string)[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  );

export function jpegSegment(marker: number, payload: Uint8Array): Buffer {
  const header = Buffer.from([0xff, marker, 0, 0]);
  header.writeUInt16BE(payload.length + 2, 2);
  return bytes(header, payload);
}

/** With GPS in EXIF by piexif, XMP, IPTC, a comment, and something unknown behind its end. */
export async function jpegWithSecrets({ progressive = false, orientation = 1 } = {}): Promise<Buffer> {
  const plain = await picture().jpeg({ progressive }).withIccProfile('p3').toBuffer();
  const exif = piexif.dump({
    '0th': { [piexif.ImageIFD.ImageDescription]: SECRET, [piexif.ImageIFD.Orientation]: orientation },
    Exif: { [piexif.ExifIFD.UserComment]: SECRET },
    GPS: {
      [piexif.GPSIFD.GPSLatitudeRef]: 'N',
      [piexif.GPSIFD.GPSLatitude]: piexif.GPSHelper.degToDmsRational(47.3769),
      [piexif.GPSIFD.GPSAreaInformation]: SECRET,
    },
  });
  const withExif = Buffer.from(piexif.insert(exif, plain.toString('latin1')), 'latin1');
  const planted = [
    jpegSegment(0xe1, bytes('http://ns.adobe.com/xap/1.0/\0', secret)),
    jpegSegment(0xe0, bytes('JFXX\0', [0x10], secret)),
    jpegSegment(0xe2, bytes('MPF\0', secret)),
    jpegSegment(0xed, bytes('Photoshop 3.0\0', secret)),
    jpegSegment(0xfe, bytes(secret)),
  ];
  return bytes(withExif.subarray(0, 2), ...planted, withExif.subarray(2), secret);
}

export function pngChunk(name: string, payload: Uint8Array): Buffer {
  const header = Buffer.alloc(8);
  header.writeUInt32BE(payload.length);
  header.write(name, 4, 'latin1');
  // Nothing here reads the checksum of a chunk that goes.
  return bytes(header, payload, [0, 0, 0, 0]);
}

export async function pngWithSecrets(): Promise<Buffer> {
  const plain = await picture().png().toBuffer();
  const names = ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'acTL', 'prVt'];
  return pngWith(
    plain,
    names.map((name) => pngChunk(name, secret)),
    secret,
  );
}

export function riffChunk(name: string, payload: Uint8Array): Buffer {
  const header = Buffer.alloc(8);
  header.write(name, 'latin1');
  header.writeUInt32LE(payload.length, 4);
  return bytes(header, payload, payload.length % 2 ? [0] : []);
}

export async function webpWithSecrets({ lossless = false } = {}): Promise<Buffer> {
  const extended = await picture()
    .webp({ lossless })
    .withExif({ IFD0: { ImageDescription: SECRET }, IFD3: { GPSAreaInformation: SECRET } })
    .toBuffer();
  const whole = bytes(extended, riffChunk('XMP ', secret), riffChunk('prVt', secret));
  whole.writeUInt32LE(whole.length - 8, 4);
  return bytes(whole, secret);
}

export const plainJpeg = () => picture().jpeg().toBuffer();
export const plainPng = () => picture().png().toBuffer();
/** As a program writes it that turns the picture by EXIF alone. */
export const turnedPng = () => picture().png().withMetadata({ orientation: 6 }).toBuffer();
export const turnedWebp = () => picture().webp().withMetadata({ orientation: 6 }).toBuffer();

/** A photo with segments put in before its pixels, and bytes behind its end. */
export function jpegWith(
  photo: Uint8Array,
  segments: readonly Uint8Array[],
  tail: Uint8Array | string = '',
): Buffer {
  return bytes(photo.subarray(0, 2), ...segments, photo.subarray(2), tail);
}

/** A picture with chunks put in before its pixels, and bytes behind its end. */
export function pngWith(
  photo: Uint8Array,
  chunks: readonly Uint8Array[],
  tail: Uint8Array | string = '',
): Buffer {
  const afterHeader = 8 + 25;
  return bytes(photo.subarray(0, afterHeader), ...chunks, photo.subarray(afterHeader), tail);
}

export const plainWebp = () => picture().webp().toBuffer();
export const animatedWebp = async (): Promise<Buffer> => {
  const frames = await Promise.all([picture().png().toBuffer(), picture().negate().png().toBuffer()]);
  return sharp(frames, { join: { animated: true } })
    .webp()
    .toBuffer();
};

export function box(name: string, ...payload: (Uint8Array | number[] | string)[]): Buffer {
  const whole = bytes([0, 0, 0, 0], name, ...payload);
  whole.writeUInt32BE(whole.length);
  return whole;
}

/** What Chromium's MediaRecorder made, with metadata at every level and a track of places. */
export function mp4WithSecrets(): Buffer {
  const plain = fixture('chromium.mp4');
  const at = plain.indexOf('moov') - 4;
  const moovEnd = at + plain.readUInt32BE(at);
  const handler = box('hdlr', [0, 0, 0, 0, 0, 0, 0, 0], 'meta', new Uint8Array(12), secret);
  const moov = box(
    'moov',
    plain.subarray(at + 8, moovEnd),
    box('trak', box('mdia', handler, box('minf', box('gmin', secret)))),
    box('udta', box('\xa9xyz', secret)),
    box('meta', box('keys', secret)),
    box('uuid', secret),
  );
  return bytes(
    plain.subarray(0, at),
    box('free', secret),
    box('uuid', secret),
    moov,
    plain.subarray(moovEnd),
    box('meta', secret),
    box('skip', secret),
  );
}

/** A video with a track of places, as cameras log them: its samples lie among the pictures, its index behind them. */
export function mp4WithPlaces(): Buffer {
  const plain = fixture('chromium.mp4');
  const at = plain.indexOf('moov') - 4;
  const moovEnd = at + plain.readUInt32BE(at);
  const mdat = box('mdat', 'seen', secret, 'seen', secret, secret, 'seen');
  const table = (name: string, ...numbers: number[]) => {
    const entries = Buffer.alloc(numbers.length * 4);
    for (const [index, number] of numbers.entries()) entries.writeUInt32BE(number, index * 4);
    return box(name, [0, 0, 0, 0], entries);
  };
  const first = at + 8 + 4;
  const second = first + secret.length + 4;
  const samples = box(
    'stbl',
    table('stsz', 0, 3, secret.length, secret.length, secret.length),
    table('stsc', 2, 1, 1, 1, 2, 2, 1),
    table('stco', 2, first, second),
  );
  const handler = box('hdlr', [0, 0, 0, 0, 0, 0, 0, 0], 'meta', new Uint8Array(12));
  const track = box('trak', box('mdia', handler, box('minf', samples)));
  const moov = box('moov', plain.subarray(at + 8, moovEnd), track);
  return bytes(plain.subarray(0, at), mdat, moov, plain.subarray(moovEnd));
}

/** A video with so many logs beside it, each of so many chunks. */
export function mp4WithLogs(logs: number, chunks: number): Buffer {
  const plain = fixture('chromium.mp4');
  const at = plain.indexOf('moov') - 4;
  const moovEnd = at + plain.readUInt32BE(at);
  const offsets = Buffer.alloc(8 + chunks * 4);
  offsets.writeUInt32BE(chunks, 4);
  const log = box('trak', box('mdia', box('minf', box('stbl', box('stco', offsets)))));
  const moov = box('moov', plain.subarray(at + 8, moovEnd), ...Array<Buffer>(logs).fill(log));
  return bytes(plain.subarray(0, at), moov, plain.subarray(moovEnd));
}

function ebml(id: number[], payload: Uint8Array): Buffer {
  return bytes(id, [0x40 | (payload.length >> 8), payload.length & 0xff], payload);
}

/** What Chromium's MediaRecorder made, with tags, an attachment, chapters and something unknown. */
export function webmWithSecrets(): Buffer {
  const plain = fixture('chromium.webm');
  const segment = plain.indexOf(Buffer.from([0x18, 0x53, 0x80, 0x67]));
  // Its length becomes unknown, as in a recording that goes out while it is made.
  const header = bytes(plain.subarray(0, segment + 4), [0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]);
  return bytes(
    header,
    ebml([0x12, 0x54, 0xc3, 0x67], secret),
    plain.subarray(header.length),
    ebml([0x19, 0x41, 0xa4, 0x69], secret),
    ebml([0x10, 0x43, 0xa7, 0x70], secret),
    ebml([0xec], secret),
    ebml([0x42, 0x13], secret),
  );
}

export const plainMp4 = () => fixture('chromium.mp4');
export const plainWebm = () => fixture('chromium.webm');

/** A ZIP archive with one file (APPNOTE 4.3), and a comment of any length at its very end. */
export function zip(name: string, text: string, comment = ''): Buffer {
  const data = deflateRawSync(text);
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32LE(data.length, 4);
  sizes.writeUInt32LE(text.length, 8);
  const common = bytes([20, 0, 0, 0, 8, 0, 0, 0, 0, 0], sizes, [name.length, 0, 0, 0]);
  const local = bytes('PK\x03\x04', common, name, data);
  const central = bytes('PK\x01\x02', [20, 0], common, new Uint8Array(14), name);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(local.length, 12);
  end.writeUInt16LE(comment.length, 16);
  return bytes(local, central, 'PK\x05\x06', end, comment);
}

/** The headers of a picture of any size: enough for what looks at nothing else. */
export function jpegOfSize(width: number, height: number): Buffer {
  const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  const scan = jpegSegment(0xda, Uint8Array.of(1, 1, 0, 0, 63, 0));
  return bytes([0xff, 0xd8], jpegSegment(0xc0, frame), scan, [0x12, 0x34, 0xff, 0xd9]);
}
