/** One answer of the API that an element shows. A late answer to a question before is dropped. */
import type { Failure, Result } from '@vouch/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type Fetch<Value> = (signal: AbortSignal) => Promise<Result<Value>>;

export class Answer<Value> implements ReactiveController {
  value: Value | undefined;
  problem: Failure | undefined;

  readonly #host: ReactiveControllerHost;
  #question = '';
  #fetch: Fetch<Value> | undefined;
  #request: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.retry);
    this.#request?.abort();
    // Who comes back to the page asks what was never answered.
    if (!this.value) this.#question = '';
  }

  /** @param question tells one question from another: the same again changes nothing */
  ask(question: string, fetch: Fetch<Value>): void {
    if (question === this.#question) return;
    this.#question = question;
    this.#fetch = fetch;
    this.value = this.problem = undefined;
    void this.#send();
  }

  /** Forgets question and answer. */
  reset(): void {
    this.#request?.abort();
    this.#question = '';
    this.#fetch = this.value = this.problem = undefined;
  }

  /** Asks again after a failure. */
  readonly retry = (): void => {
    if (!this.problem) return;
    this.problem = undefined;
    this.#host.requestUpdate();
    void this.#send();
  };

  async #send(): Promise<void> {
    this.#request?.abort();
    const { signal } = (this.#request = new AbortController());
    const result = await this.#fetch!(signal);
    if (signal.aborted) return;
    if (result.ok) this.value = result.value;
    else {
      this.problem = result.problem;
      addEventListener('online', this.retry, { once: true });
    }
    this.#host.requestUpdate();
  }
}
