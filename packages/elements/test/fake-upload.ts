/** The network boundary of uploads, which go through XMLHttpRequest. */
import type { Call } from './fake-api.ts';

/** What an upload goes through, since only this tells how far it has come. */
export function uploadTo(ask: (call: Call) => Promise<Response>) {
  return class {
    readonly upload: { onprogress: ((event: ProgressEvent) => void) | null } = { onprogress: null };
    onload: (() => void) | null = null;
    onerror: (() => void) | null = null;
    onabort: (() => void) | null = null;
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
      this.#isOver = true;
      this.onabort?.();
    }

    getResponseHeader(name: string): string | null {
      return this.#headers.get(name);
    }

    async #answer(body: FormData): Promise<void> {
      this.upload.onprogress?.(
        new ProgressEvent('progress', { loaded: 40, total: 100, lengthComputable: true }),
      );
      try {
        const query = new URLSearchParams();
        const call = { method: 'POST', path: this.#path, query, body, headers: new Headers() };
        const answer = await ask(call);
        this.#headers = answer.headers;
        this.status = answer.status;
        this.response = await answer.blob();
        if (!this.#isOver) this.onload?.();
      } catch {
        if (!this.#isOver) this.onerror?.();
      }
    }
  };
}
