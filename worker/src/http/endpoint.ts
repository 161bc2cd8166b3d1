/**
 * What an endpoint is: a description that makes both its checks and its page in the API reference, and a handler that
 * turns checked input into a use case's outcome. How requests are checked, in which order, is in handle-endpoint.ts.
 */
import type * as z from 'zod';
import type { ProblemCode } from '@vouch/contract';
import { noSuchShop, type Outcome } from '../domain/outcome.ts';
import type { Shop } from '../domain/ports.ts';
import type { Services } from '../middleware/services.ts';

/**
 * - `public`: anybody may read it, from any website, and caches may keep it.
 * - `shopper`: a write from a shop's website (or a server with a token).
 * - `author`: the writer of a review, with its manage token.
 * - `admin`: the shop, with an API key.
 * - `operator`: who runs the deployment, with the operator key.
 */
export type Access = 'public' | 'shopper' | 'author' | 'admin' | 'operator';

export type BodyKind = 'json' | 'json-lines';

export interface EndpointInput<Query, Body> {
  shopId: string;
  /** Path parameters, percent-decoded. */
  params: Record<string, string>;
  query: Query;
  body: Body;
  rawBody: Uint8Array<ArrayBuffer>;
  request: Request;
  /** The browser's origin, null for a server. */
  origin: string | null;
  /** The address the request came from. */
  address: string;
  /** Who holds the admin key; empty elsewhere. */
  keyId: string;
  services: Services;
}

export interface EndpointDescription {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** Hono's path syntax, under `/v1/shops/:shop` unless it stands above the shops. */
  path: string;
  access: Access;
  /** A shopper's write that a server, which names no origin, may send when it brings a token. */
  servers?: 'with-token';
  tag: 'Products' | 'Reviews' | 'Author' | 'Moderation' | 'Shop' | 'Keys' | 'Transfer';
  summary: string;
  description?: string;
  query?: z.ZodType;
  /** Query parameters that may be repeated. */
  repeatable?: readonly string[];
  bodyKind?: BodyKind;
  body?: z.ZodType;
  /** The body's schema where the shop's settings narrow it. */
  bodyOf?: (shop: Shop) => z.ZodType;
  bodyLimit?: number;
  response: { status: number; schema?: z.ZodType; type?: string; description: string };
  /** Codes beyond those that every endpoint of its access has. */
  problems?: readonly ProblemCode[];
}

export interface Endpoint extends EndpointDescription {
  /** `shop` is null for public endpoints, which look it up only where they need it, and for operator ones. */
  handle(input: EndpointInput<unknown, unknown>, shop: Shop | null): Promise<Outcome<unknown> | Response>;
}

/** Where an endpoint is served: below its shop, unless it stands above the shops. */
export function fullPath({ access, path }: Pick<Endpoint, 'access' | 'path'>): string {
  return access === 'operator' ? path : `/v1/shops/:shop${path}`;
}

type Described<Query, Body> = EndpointDescription & { query?: Query; body?: Body };
type Handled = Promise<Outcome<unknown> | Response>;

/** Describes an endpoint; the types of its query and body come from the schemas. */
export function endpoint<Query extends z.ZodType = z.ZodUndefined, Body extends z.ZodType = z.ZodUndefined>(
  description: Described<Query, Body>,
  handle: (input: EndpointInput<z.output<Query>, z.output<Body>>) => Handled,
): Endpoint {
  return {
    ...description,
    handle: (input) => handle(input as EndpointInput<z.output<Query>, z.output<Body>>),
  };
}

/** An endpoint of one shop, which is known to exist when the handler is called. */
export function shopEndpoint<
  Query extends z.ZodType = z.ZodUndefined,
  Body extends z.ZodType = z.ZodUndefined,
>(
  description: Described<Query, Body>,
  handle: (input: EndpointInput<z.output<Query>, z.output<Body>> & { shop: Shop }) => Handled,
): Endpoint {
  return {
    ...description,
    handle: async (input, shop) =>
      shop === null
        ? noSuchShop()
        : handle({ ...(input as EndpointInput<z.output<Query>, z.output<Body>>), shop }),
  };
}
