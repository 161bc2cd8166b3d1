/** Who is asking: an author by manage token, a shop by API key, the operator by the deployment's key. */
import type { Context } from 'hono';
import { sameSecret, sha256 } from '../crypto/bytes.ts';
import { done, refused, type Outcome } from '../domain/outcome.ts';
import type { Shop } from '../domain/ports.ts';
import type { Access } from './endpoint.ts';
import type { AppEnv } from './app-env.ts';

/** What an `Authorization: Bearer …` header brings (RFC 6750); null when it is none. */
export function bearerOf(header: string | undefined): string | null {
  return /^Bearer ([\x21-\x7e]+)$/i.exec(header ?? '')?.[1] ?? null;
}

/** The id of the admin key that opened the door; empty for the other kinds of access. */
export async function authorize(
  access: Access,
  context: Context<AppEnv>,
  shop: Shop | null,
): Promise<Outcome<string>> {
  if (access === 'public' || access === 'shopper') return done('');
  const bearer = bearerOf(context.req.header('Authorization'));
  if (bearer === null) return refused('unauthorized');
  const { secrets, keys } = context.get('services');

  switch (access) {
    case 'author': {
      const known = await secrets.isManageToken(bearer, shop?.id ?? '', context.req.param('review') ?? '');
      return known ? done('') : refused('forbidden');
    }
    case 'admin': {
      const key = await keys.findApiKey(await sha256(bearer));
      if (key === null) return refused('unauthorized');
      return key.shopId === shop?.id ? done(key.id) : refused('forbidden');
    }
    case 'operator':
      return (await sameSecret(bearer, context.get('variables').VOUCH_OPERATOR_KEY))
        ? done('')
        : refused('forbidden');
  }
}
