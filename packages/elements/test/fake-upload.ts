/** The network boundary of uploads, which go through XMLHttpRequest. */
import type { Call } from './fake-api.ts';

/** What an upload goes through, since only this tells how far it has come. */
export function uploadTo(ask: (call: Call) => Promise<Response>) {
  return class extends EventTarget {
    readonly upload = new EventTarget();
    responseType = '';
    status = 0;
    statusText = '';
    response: Blob | undefined;
    #path = '';
    #headers = new Headers();
    #isOver = false;

    open(_: string, url: string): void {
      this.#path = new URL(url).pathname.replace('/v1/shops/demo', '');
    }

    send(body: FormData): void {
      void this.#answer(body);
    }

    abort(): void {
      this.#end('abort');
    }

    getResponseHeader(name: string): string | null {
      return this.#headers.get(name);
    }

    async #answer(body: FormData): Promise<void> {
      this.upload.dispatchEvent(new ProgressEvent('progress', { loaded: 40, total: 100 }));
      try {
        const query = new URLSearchParams();
        const call = { method: 'POST', path: this.#path, query, body, headers: new Headers() };
        const answer = await ask(call);
        this.#headers = answer.headers;
        this.status = answer.status;
        this.response = await answer.blob();
        this.#end('load');
      } catch {
        this.#end('error');
      }
    }

    #end(type: 'load' | 'error' | 'abort'): void {
      if (!this.#isOver) this.dispatchEvent(new ProgressEvent(type));
      this.#isOver = true;
    }
  };
}
