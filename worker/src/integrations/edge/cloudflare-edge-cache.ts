/**
 * Cloudflare's caches. The Cache API keeps answers in one data centre, for custom domains and on a machine of one's own;
 * on workers.dev it keeps nothing. Workers Cache, which stands in front of the Worker everywhere, is told to purge.
 */
import type { EdgeCache } from '../../domain/ports.ts';

/** Beside a kept answer, for us alone: when the database was read. */
const READ_AT = 'Vouch-Read-At';

/** Longer than any answer is kept. */
const MEMORY = 60_000;

/**
 * When this isolate last forgot a tag. The Cache API purges by address, and nobody knows all addresses of a tag; that
 * nothing from before is given is all that is remembered here, so that it may itself be forgotten at any time.
 */
const forgottenAt = new Map<string, number>();

export function createCloudflareEdgeCache(
  purger: Pick<CacheContext, 'purge'> | undefined,
  now: () => number,
): EdgeCache {
  return {
    async find(key, tag) {
      const kept = await caches.default.match(key);
      const readAt = Number(kept?.headers.get(READ_AT));
      if (!kept || readAt <= (forgottenAt.get(tag) ?? 0)) return null;
      const answer = new Response(kept.body, { status: kept.status, headers: kept.headers });
      for (const name of [READ_AT, 'Age', 'CF-Cache-Status', 'Date']) answer.headers.delete(name);
      return { answer, readAt };
    },

    async keep(key, answer, readAt) {
      answer.headers.set(READ_AT, String(readAt));
      await caches.default.put(key, answer);
    },

    async forget(tag) {
      for (const [other, at] of forgottenAt) if (at < now() - MEMORY) forgottenAt.delete(other);
      forgottenAt.set(tag, now());
      // Where it is refused (there are few a minute on the free plan) the answers' own time ends them.
      await purger?.purge({ tags: [tag] });
    },
  };
}
