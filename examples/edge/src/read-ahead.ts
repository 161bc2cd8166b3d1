/** A page's bytes on their way: each is looked at before it goes out, and what has been read is kept until then. */
import type { Scan } from './scan.ts';

export class ReadAhead {
  hasEnded = false;
  /** Bytes read so far. */
  size = 0;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #scan: Scan;
  readonly #kept: Uint8Array[] = [];
  #reading: Promise<void> | undefined;

  constructor(body: ReadableStream<Uint8Array>, scan: Scan) {
    this.#reader = body.getReader();
    this.#scan = scan;
  }

  /** Reads a piece more, and has it looked at. Who asks meanwhile waits for the same piece. */
  read(): Promise<void> {
    return (this.#reading ??= this.#read().finally(() => (this.#reading = undefined)));
  }

  async #read(): Promise<void> {
    const { done, value } = await this.#reader.read();
    if (done) await this.#scan.end();
    else await this.#scan.write(value);
    if (done) this.hasEnded = true;
    else {
      this.#kept.push(value);
      this.size += value.byteLength;
    }
  }

  /** All of it: what was read, and then the rest as it comes. */
  stream(): ReadableStream<Uint8Array> {
    return new ReadableStream({
      pull: async (controller) => {
        while (this.#kept.length === 0 && !this.hasEnded) await this.read();
        const next = this.#kept.shift();
        if (next) controller.enqueue(next);
        else controller.close();
      },
      cancel: (reason) => this.#reader.cancel(reason),
    });
  }

  /** The shop's own answer, its length too. */
  asItWas(upstream: Response): Response {
    const length = Number(upstream.headers.get('Content-Length') ?? Number.NaN);
    const isPlain = !upstream.headers.has('Content-Encoding');
    const body = this.stream();
    return new Response(
      isPlain && Number.isSafeInteger(length) ? body.pipeThrough(new FixedLengthStream(length)) : body,
      upstream,
    );
  }
}
