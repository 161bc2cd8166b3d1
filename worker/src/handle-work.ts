/** The queue's side of the Worker: each message is handed to its use case. What throws is delivered once more. */
import { takeFeedStep } from './domain/make-feed.ts';
import type { Work } from './domain/work.ts';
import type { Bindings } from './env.ts';
import { feedServices } from './middleware/services.ts';

/** Seconds until a step is looked at again that came before its predecessor was done. */
const SOON = 5;

export async function handleWork(batch: MessageBatch<Work>, env: Bindings): Promise<void> {
  for (const message of batch.messages) {
    const outcome = await takeFeedStep(feedServices(env), message.body);
    if (outcome === 'early') message.retry({ delaySeconds: SOON });
    else message.ack();
  }
}
