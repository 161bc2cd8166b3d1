/** Which websites may do what: anybody's page reads, a shop's own pages write. */
import type { MiddlewareHandler } from 'hono';
import type { Shop } from '../domain/ports.ts';
import type { Access, Endpoint } from '../http/endpoint.ts';
import type { AppEnv } from './app-env.ts';

const EXPOSED = 'ETag, Retry-After, X-Request-Id, Server-Timing';

/**
 * Writes come from the shop's origins, from the Worker's own (its hosted pages), or from a server, which names no
 * origin and brings a token. `Origin: null` (a sandboxed frame, a file) is nobody's.
 */
export function isOriginAllowed({ access, servers }: Endpoint, shop: Shop | null, request: Request): boolean {
  const origin = request.headers.get('Origin');
  switch (access) {
    case 'public':
    case 'admin':
    case 'operator':
      return true;
    case 'author':
      return origin === null || isShopOrigin(origin, shop, request);
    case 'shopper':
      return origin === null ? servers === 'with-token' : isShopOrigin(origin, shop, request);
  }
}

function isShopOrigin(origin: string, shop: Shop | null, request: Request): boolean {
  return origin === new URL(request.url).origin || (shop?.origins.includes(origin) ?? false);
}

export function corsHeaders(access: Access, shop: Shop | null, request: Request): Record<string, string> {
  const origin = request.headers.get('Origin');
  switch (access) {
    case 'public':
      return { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': EXPOSED };
    case 'shopper':
    case 'author':
      return origin !== null && isShopOrigin(origin, shop, request)
        ? { 'Access-Control-Allow-Origin': origin, 'Access-Control-Expose-Headers': EXPOSED, Vary: 'Origin' }
        : { Vary: 'Origin' };
    case 'admin':
    case 'operator':
      return {};
  }
}

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
        'Access-Control-Allow-Headers': 'Authorization, Content-Type, Idempotency-Key, If-None-Match',
        'Access-Control-Max-Age': '86400',
      },
    });
  };
}
