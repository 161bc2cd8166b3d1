/** Files that are a picture to some and another file to others. */
import {
  box,
  bytes,
  jpegOfSize,
  jpegSegment,
  jpegWith,
  plainJpeg,
  plainMp4,
  plainPng,
  plainWebm,
  plainWebp,
  pngChunk,
  pngWith,
  riffChunk,
  zip,
} from './samples.ts';

const SCRIPT = '<script>alert(document.domain)</script>';
const HTML = `<!doctype html><title>x</title>${SCRIPT}`;
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>';
const PHP = '<?php system($_GET["c"]); ?>';
const PDF = '%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n';
const GIF = 'GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;';
const ELF = bytes('\x7fELF\x02\x01\x01', new Uint8Array(9), [2, 0, 0x3e, 0, 1, 0, 0, 0], new Uint8Array(40));
const PE = bytes('MZ', new Uint8Array(58), [64, 0, 0, 0], 'PE\0\0\x64\x86\x03\0', new Uint8Array(40));

/** A photo to some and an archive to others: it stands where the pixels do, and the photo's end is its comment. */
function jpegThatIsAZip(): Buffer {
  return bytes(jpegOfSize(10, 10).subarray(0, -2), zip('x', 'y', '\xff\xd9'));
}

const comment = (text: string) => jpegSegment(0xfe, bytes(text));

/** The length of the first segment reads as the beginning of a comment to who takes the file for a program. */
async function jpegThatIsAScript(): Promise<Buffer> {
  const first = jpegSegment(0xe0, bytes('JFIF\0\x01\x01', new Uint8Array(0x2f2a - 2 - 7)));
  return jpegWith(await plainJpeg(), [first, comment('*/=alert(1);/*')], '*/');
}

async function webpThatIsAScript(): Promise<Buffer> {
  const whole = bytes(await plainWebp());
  const code = riffChunk('ICCP', bytes('*/=1;alert(1);/*'));
  const length = 0x2a2f + 0x10000;
  const filled = bytes(whole, code, riffChunk('prVt', new Uint8Array(length - whole.length - code.length)));
  filled.write('/*', 4, 'latin1');
  filled.writeUInt16LE(1, 6);
  return filled;
}

async function webpWith(chunk: Uint8Array): Promise<Buffer> {
  const whole = bytes(await plainWebp(), chunk);
  whole.writeUInt32LE(whole.length - 8, 4);
  return whole;
}

export const TWO_IN_ONE: Record<string, () => Promise<Buffer> | Buffer> = {
  'a photo whose pixels are an archive': jpegThatIsAZip,
  'a photo with an archive behind it': async () => jpegWith(await plainJpeg(), [], zip('a.class', 'x')),
  'a photo with an archive in a comment': async () =>
    jpegWith(await plainJpeg(), [comment(zip('index.html', SCRIPT).toString('latin1'))]),
  'a photo with the end of an archive behind it': async () =>
    jpegWith(await plainJpeg(), [], bytes('PK\x05\x06', new Uint8Array(18))),
  'a photo with a RAR behind it': async () => jpegWith(await plainJpeg(), [], 'Rar!\x1a\x07\x01\0'),
  'a photo with a 7z behind it': async () => jpegWith(await plainJpeg(), [], "7z\xbc\xaf'\x1c\0\x04"),
  'a photo with a PDF in its first kilobyte': async () => jpegWith(await plainJpeg(), [comment(PDF)]),
  'a photo with a PDF behind it': async () => jpegWith(await plainJpeg(), [], PDF),
  'a photo with a script that begins with a letter of its own': async () =>
    jpegWith(await plainJpeg(), [comment('<script>\xc3\xa9=1')]),
  'a photo with a PDF of no version': async () => jpegWith(await plainJpeg(), [], '%PDF-a\n1 0 obj'),
  'a photo with a page in a comment': async () => jpegWith(await plainJpeg(), [comment(HTML)]),
  'a photo with a page behind it': async () => jpegWith(await plainJpeg(), [], `<HTML><body>${SCRIPT}`),
  'a photo with a script in its EXIF': async () =>
    jpegWith(await plainJpeg(), [
      jpegSegment(0xe1, bytes('Exif\0\0MM\0*\0\0\0\x08', `<SCRIPT SRC=//x.test>`)),
    ]),
  'a photo with a drawing in its XMP': async () =>
    jpegWith(await plainJpeg(), [jpegSegment(0xe1, bytes('http://ns.adobe.com/xap/1.0/\0', SVG))]),
  'a photo with PHP in a comment': async () => jpegWith(await plainJpeg(), [comment(PHP)]),
  'a photo with a PHAR behind it': async () =>
    jpegWith(await plainJpeg(), [], '<?= 1; __HALT_COMPILER(); ?>'),
  'a photo with a GIF behind it': async () => jpegWith(await plainJpeg(), [], bytes(GIF)),
  'a photo with an ELF program behind it': async () => jpegWith(await plainJpeg(), [], ELF),
  'a photo with a Windows program behind it': async () => jpegWith(await plainJpeg(), [], PE),
  'a photo with a Java class behind it': async () =>
    jpegWith(await plainJpeg(), [], '\xca\xfe\xba\xbe\0\0\0\x34\0\x1d'),
  'a photo with a shell script behind it': async () => jpegWith(await plainJpeg(), [], '\n#!/bin/sh\nid\n'),
  'a photo that is a program to a browser': jpegThatIsAScript,
  'a WebP that is a program to a browser': webpThatIsAScript,
  'a PNG with a script in a text chunk': async () =>
    pngWith(await plainPng(), [pngChunk('tEXt', bytes(`Comment\0${SCRIPT}`))]),
  'a PNG with PHP among its colours': async () =>
    pngWith(await plainPng(), [pngChunk('PLTE', bytes(PHP, [0, 0]))]),
  'a PNG with an archive behind it': async () => pngWith(await plainPng(), [], zip('a', 'b')),
  'a WebP with a page in a chunk': async () => webpWith(riffChunk('XMP ', bytes(HTML))),
  'a WebP with an archive behind it': async () => bytes(await plainWebp(), zip('a', 'b')),
  'a video with a page beside its pictures': () => bytes(plainMp4(), box('free', HTML)),
  'a video with an archive among its pictures': () => bytes(plainMp4(), box('mdat', zip('a', 'b'))),
  'a WebM with a program behind it': () => bytes(plainWebm(), [0xec, 0x40, ELF.length], ELF),
};
