/** What every request stands on: checked secrets and bindings, the database as far as the reader has to see it, the caches. */
import type { MiddlewareHandler } from 'hono';
import { createSecrets } from '../crypto/secrets.ts';
import { meterDatabase } from '../db/database.ts';
import { refused } from '../domain/outcome.ts';
import { checkEnv, type Bindings, type CheckedEnv } from '../env.ts';
import type { AppEnv } from '../http/app-env.ts';
import { BOOKMARK, readBookmark, writeBookmark } from '../http/bookmark.ts';
import { problemResponse } from '../http/problem-response.ts';
import { createCloudflareEdgeCache } from '../integrations/edge/cloudflare-edge-cache.ts';

/** An environment stays as it is for as long as the Worker lives. */
const checks = new WeakMap<Bindings, CheckedEnv>();

function checkOnce(env: Bindings): CheckedEnv {
  const checked = checks.get(env) ?? checkEnv(env);
  checks.set(env, checked);
  return checked;
}

/** Answers 503 to everything while the deployment lacks a secret or binding; which one stands in the log. */
export function environment(): MiddlewareHandler<AppEnv> {
  return async function environment(context, next) {
    const checked = checkOnce(context.env);
    if (!checked.ok) {
      console.error(JSON.stringify({ message: 'Vouch cannot serve', missing: checked.missing }));
      return problemResponse(refused('internal'), context.get('requestId'), 503);
    }
    const { variables } = checked;
    const meter = variables.VOUCH_SERVER_TIMING === 'on' ? { rowsRead: 0, rowsWritten: 0 } : null;
    const { method, headers } = context.req.raw;
    const secrets = createSecrets(variables.VOUCH_SECRET);
    const bookmark = await readBookmark(secrets, headers.get(BOOKMARK), Date.now());
    const reads = ['GET', 'HEAD', 'OPTIONS'].includes(method);
    // What anybody may read comes from the nearest replica; who writes, has a key, or has just written without a
    // script that could bring its bookmark, gets things as they stand.
    const isOwn = headers.has('Authorization') || context.req.path.startsWith('/r/');
    const anywhere = reads && !isOwn;
    const session = context.env.DB.withSession(
      bookmark ?? (anywhere ? 'first-unconstrained' : 'first-primary'),
    );
    context.set('variables', variables);
    context.set('secrets', secrets);
    context.set('d1', meter ? meterDatabase(session, meter) : session);
    context.set('readsOwnWrite', bookmark !== null);
    context.set(
      'edge',
      createCloudflareEdgeCache((context.executionCtx as ExecutionContext).cache, () => Date.now()),
    );
    await next();
    const written = reads ? null : session.getBookmark();
    if (written !== null && context.res.ok)
      context.header(BOOKMARK, await writeBookmark(secrets, written, Date.now()));
    if (meter)
      context.header(
        'Server-Timing',
        `rows_read;desc="${meter.rowsRead}", rows_written;desc="${meter.rowsWritten}"`,
      );
  };
}
