import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RefusalError } from '../src/domain/outcome.ts';
import { readForm } from '../src/http/form-data.ts';

const BOUNDARY = '----form-1a2b';
const encode = (text: string) => new TextEncoder().encode(text);

function formOf(parts: [name: string, value: string][]): Uint8Array {
  const written = parts.map(
    ([name, value]) =>
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"; filename="blob"\r\n\r\n${value}\r\n`,
  );
  return encode(`${written.join('')}--${BOUNDARY}--\r\n`);
}

function streamOf(chunks: Iterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.iterator]();
  return new ReadableStream({
    pull(controller) {
      const { done, value } = iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}

function requestWith(
  chunks: Iterable<Uint8Array>,
  contentType = `multipart/form-data; boundary=${BOUNDARY}`,
) {
  const body = streamOf(chunks);
  return new Request('https://vouch.test/', {
    method: 'POST',
    headers: { 'Content-Type': contentType },
    body,
  });
}

async function partsOf(request: Request, limit = 1_000_000): Promise<[string, string][]> {
  const parts: [string, string][] = [];
  for await (const { name, bytes } of readForm(request, { limit, tooLarge: 'Too large.' })) {
    let value = '';
    for await (const piece of bytes) value += new TextDecoder().decode(piece);
    parts.push([name, value]);
  }
  return parts;
}

async function refusalOf(request: Request, limit?: number): Promise<string> {
  try {
    await partsOf(request, limit);
    return 'none';
  } catch (error) {
    if (error instanceof RefusalError) return error.refusal.code;
    throw error;
  }
}

describe('a form', () => {
  const PARTS: [string, string][] = [
    ['token', 'abc'],
    ['file', `\r\n--${BOUNDARY.slice(0, -1)}x and so on`],
    ['thumbnail', ''],
    ['thumbnail', 'y'.repeat(200_000)],
  ];

  it('is read part after part, however it is cut', async () => {
    const whole = formOf(PARTS);
    const cuts = fc.array(fc.nat(whole.length), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(cuts, async (at) => {
        const ends = [0, ...at.toSorted((a, b) => a - b), whole.length];
        const chunks = ends.slice(1).map((end, index) => whole.subarray(ends[index], end));
        expect(await partsOf(requestWith(chunks))).toEqual(PARTS);
      }),
      { numRuns: 50 },
    );
    const short = formOf(PARTS.slice(0, 3));
    const bytes = [...short.keys()].map((at) => short.subarray(at, at + 1));
    expect(await partsOf(requestWith(bytes))).toEqual(PARTS.slice(0, 3));
  });

  it.each([
    ['ends too early', formOf(PARTS).subarray(0, -60_000), undefined],
    ['ends before its last boundary', formOf(PARTS).subarray(0, -10), undefined],
    ['names no boundary', formOf(PARTS), 'multipart/form-data'],
    ['is no form', encode('hello'), undefined],
    ['is empty', encode(''), undefined],
  ])('that %s is refused', async (_, body, contentType) => {
    expect(await refusalOf(requestWith([body], contentType))).toBe('validation_failed');
  });

  it('that is too large is refused while it comes, and the rest of it is not read', async () => {
    let sent = 0;
    function* endless() {
      yield formOf([['file', 'x']]).subarray(0, 100);
      for (; sent < 10_000; sent++) yield new Uint8Array(10_000);
    }
    expect(await refusalOf(requestWith(endless()), 100_000)).toBe('payload_too_large');
    expect(sent).toBeLessThan(100);
  });

  it('whose reader has enough goes by unread, up to its limit, so that the answer is heard', async () => {
    let sent = 0;
    function* endless() {
      yield formOf([['file', 'x']]).subarray(0, 100);
      for (; sent < 10_000; sent++) yield new Uint8Array(10_000);
    }
    const stop = async (limit: number) => {
      for await (const { bytes } of readForm(requestWith(endless()), { limit, tooLarge: 'Too large.' })) {
        const first = await bytes[Symbol.asyncIterator]().next();
        expect(first.done).toBe(false);
        break;
      }
    };
    await stop(1e9);
    expect(sent).toBe(10_000);
    sent = 0;
    await expect(stop(1_000_000)).rejects.toThrow(RefusalError);
    expect(sent).toBeLessThan(200);
  });
});
