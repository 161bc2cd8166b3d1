/**
 * What anybody may read is kept at the edge: in front of the Worker by Cloudflare, after what the answers say of
 * themselves, and behind its door in the data centre's own cache, under a key that knows the parameters. Decision 0016
 * says why there are two, and how long what was published can stay unseen.
 */
import type { Context, MiddlewareHandler } from 'hono';
import * as z from 'zod';
import type { AppEnv } from './app-env.ts';
import { BOOKMARK } from './bookmark.ts';
import type { Endpoint } from './endpoint.ts';
import { unlessHeld } from './etag.ts';

/** In seconds, from when the database was read. */
const FRESH = 10;
/** So much longer it may be given while it is fetched anew behind the reader's back (RFC 5861). */
const STALE = 40;

/** Answers from what is kept; what is answered else is kept, where anybody may read it. */
export function edgeCaching(endpoint: Endpoint): MiddlewareHandler<AppEnv> {
  return async function edgeCaching(context, next) {
    const request = context.req.raw;
    if (endpoint.keptByItself || !isForAnybody(context, endpoint)) {
      await next();
      return replace(context, unlessHeld(request, context.res));
    }
    const edge = context.get('edge');
    const readAt = Date.now();
    const key = cacheKey(endpoint, request.url);
    const kept = await edge.find(key, shopTag(context.req.param('shop') ?? ''));
    const age = kept ? Math.ceil((readAt - kept.readAt) / 1_000) : 0;
    if (kept && age < FRESH) {
      kept.answer.headers.set('Cache-Control', forAnybody(age));
      return unlessHeld(request, kept.answer);
    }
    await next();
    const answer = context.res;
    if (answer.headers.get('Cache-Control')?.startsWith('public') && answer.status !== 304)
      context.executionCtx.waitUntil(edge.keep(key, answer.clone(), readAt));
    replace(context, unlessHeld(request, answer));
  };
}

/** Without what Hono would carry over from the answer before. */
function replace(context: Context<AppEnv>, answer: Response): void {
  if (answer === context.res) return;
  context.res = undefined;
  context.res = answer;
}

/** Not to somebody with a key, nor with what the answer is made to: its own headers, or a write that it has to show. */
export function isForAnybody(context: Context<AppEnv>, { access, headers }: Endpoint): boolean {
  const given = context.req.raw.headers;
  return (
    access === 'public' &&
    !context.get('readsOwnWrite') &&
    !given.has('Authorization') &&
    !Object.keys(headers?.shape ?? {}).some((name) => given.has(name))
  );
}

/** What caches are told of an answer that was made `age` seconds ago. */
export function forAnybody(age = 0): string {
  return `public, max-age=${FRESH - age}, stale-while-revalidate=${STALE}`;
}

/** What every public answer says to caches, whoever asked: all answers at an address vary by the same. */
export function cacheHeaders(shopId: string, { headers, keptByItself }: Endpoint): Record<string, string> {
  return {
    ...(!keptByItself && { Vary: [BOOKMARK, ...Object.keys(headers?.shape ?? {})].join(', ') }),
    // Cloudflare takes it for itself, and purges by it.
    'Cache-Tag': shopTag(shopId),
  };
}

/** The answers of a shop go together: they live too short for finer tags to save anything. */
export function shopTag(shopId: string): string {
  return `shop/${encodeURIComponent(shopId)}`;
}

/** The address with the parameters that mean something, in the order of the endpoint's description. */
function cacheKey({ query, repeatable = [] }: Endpoint, address: string): string {
  const url = new URL(address);
  const asked = url.searchParams;
  const known = new URLSearchParams();
  for (const name of query instanceof z.ZodObject ? Object.keys(query.shape) : [])
    for (const value of repeatable.includes(name) ? asked.getAll(name) : asked.getAll(name).slice(0, 1))
      known.append(name, value);
  return `${url.origin}${url.pathname}?${known.toString()}`;
}
