import { done, refused } from '../../domain/outcome.ts';
import { shopEndpoint } from '../../http/endpoint.ts';

export const deleteSigningKey = shopEndpoint(
  {
    method: 'delete',
    path: '/admin/signing-keys/:kid',
    access: 'admin',
    tag: 'Keys',
    summary: 'Revoke a signing key',
    description: 'Tokens signed with it are answered `token_revoked` from now on. The kid stays taken.',
    response: { status: 204, description: 'Revoked.' },
    problems: ['not_found'],
  },
  async ({ services, shopId, params }) =>
    (await services.keys.revokeSigningKey(shopId, params.kid!)) ? done(null) : refused('not_found'),
);
