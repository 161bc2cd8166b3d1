/** What is done later, by the queue: each message is one step that fits the limits of one invocation. */

/** One step of a run that makes a shop's product review feed. */
export interface FeedStep {
  kind: 'feed-step';
  shopId: string;
  run: string;
  step: number;
}

export type Work = FeedStep;

export interface WorkQueue {
  /** A hundred at most. */
  send(work: readonly Work[]): Promise<void>;
}
