/** Which websites may do what: anybody's page reads, a shop's own pages write. */
import type { Shop } from '../domain/ports.ts';
import { BOOKMARK } from './bookmark.ts';
import type { Access, Endpoint } from './endpoint.ts';

const EXPOSED = `ETag, Retry-After, X-Request-Id, Server-Timing, ${BOOKMARK}`;

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
