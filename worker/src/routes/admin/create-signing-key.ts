import { SigningKey, SigningKeyInput } from '@vouch/contract';
import { registerSigningKey } from '../../domain/keys.ts';
import { shopEndpoint } from '../../http/endpoint.ts';

export const createSigningKey = shopEndpoint(
  {
    method: 'post',
    path: '/admin/signing-keys',
    access: 'admin',
    tag: 'Keys',
    summary: 'Register a signing key',
    description:
      'The public half of an Ed25519 key, or a shared secret, bound to its one algorithm. To rotate, register a new `kid`, sign with it, and revoke the old one when its tokens have run out.',
    body: SigningKeyInput,
    response: { status: 201, schema: SigningKey, description: 'The key, without its secret.' },
    problems: ['conflict'],
  },
  ({ services, shopId, body }) => registerSigningKey(services, shopId, body),
);
