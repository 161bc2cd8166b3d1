/** What a browser asks before it sends a write from another website. */
import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from '../http/app-env.ts';
import { BOOKMARK } from '../http/bookmark.ts';
import { corsHeaders } from '../http/cors.ts';

/** Answers the browser's question before a write (the CORS protocol of the Fetch standard). */
export function preflight(): MiddlewareHandler<AppEnv> {
  return async function preflight(context, next) {
    const { method, headers } = context.req.raw;
    const asked = headers.get('Access-Control-Request-Method');
    if (method !== 'OPTIONS' || asked === null) return next();
    const shopId = context.req.path.split('/')[3] ?? '';
    const shop = await context.get('services').shops.get(shopId);
    return new Response(null, {
      status: 204,
      headers: {
        ...corsHeaders(asked === 'GET' ? 'public' : 'shopper', shop, context.req.raw),
        'Access-Control-Allow-Methods': 'GET, POST, PATCH, DELETE',
        'Access-Control-Allow-Headers': `Authorization, Content-Type, Idempotency-Key, If-None-Match, Vouch-Purchase-Token, ${BOOKMARK}`,
        'Access-Control-Max-Age': '86400',
      },
    });
  };
}
