/**
 * What an endpoint is: a description that makes both its checks and its page in the API reference, and a handler that
 * turns checked input into a use case's outcome. How requests are checked, in which order, is in handle-endpoint.ts.
 */
import type * as z from 'zod';
import { ProductName, type ProblemCode } from '@vouch/contract';
import { noSuchShop, type Reading } from '../domain/outcome.ts';
import type { Shop } from '../domain/ports.ts';
import type { Services } from './app-env.ts';
import type { FormLimits, FormPart } from './form-data.ts';
import type { HtmlForm } from './html-form.ts';

/**
 * - `public`: anybody may read it, from any website, and caches may keep it.
 * - `shopper`: a write from a shop's website (or a server with a token).
 * - `author`: the writer of a review, with its manage token.
 * - `admin`: the shop, with an API key.
 * - `operator`: who runs the deployment, with the operator key.
 */
export type Access = 'public' | 'shopper' | 'author' | 'admin' | 'operator';

export type BodyKind = 'json' | 'json-lines';

/** Headers by name. */
export type HeaderSchema = z.ZodObject<Record<string, z.ZodType>>;

export interface EndpointInput<Query, Body, Headers> {
  shopId: string;
  /** Path parameters, percent-decoded. */
  params: Record<string, string>;
  query: Query;
  headers: Headers;
  body: Body;
  rawBody: Uint8Array<ArrayBuffer>;
  /** The parts of a form as they come in; none where the endpoint takes no form. */
  form: AsyncIterable<FormPart>;
  /** Whether the body came from a form without script. */
  isHtmlForm: boolean;
  /** The browser's origin, null for a server. */
  origin: string | null;
  /** The address the request came from. */
  address: string;
  /** The content codings that the browser takes (RFC 9110, 12.5.3). */
  acceptEncoding: string;
  /** Who holds the admin key; empty elsewhere. */
  keyId: string;
  services: Services;
  /** Whether the reader has the answer that was made at this version: then nothing has to be read for it. */
  holds: (version: string) => boolean;
}

export interface FormDescription extends FormLimits {
  /** For the documentation: the handler reads and checks them. */
  fields: z.ZodObject;
}

export interface EndpointDescription {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** Hono's path syntax, under `/v1/shops/:shop` unless it stands above the shops. */
  path: string;
  access: Access;
  /** A shopper's write that a server, which names no origin, may send when it brings a token. */
  servers?: 'with-token';
  tag: 'Products' | 'Reviews' | 'Author' | 'Moderation' | 'Shop' | 'Keys' | 'Transfer' | 'Media' | 'Feeds';
  summary: string;
  description?: string;
  query?: z.ZodType;
  /** Query parameters that may be repeated. */
  repeatable?: readonly string[];
  /** Request headers of its own. */
  headers?: HeaderSchema;
  bodyKind?: BodyKind;
  body?: z.ZodType;
  /** The body's schema where the shop's settings narrow it. */
  bodyOf?: (shop: Shop) => z.ZodType;
  bodyLimit?: number;
  /** The same body from a form without script, and the pages that answer it. */
  htmlForm?: HtmlForm;
  /** Instead of a body, multipart/form-data. */
  form?: FormDescription;
  /** A write that changes what the shop's pages show: what is kept of them is forgotten. */
  publishes?: true;
  /** A public answer that says itself how long it may be kept. */
  keptByItself?: true;
  /** `empty`: what 204 says, where there may be nothing to answer. */
  response: { status: number; schema?: z.ZodType; type?: string; description: string; empty?: string };
  /** Codes beyond those that every endpoint of its access has. */
  problems?: readonly ProblemCode[];
}

export interface Endpoint extends EndpointDescription {
  /** `shop` is null for public endpoints, which look it up only where they need it, and for operator ones. */
  handle(input: EndpointInput<unknown, unknown, unknown>, shop: Shop | null): Handled;
}

/** What a path may name, where it has such a part; ids that Vouch made itself are found or not. */
export const PATH_PARTS: Readonly<Record<string, z.ZodType>> = { product: ProductName };

/** Where an endpoint is served: below its shop, unless it stands above the shops. */
export function fullPath({ access, path }: Pick<Endpoint, 'access' | 'path'>): string {
  return access === 'operator' ? path : `/v1/shops/:shop${path}`;
}

type Described<Query, Body, Headers> = EndpointDescription & {
  query?: Query;
  body?: Body;
  headers?: Headers;
};
type Checked<Query, Body, Headers> = EndpointInput<z.output<Query>, z.output<Body>, z.output<Headers>>;
type Handled = Promise<Reading<unknown> | Response>;

/** Describes an endpoint; the types of its query, body and headers come from the schemas. */
export function endpoint<
  Query extends z.ZodType = z.ZodUndefined,
  Body extends z.ZodType = z.ZodUndefined,
  Headers extends HeaderSchema | z.ZodUndefined = z.ZodUndefined,
>(
  description: Described<Query, Body, Headers>,
  handle: (input: Checked<Query, Body, Headers>) => Handled,
): Endpoint {
  return { ...description, handle: (input) => handle(input as Checked<Query, Body, Headers>) };
}

/** An endpoint of one shop, which is known to exist when the handler is called. */
export function shopEndpoint<
  Query extends z.ZodType = z.ZodUndefined,
  Body extends z.ZodType = z.ZodUndefined,
  Headers extends HeaderSchema | z.ZodUndefined = z.ZodUndefined,
>(
  description: Described<Query, Body, Headers>,
  handle: (input: Checked<Query, Body, Headers> & { shop: Shop }) => Handled,
): Endpoint {
  return {
    ...description,
    handle: async (input, shop) =>
      shop === null ? noSuchShop() : handle({ ...(input as Checked<Query, Body, Headers>), shop }),
  };
}
