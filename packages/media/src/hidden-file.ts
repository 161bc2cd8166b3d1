/**
 * Looks for another file inside a photo or video, wherever it stands: an archive, a program, a document, a page. Such a
 * file is a picture to some and something else to others. Signatures tell it, as the bytes stream by; each is long
 * enough, or has enough around it that has to fit, to come about by chance in fewer than one of 100,000 videos of the
 * largest size. Pictures, videos and XML are not among them: phones put those into their photos themselves.
 */
import { concat, type Chunks } from './byte-reader.ts';
import { MediaError } from './media-error.ts';

interface Signature {
  name: string;
  bytes: readonly number[];
  /** Letters may be large or small; those of `bytes` are small. */
  anyCase?: true;
  /** Whether what follows the signature, which begins at `at`, is what such a file goes on with. */
  fits?: (file: Uint8Array, at: number) => boolean;
}

/** No signature looks further. */
const LOOKAHEAD = 40;

/** The bit by which small letters of ASCII differ from large ones. */
const CASE = 0x20;

const latin1 = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

const MACHINES = [0x014c, 0x8664, 0xaa64, 0x01c0, 0x01c4];
/** Compression methods that archives use (APPNOTE 4.4.5), and the one that stands for encryption. */
const ZIP_METHODS = [0, 1, 6, 8, 9, 12, 14, 93, 95, 98, 99];

const SIGNATURES: readonly Signature[] = [
  // JAR, APK, and the files of office programs are ZIP archives, too.
  {
    name: 'ZIP archive',
    bytes: latin1('PK\x03\x04'),
    fits: (file, at) =>
      ZIP_METHODS.includes(byteAt(file, at + 8) + byteAt(file, at + 9) * 256) &&
      byteAt(file, at + 26) + byteAt(file, at + 27) > 0 &&
      byteAt(file, at + 30) >= 0x20,
  },
  { name: 'ZIP archive', bytes: latin1('PK\x05\x06\0\0\0\0') },
  { name: 'RAR archive', bytes: latin1('Rar!\x1a\x07') },
  { name: '7z archive', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  {
    name: 'PDF',
    bytes: latin1('%PDF-'),
    fits: (file, at) => /^\d\.\d$/.test(textAt(file, at + 5, 3)) || isText(file, at + 5),
  },
  ...['GIF87a', 'GIF89a'].map((text): Signature => ({
    name: 'GIF',
    bytes: latin1(text),
    // Its width: where these letters stand in a sentence, more letters follow.
    fits: (file, at) => byteAt(file, at + 7) < 0x20,
  })),
  {
    name: 'program (ELF)',
    bytes: latin1('\x7fELF'),
    fits: (file, at) =>
      [1, 2].includes(byteAt(file, at + 4)) &&
      [1, 2].includes(byteAt(file, at + 5)) &&
      byteAt(file, at + 6) === 1,
  },
  {
    name: 'program (PE)',
    bytes: latin1('PE\0\0'),
    fits: (file, at) =>
      MACHINES.includes(byteAt(file, at + 4) + byteAt(file, at + 5) * 256) && byteAt(file, at + 7) === 0,
  },
  { name: 'program (DOS)', bytes: latin1('This program cannot be run in DOS mode') },
  {
    name: 'program (Java class, Mach-O)',
    bytes: [0xca, 0xfe, 0xba, 0xbe, 0, 0, 0],
    fits: (file, at) => byteAt(file, at + 7) < 100,
  },
  ...[0x07, 0x0c].map((cpu): Signature => ({
    name: 'program (Mach-O)',
    bytes: [0xcf, 0xfa, 0xed, 0xfe, cpu, 0, 0, 1],
  })),
  { name: 'script', bytes: latin1('#!/bin/') },
  { name: 'script', bytes: latin1('#!/usr/bin/') },
  {
    name: 'PHP',
    bytes: latin1('<?php'),
    anyCase: true,
    fits: (file, at) => isSpace(byteAt(file, at + 5)) && isText(file, at + 6),
  },
  { name: 'PHP', bytes: latin1('__halt_compiler('), anyCase: true },
  { name: 'page', bytes: latin1('<!doctype html'), anyCase: true },
  ...['script', 'iframe', 'html', 'svg'].map((tag): Signature => ({
    name: `page (${tag})`,
    bytes: latin1(`<${tag}`),
    anyCase: true,
    // The short ones alone come about by chance.
    fits: (file, at) =>
      isTagEnd(byteAt(file, at + tag.length + 1)) && (tag.length > 4 || isText(file, at + tag.length + 2)),
  })),
];

/**
 * A JPEG or WebP can be a program to a browser, too: its first four bytes read as a word there, and where the length
 * behind them reads as the beginning of a comment, all is skipped to the comment's end. What follows that is the program.
 */
const END_OF_COMMENT: Signature = {
  name: 'script',
  bytes: latin1('*/'),
  fits: (file, at) => isText(file, at + 2),
};
const COMMENT_AT = 4;

interface Table {
  signatures: readonly Signature[];
  /** Whether one begins with these two bytes, by both as one number: nearly none of a file's do. */
  begins: Uint8Array;
}

const TABLE = tableOf(SIGNATURES);
const TABLE_OF_SCRIPT = tableOf([...SIGNATURES, END_OF_COMMENT]);

function tableOf(signatures: readonly Signature[]): Table {
  const begins = new Uint8Array(0x10000);
  for (const { bytes, anyCase } of signatures) {
    const pair = bytes[0]! * 256 + bytes[1]!;
    begins[pair] = 1;
    if (anyCase) begins[pair & ~CASE] = 1;
  }
  return { signatures, begins };
}

/** Hands on what comes. @throws MediaError `two_in_one`, when all has come at the latest. */
export async function* refuseHiddenFiles(chunks: Chunks): AsyncGenerator<Uint8Array> {
  let table: Table | null = null;
  let rest: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    rest = concat([rest, chunk], rest.length + chunk.length);
    if (rest.length > LOOKAHEAD) {
      table ??= textAt(rest, COMMENT_AT, 2) === '/*' ? TABLE_OF_SCRIPT : TABLE;
      look(table, rest, rest.length - LOOKAHEAD);
      rest = rest.slice(-LOOKAHEAD);
    }
    yield chunk;
  }
  look(table ?? TABLE, rest, rest.length);
}

/** Looks at all that begins before `end`. */
function look({ signatures, begins }: Table, file: Uint8Array, end: number): void {
  let pair = file[0] ?? 0;
  for (let at = 0; at < end; at++) {
    pair = ((pair & 0xff) << 8) | (file[at + 1] ?? 0);
    if (begins[pair] === 1) refuseAny(signatures, file, at);
  }
}

function refuseAny(signatures: readonly Signature[], file: Uint8Array, at: number): void {
  const found = signatures.find((signature) => standsAt(signature, file, at));
  if (found) throw new MediaError('two_in_one', `Another file is inside: ${found.name}.`);
}

function standsAt({ bytes, anyCase, fits }: Signature, file: Uint8Array, at: number): boolean {
  const ignored = anyCase ? CASE : 0;
  if (file[at] !== bytes[0]) return false;
  for (let index = 1; index < bytes.length; index++)
    if ((byteAt(file, at + index) | ignored) !== (bytes[index]! | ignored)) return false;
  return fits?.(file, at) ?? true;
}

/** -1 behind the end. */
function byteAt(file: Uint8Array, at: number): number {
  return file[at] ?? -1;
}

function textAt(file: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...file.subarray(at, at + length));
}

const isSpace = (byte: number) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);

/** What ends a tag's name: a space, `>` or `/`. */
const isTagEnd = (byte: number) => isSpace(byte) || byte === 0x3e || byte === 0x2f;

/** Whether text goes on for a while, or to the end. */
function isText(file: Uint8Array, at: number): boolean {
  return file.subarray(at, at + 8).every((byte) => isSpace(byte) || (byte >= 0x20 && byte < 0x7f));
}
