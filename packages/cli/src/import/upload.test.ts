import { describe, expect, it } from 'vitest';
import type { Failure } from '@vouch/client';
import { ImportRow, type ImportReport } from '@vouch/contract';
import {
  CHUNK_BYTES,
  CHUNK_ROWS,
  CHUNKS_IN_FLIGHT,
  chunksOf,
  sendInOrder,
  withRetries,
  type Send,
} from './upload.ts';

async function* rows(count: number, body = ''): AsyncGenerator<ImportRow> {
  for (let line = 1; line <= count; line++) {
    yield ImportRow.parse({ line, sourceKey: `k${line}`, product: 'P', rating: 5, body });
  }
}

async function collect<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const all: Value[] = [];
  for await (const value of values) all.push(value);
  return all;
}

const REPORT: ImportReport = { added: 1, known: 0, held: 0, refused: [], flagged: [] };
const problem = (status: number): Failure => ({ status, code: 'internal', title: 'No' });

describe('chunks', () => {
  it('hold 200 rows at most, and all rows in order', async () => {
    const chunks = await collect(chunksOf(rows(450)));
    expect(chunks.map((chunk) => chunk.length)).toEqual([CHUNK_ROWS, CHUNK_ROWS, 50]);
    expect(chunks.flat().map(({ line }) => line)).toEqual(
      Array.from({ length: 450 }, (_, index) => index + 1),
    );
  });

  it('hold 512 KB at most, counted in bytes', async () => {
    const chunks = await collect(chunksOf(rows(60, '🧶'.repeat(10_000))));
    expect(chunks.length).toBeGreaterThan(1);
    for (const chunk of chunks) {
      const text = chunk.map((row) => `${JSON.stringify(row)}\n`).join('');
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(CHUNK_BYTES);
    }
  });

  it('are none where there are no rows', async () => {
    expect(await collect(chunksOf(rows(0)))).toEqual([]);
  });
});

describe('sending', () => {
  it('has two chunks under way and tells of them in order, whichever answers first', async () => {
    const waiting: (() => void)[] = [];
    let most = 0;
    const send: Send = () =>
      new Promise((resolve) => {
        waiting.push(() => resolve({ ok: true, value: REPORT }));
        most = Math.max(most, waiting.length);
        // The newest answers first.
        if (waiting.length === CHUNKS_IN_FLIGHT) while (waiting.length > 0) waiting.pop()?.();
      });
    const sent = await collect(sendInOrder(chunksOf(rows(4 * CHUNK_ROWS)), send));
    expect(most).toBe(CHUNKS_IN_FLIGHT);
    expect(sent.map((chunk) => chunk.rows[0]?.line)).toEqual([1, 201, 401, 601]);
  });

  it('stops after a refusal, and still tells of the chunk that was under way', async () => {
    let asked = 0;
    const send: Send = async () =>
      ++asked === 1 ? { ok: false, problem: problem(401) } : { ok: true, value: REPORT };
    const sent = await collect(sendInOrder(chunksOf(rows(10 * CHUNK_ROWS)), send));
    expect(sent.map(({ answer }) => answer.ok)).toEqual([false, true]);
    expect(asked).toBe(CHUNKS_IN_FLIGHT);
  });
});

describe('trying again', () => {
  const answering = (statuses: number[]) => {
    const calls = { count: 0 };
    const send: Send = async () => {
      const status = statuses[calls.count++];
      return status === undefined ? { ok: true, value: REPORT } : { ok: false, problem: problem(status) };
    };
    return { calls, send };
  };
  const patience = { retries: 3, minTimeout: 1 };

  it.each([0, 429, 500, 503])('is done after %i, until it works', async (status) => {
    const { calls, send } = answering([status, status]);
    const told: Failure[] = [];
    const answer = await withRetries(send, { ...patience, onRetry: (failure) => told.push(failure) })([]);
    expect(answer.ok).toBe(true);
    expect(calls.count).toBe(3);
    expect(told).toHaveLength(2);
  });

  it.each([401, 404, 413, 422])('is not done after %i', async (status) => {
    const { calls, send } = answering([status]);
    expect(await withRetries(send, patience)([])).toMatchObject({ ok: false, problem: { status } });
    expect(calls.count).toBe(1);
  });

  it('ends, with the last problem', async () => {
    const { calls, send } = answering([500, 500, 500, 503, 500]);
    expect(await withRetries(send, patience)([])).toMatchObject({ ok: false, problem: { status: 503 } });
    expect(calls.count).toBe(4);
  });
});
