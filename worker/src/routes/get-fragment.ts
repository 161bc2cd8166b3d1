import * as z from 'zod';
import { FragmentQuery } from '@vouch/contract';
import { renderFragment } from '@vouch/rendering';
import { readFragment } from '../domain/fragment.ts';
import { done } from '../domain/outcome.ts';
import { endpoint } from '../http/endpoint.ts';

/** Answers to a buyer's token are the buyer's alone. */
const PRIVATE = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'private, no-store' };

/** ⑧b The elements of a product drawn on the server: seen by search engines, and before any script. */
export const getFragment = endpoint(
  {
    method: 'get',
    path: '/products/:product/fragment',
    access: 'public',
    tag: 'Products',
    summary: 'The elements of a product as HTML',
    description:
      'HTML for a server to write into its page: the elements with declarative shadow DOM, which show before any script and which vouch.js takes over, their data, and the structured data. A page passes its own parameters `vouch-sort` and `vouch-cursor` on as `sort` and `cursor`. The content of its `<style>` elements is constant for a release; `/csp.json` holds the hashes.',
    query: FragmentQuery,
    headers: z.object({
      'Vouch-Purchase-Token': z.string().max(8_192).optional().meta({
        description: "The buyer's purchase token: the form is theirs, and no cache keeps the answer.",
      }),
    }),
    response: {
      status: 200,
      schema: z.string(),
      type: 'text/html; charset=utf-8',
      description: 'The fragment.',
    },
    problems: ['validation_failed', 'not_found'],
  },
  async ({ services, shopId, params, query, headers, holds }) => {
    const product = params.product!;
    const given = headers['Vouch-Purchase-Token'];
    const fragment = await readFragment(services, shopId, product, query, given, holds);
    if (!fragment.ok) return fragment;
    const { page, locale, token } = fragment.value;
    const html = await renderFragment({
      api: services.home,
      shop: shopId,
      product,
      page,
      elements: query.elements,
      locale,
      view: fragment.value.view,
      token,
      productNode: query['product-node'],
      jsonLd: query['json-ld'] !== 'none',
    });
    if (given !== undefined) return new Response(html, { headers: PRIVATE });
    return done(html, fragment.version);
  },
);
