/** Code that is loaded on use. */

export class Later<Code> {
  /** What was loaded. */
  code: Code | undefined;
  /** Whether it came or could not be had. */
  isSettled = false;

  readonly #load: () => Promise<Code>;
  readonly #settled: (code: Code | undefined) => void;
  #loading: Promise<Code | undefined> | undefined;

  /** @param settled is told whenever loading ends, without code when it could not be had */
  constructor(load: () => Promise<Code>, settled: (code: Code | undefined) => void) {
    this.#load = load;
    this.#settled = settled;
  }

  /** Loads it once; what could not be had is tried again the next time. */
  ask(): Promise<Code | undefined> {
    return (this.#loading ??= this.#ask());
  }

  async #ask(): Promise<Code | undefined> {
    this.code = await this.#load().catch(() => undefined);
    if (!this.code) this.#loading = undefined;
    this.isSettled = true;
    this.#settled(this.code);
    return this.code;
  }
}
