import { IssuedToken, TokenRequest } from '@vouch/contract';
import { issueToken } from '../../domain/issue-token.ts';
import { shopEndpoint } from '../../http/endpoint.ts';

export const createToken = shopEndpoint(
  {
    method: 'post',
    path: '/admin/tokens',
    access: 'admin',
    tag: 'Keys',
    summary: 'Sign a purchase token',
    description: "With the shop's key that Vouch holds, on the shop's word that the purchase happened.",
    body: TokenRequest,
    response: { status: 201, schema: IssuedToken, description: 'The token and a link that carries it.' },
    problems: ['conflict'],
  },
  ({ services, shopId, body }) => issueToken(services, shopId, body),
);
