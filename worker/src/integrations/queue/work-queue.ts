/** Work in a Cloudflare queue. */
import type { Work, WorkQueue } from '../../domain/work.ts';

export function createWorkQueue(queue: Queue<Work>): WorkQueue {
  return {
    async send(work) {
      if (work.length > 0) await queue.sendBatch(work.map((body) => ({ body })));
    },
  };
}
