/** ⑨ Making a shop's product review feed, step by step: who dies in between is taken up again, who comes twice is heard once. */
import { writePart, type PartNeeds } from './feed-part.ts';
import type { FeedFiles, FeedStore } from './feed-ports.ts';
import type { Feed, FeedPiece, FeedProgress, FeedRun, ServedFeed } from './feed-run.ts';
import type { Clock } from './ports.ts';
import type { FeedStep, WorkQueue } from './work.ts';

/**
 * Pieces of a feed at most, and pieces that one step joins: with the rest of what they ask for they stay below the 50
 * subrequests of the free plan.
 */
const MOST_PIECES = 40;

const MINUTE = 60_000;
/** A feed is made anew once a day; a little less, or the hourly clock would come later each day. */
const AGE = 23.5 * 60 * MINUTE;
/** A run that has not moved for so long has lost its message. */
const STALLED = 15 * MINUTE;
/** Feeds that one round of the clock takes up: the queue takes as many messages at once. */
const MOST_A_ROUND = 100;

export interface FeedNeeds extends PartNeeds {
  feeds: FeedStore;
  feedFiles: FeedFiles;
  clock: Clock;
}

/** A run under way is given up for it; what is served stays until the new feed is whole. */
export async function beginFeed(
  { feeds, work }: Pick<FeedNeeds, 'feeds'> & { work: WorkQueue },
  shopId: string,
  origin: string,
): Promise<void> {
  const run = crypto.randomUUID();
  await feeds.begin([{ shopId, origin, run }], BEGINNING);
  await work.send([{ kind: 'feed-step', shopId, run, step: 0 }]);
}

const BEGINNING: FeedProgress = { phase: 'sweep', after: null, pieces: [], crc: 0, length: 0, reviews: 0 };

/** Whether the step was this one's to do: `early` when the one before it has not been written down yet. */
export type StepOutcome = 'done' | 'stale' | 'early';

/** Does a step and asks for the next one. */
export async function takeFeedStep(
  needs: FeedNeeds & { work: WorkQueue },
  { shopId, run, step }: FeedStep,
): Promise<StepOutcome> {
  const feed = await needs.feeds.get(shopId);
  if (feed?.run?.id !== run || step < feed.run.step) return 'stale';
  if (step > feed.run.step) return 'early';
  const next = await doStep(needs, feed, feed.run);
  // Asked for before it is written down: when this dies in between, the step is done once more and asks again, and of the
  // two that then come the later is stale.
  if ('phase' in next) await needs.work.send([{ kind: 'feed-step', shopId, run, step: step + 1 }]);
  await writeDown(needs, feed, feed.run, next);
  return 'done';
}

/** Does the first step at once: enough for a shop of a handful of reviews. What is left goes to the queue. */
export async function beginFeedNow(
  needs: FeedNeeds & { work: WorkQueue },
  shopId: string,
  origin: string,
): Promise<void> {
  const run = crypto.randomUUID();
  await needs.feeds.begin([{ shopId, origin, run }], BEGINNING);
  await takeFeedStep(needs, { kind: 'feed-step', shopId, run, step: 0 });
}

function writeDown(
  { feeds }: FeedNeeds,
  { shopId }: Feed,
  { id, step }: FeedRun,
  next: FeedProgress | ServedFeed,
): Promise<boolean> {
  return 'phase' in next ? feeds.advance(shopId, id, step, next) : feeds.serve(shopId, id, step, next);
}

/** Where the run stands after its next step, or the feed that it has made. */
async function doStep(needs: FeedNeeds, feed: Feed, run: FeedRun): Promise<FeedProgress | ServedFeed> {
  const { progress } = run;
  if (progress.phase === 'sweep' && feed.served !== null) {
    const isSwept = await needs.feedFiles.sweep(feed.shopId, run.id, feed.served);
    return isSwept ? { ...progress, phase: 'published' } : progress;
  }
  const joinable = joinableOf(progress);
  if (joinable > 0) return outcomeOf(needs, run, await joinLast(needs, feed, run, joinable));
  const from: FeedProgress = progress.phase === 'sweep' ? { ...progress, phase: 'published' } : progress;
  const part = await writePart(needs, feed, from);
  const piece = await store(needs, feed, run, part.bytes);
  return outcomeOf(needs, run, { ...part.progress, pieces: [...progress.pieces, ...piece] });
}

/** How many of the last pieces are to be joined: those of one level when there are enough; at the end until they are few. */
function joinableOf({ pieces, phase }: FeedProgress): number {
  const level = pieces.at(-1)?.level;
  const alike = pieces.slice(-MOST_PIECES).filter((piece) => piece.level === level).length;
  const tooMany = phase === 'finish' && pieces.length > MOST_PIECES;
  return alike === MOST_PIECES || tooMany ? MOST_PIECES : 0;
}

async function joinLast(
  { feedFiles }: FeedNeeds,
  { shopId }: Feed,
  { id, step, progress }: FeedRun,
  count: number,
): Promise<FeedProgress> {
  const last = progress.pieces.slice(-count);
  const joined: FeedPiece = {
    name: nameOf(step),
    level: Math.max(...last.map(({ level }) => level)) + 1,
    bytes: last.reduce((sum, { bytes }) => sum + bytes, 0),
  };
  await feedFiles.join(shopId, id, joined.name, last);
  return { ...progress, pieces: [...progress.pieces.slice(0, -count), joined] };
}

async function store(
  { feedFiles }: FeedNeeds,
  { shopId }: Feed,
  { id, step }: FeedRun,
  bytes: Uint8Array,
): Promise<FeedPiece[]> {
  if (bytes.length === 0) return [];
  const piece = { name: nameOf(step), level: 0, bytes: bytes.length };
  await feedFiles.put(shopId, id, piece.name, bytes);
  return [piece];
}

/** Two attempts at a step may read different reviews: neither may overwrite what the other has written down. */
const nameOf = (step: number) => `${step}-${crypto.randomUUID().slice(0, 8)}`;

function outcomeOf({ clock }: FeedNeeds, { id }: FeedRun, progress: FeedProgress): FeedProgress | ServedFeed {
  const { phase, pieces, reviews } = progress;
  if (phase !== 'finish' || joinableOf(progress) > 0) return progress;
  return { run: id, pieces, reviews, madeAt: clock.now() };
}

/**
 * A round of the clock: every feed is made anew once a day, and runs that have lost their message go on; one that could
 * not for a day is given up.
 */
export async function tendFeeds({
  feeds,
  work,
  clock,
}: Pick<FeedNeeds, 'feeds' | 'clock'> & { work: WorkQueue }): Promise<void> {
  const [old, still] = [clock.now() - AGE, clock.now() - STALLED];
  const stalled = await feeds.stalled(old, still, MOST_A_ROUND);
  await work.send(stalled.map(({ shopId, run, step }) => ({ kind: 'feed-step', shopId, run, step })));
  const due = await feeds.due(old, still, MOST_A_ROUND);
  const begun = due.map(({ shopId, origin }) => ({ shopId, origin, run: crypto.randomUUID() }));
  await feeds.begin(begun, BEGINNING);
  await work.send(begun.map(({ shopId, run }) => ({ kind: 'feed-step', shopId, run, step: 0 })));
}
