/** Uploads that get no further than the page: `XMLHttpRequest`, as far as the client uses it for photos and videos. */
import type { MediaUploaded, ProblemCode } from '@vouch/contract';
import type { FakeShop } from './fake-shop.ts';

export function openUploads({ uploads }: Pick<FakeShop, 'uploads'>): void {
  let count = 0;
  class FakeUpload extends EventTarget {
    status = 0;
    statusText = '';
    response: Blob | undefined;
    responseType = '';
    readonly upload = new EventTarget();

    open(): void {}

    abort(): void {
      this.dispatchEvent(new Event('abort'));
    }

    getResponseHeader(): null {
      return null;
    }

    send(): void {
      const outcome = uploads[count++] ?? 'taken';
      setTimeout(() => {
        this.upload.dispatchEvent(new ProgressEvent('progress', { loaded: 45, total: 100 }));
        if (outcome === 'half') return;
        this.status = outcome === 'taken' ? 201 : 415;
        const code: ProblemCode = 'unsupported_media_type';
        const media: MediaUploaded = { id: `u${count}`, url: '/photos/table.svg', width: 1200, height: 900 };
        this.response = new Blob([JSON.stringify(outcome === 'taken' ? media : { code, title: code })]);
        this.dispatchEvent(new Event('load'));
      });
    }
  }
  Object.assign(window, { XMLHttpRequest: FakeUpload });
}
