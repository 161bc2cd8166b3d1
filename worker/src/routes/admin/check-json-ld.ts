import { JsonLdCheck, JsonLdCheckInput } from '@vouch/contract';
import { checkJsonLd as check } from '../../domain/check-json-ld.ts';
import { shopEndpoint } from '../../http/endpoint.ts';

export const checkJsonLd = shopEndpoint(
  {
    method: 'post',
    path: '/admin/json-ld-checks',
    access: 'admin',
    tag: 'Products',
    summary: 'Check the structured data of a page',
    description:
      "Fetches a page of the shop's own origins as a search engine does before it runs any script, and says what is wrong with its JSON-LD, microdata and RDFa, what to change and where. Numbers are compared with those of the products whose Vouch elements are on the page. Redirects to other origins are not followed; 2 MB and 10 seconds at most.",
    body: JsonLdCheckInput,
    response: { status: 200, schema: JsonLdCheck, description: 'What was found; nothing on a clean page.' },
  },
  ({ services, shop, body }) => check(services, shop, body.url),
);
