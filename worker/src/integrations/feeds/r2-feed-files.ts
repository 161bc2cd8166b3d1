/**
 * Pieces of product review feeds in Cloudflare R2, beside the photos. No shop's id begins with an underscore, so nothing
 * else lies in this folder.
 */
import type { FeedFiles } from '../../domain/feed-ports.ts';
import type { FeedPiece } from '../../domain/feed-run.ts';

/** As many as R2 lists, and removes, at once. */
const MOST_SWEPT = 1_000;

export function createR2FeedFiles(bucket: R2Bucket): FeedFiles {
  /** From one stream into another without passing through the Worker's memory. */
  async function pour(
    shopId: string,
    run: string,
    pieces: readonly FeedPiece[],
    to: WritableStream<Uint8Array>,
  ): Promise<void> {
    try {
      for (const { name } of pieces) {
        const object = await bucket.get(keyOf(shopId, run, name));
        if (!object) throw new Error(`A piece of a feed is gone: ${keyOf(shopId, run, name)}`);
        await object.body.pipeTo(to, { preventClose: true, preventAbort: true });
      }
      await to.close();
    } catch (error) {
      await to.abort(error).catch(() => {});
      throw error;
    }
  }

  return {
    async put(shopId, run, name, bytes) {
      await bucket.put(keyOf(shopId, run, name), bytes);
    },

    async join(shopId, run, name, pieces) {
      const { readable, writable } = new FixedLengthStream(lengthOf(pieces));
      await Promise.all([
        bucket.put(keyOf(shopId, run, name), readable),
        pour(shopId, run, pieces, writable),
      ]);
    },

    read(shopId, { run, pieces }) {
      const { readable, writable } = new FixedLengthStream(lengthOf(pieces));
      // A reader who goes away ends it; one who stays sees the stream break off.
      void pour(shopId, run, pieces, writable).catch(() => {});
      return readable;
    },

    async sweep(shopId, run, served) {
      const { objects, truncated } = await bucket.list({ prefix: folderOf(shopId), limit: MOST_SWEPT });
      const kept = new Set(served.pieces.map(({ name }) => keyOf(shopId, served.run, name)));
      const isOfRun = (key: string) => key.startsWith(keyOf(shopId, run, ''));
      const old = objects.map(({ key }) => key).filter((key) => !kept.has(key) && !isOfRun(key));
      if (old.length > 0) await bucket.delete(old);
      return !truncated;
    },
  };
}

const folderOf = (shopId: string) => `_feeds/${shopId}/`;

const keyOf = (shopId: string, run: string, name: string) => `${folderOf(shopId)}${run}/${name}`;

function lengthOf(pieces: readonly FeedPiece[]): number {
  return pieces.reduce((sum, { bytes }) => sum + bytes, 0);
}
