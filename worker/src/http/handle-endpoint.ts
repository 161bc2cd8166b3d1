/**
 * Checks a request in the order of the interface: origin, size, content type, JSON, schemas, keys; what follows
 * (tokens, existence, conflicts, limits) is the use case's. Then the outcome becomes a response.
 */
import type { Context } from 'hono';
import * as z from 'zod';
import {
  done,
  invalid,
  noSuchShop,
  refused,
  type Outcome,
  type Reading,
  type Refusal,
} from '../domain/outcome.ts';
import type { Shop } from '../domain/ports.ts';
import type { AppEnv } from './app-env.ts';
import { acceptEncodingOf, addressOf } from './address.ts';
import { authorize } from './authorize.ts';
import { corsHeaders, isOriginAllowed } from './cors.ts';
import { cacheHeaders, forAnybody, isForAnybody, shopTag } from './edge-caching.ts';
import { type Endpoint, type FormDescription, PATH_PARTS } from './endpoint.ts';
import { etagOfText, etagOfVersion, isHeld, notModified } from './etag.ts';
import { readForm, type FormPart } from './form-data.ts';
import { isHtmlForm, parseHtmlForm, wantsPage, type FormFields, type HtmlForm } from './html-form.ts';
import { problemResponse, statusOf } from './problem-response.ts';
import { logUnexpected } from './unexpected.ts';
import {
  declaresMoreThan,
  parseJson,
  parseJsonLines,
  readBody,
  SHOPPER_BODY_LIMIT,
  tooLarge,
  type MalformedBody,
} from './request-body.ts';

const MEDIA_TYPES = { json: 'application/json', 'json-lines': 'application/x-ndjson' } as const;
const NO_BYTES = new Uint8Array(new ArrayBuffer(0));
const PathParts = z.object(PATH_PARTS).partial();
async function* noParts(): AsyncGenerator<FormPart> {}

interface GivenBody {
  parsed: unknown;
  raw: Uint8Array<ArrayBuffer>;
  form?: AsyncIterable<FormPart>;
}

/** A body from a form without script, and its fields once they are read. */
interface PostedForm {
  form: HtmlForm;
  fields: FormFields;
}

export async function handleEndpoint(context: Context<AppEnv>, endpoint: Endpoint): Promise<Response> {
  const request = context.req.raw;
  const services = context.get('services');
  const shopId = context.req.param('shop') ?? '';
  // Public reads do without the shop's row where they can.
  const needsShop = endpoint.access !== 'public' && endpoint.access !== 'operator';
  const shop = needsShop ? await services.shops.get(shopId) : null;
  const origin = request.headers.get('Origin');
  const posted: PostedForm | null =
    endpoint.htmlForm && isHtmlForm(request) ? { form: endpoint.htmlForm, fields: new Map() } : null;
  const release = context.env.CF_VERSION_METADATA.id;

  const settle = async (): Promise<Reading<unknown> | Response> => {
    if (!isOriginAllowed(endpoint, shop, request)) return refused('origin_not_allowed');
    const body = await checkedBody(endpoint, request, shop, posted);
    if (!body.ok) return body;
    const params = context.req.param() as Record<string, string>;
    const path = check(PathParts, params);
    if (!path.ok) return path;
    const query = checkedQuery(endpoint, new URL(request.url));
    if (!query.ok) return query;
    const headers = checkedHeaders(endpoint, request.headers);
    if (!headers.ok) return headers;
    const auth = await authorize(endpoint.access, context, shop);
    if (!auth.ok) return auth;

    const input = {
      shopId,
      params,
      query: query.value,
      headers: headers.value,
      body: body.value.parsed,
      rawBody: body.value.raw,
      form: body.value.form ?? noParts(),
      isHtmlForm: posted !== null,
      origin,
      address: addressOf(request),
      acceptEncoding: acceptEncodingOf(request),
      keyId: auth.value,
      services,
      holds: (version: string) => isHeld(request, etagOfVersion(release, version)),
    };
    const handled = endpoint.handle(input, shop);
    // What a form has left behind is tidied up, also when the browser goes away in the middle of it.
    if (endpoint.form) context.executionCtx.waitUntil(handled.catch(() => {}));
    return handled;
  };

  const requestId = context.get('requestId');
  const cacheControl = isForAnybody(context, endpoint) ? forAnybody() : 'no-store';
  const answer = async (outcome: Reading<unknown>): Promise<Response> => {
    if ('unchanged' in outcome)
      return notModified(etagOfVersion(release, outcome.unchanged), { 'Cache-Control': cacheControl });
    if (outcome.ok && endpoint.publishes)
      context.executionCtx.waitUntil(context.get('edge').forget(shopTag(shopId)));
    const input = { request, services, shopId, shop, fields: posted?.fields ?? new Map() };
    if (outcome.ok)
      return posted
        ? seeOther(await posted.form.next(outcome.value, input))
        : success(endpoint, outcome, cacheControl, release);
    const status = (outcome as MalformedBody).malformed ? 400 : undefined;
    return posted && wantsPage(request)
      ? posted.form.refusedPage(outcome, status ?? statusOf(outcome), input)
      : problemResponse(outcome, requestId, status);
  };

  // Here rather than at the app's end, so that the shop's page may read even this answer.
  const outcome = await settle().catch((error: Error) => {
    logUnexpected(error, requestId);
    return refused('internal');
  });
  const response = outcome instanceof Response ? outcome : await answer(outcome);
  const told = {
    ...(endpoint.access === 'public' && cacheHeaders(shopId, endpoint)),
    ...corsHeaders(endpoint.access, shop, request),
  };
  for (const [name, value] of Object.entries(told)) response.headers.set(name, value);
  return response;
}

async function checkedBody(
  endpoint: Endpoint,
  request: Request,
  shop: Shop | null,
  posted: PostedForm | null,
): Promise<Outcome<GivenBody>> {
  if (endpoint.form) return checkedForm(request, endpoint.form);
  if (!endpoint.body) return done({ parsed: undefined, raw: NO_BYTES });
  const raw = await readBody(request, endpoint.bodyLimit ?? SHOPPER_BODY_LIMIT);
  if (!raw.ok) return raw;
  const schema = (shop && endpoint.bodyOf?.(shop)) ?? endpoint.body;
  if (posted) {
    const fields = parseHtmlForm(raw.value);
    if (!fields.ok) return fields;
    posted.fields = fields.value;
    // Without a shop its handler says so; until then there are no questions to know.
    const body = shop ? posted.form.toBody(posted.fields, shop) : noSuchShop();
    return body.ok ? checkedAs(schema, body.value, raw.value) : body;
  }
  const wrongType = otherTypeThan(MEDIA_TYPES[endpoint.bodyKind ?? 'json'], request);
  if (wrongType) return wrongType;
  const json = endpoint.bodyKind === 'json-lines' ? parseJsonLines(raw.value) : parseJson(raw.value);
  if (!json.ok) return json;
  return checkedAs(schema, json.value, raw.value);
}

function checkedAs(schema: z.ZodType, value: unknown, raw: Uint8Array<ArrayBuffer>): Outcome<GivenBody> {
  const parsed = check(schema, value);
  return parsed.ok ? done({ parsed: parsed.value, raw }) : parsed;
}

/** A form is read by its endpoint, part after part; what can be said of it beforehand is said here. */
function checkedForm(request: Request, form: FormDescription): Outcome<GivenBody> {
  if (declaresMoreThan(form.limit, request)) return tooLarge(form.tooLarge);
  const wrongType = otherTypeThan('multipart/form-data', request);
  return wrongType ?? done({ parsed: undefined, raw: NO_BYTES, form: readForm(request, form) });
}

function otherTypeThan(expected: string, { headers }: Request): Refusal | null {
  const given = headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  return given === expected ? null : refused('unsupported_media_type', { detail: `Send ${expected}.` });
}

/** Parameters that nobody knows are ignored. */
function checkedQuery({ query, repeatable = [] }: Endpoint, url: URL): Outcome<unknown> {
  if (!query) return done(undefined);
  const given = Object.fromEntries(
    [...new Set(url.searchParams.keys())].map((name) => [
      name,
      repeatable.includes(name) ? url.searchParams.getAll(name) : url.searchParams.get(name),
    ]),
  );
  return check(query, given);
}

/** Only those that the endpoint has asked for. */
function checkedHeaders({ headers }: Endpoint, given: Headers): Outcome<unknown> {
  if (!headers) return done(undefined);
  const values = Object.keys(headers.shape).map((name) => [name, given.get(name) ?? undefined]);
  return check(headers, Object.fromEntries(values));
}

function check(schema: z.ZodType, value: unknown): Outcome<unknown> {
  const parsed = schema.safeParse(value);
  return parsed.success ? done(parsed.data) : invalid(parsed.error.issues);
}

/** After a form the browser asks for a page of its own, which it may load again without sending twice. */
function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { Location: location, 'Cache-Control': 'no-store' } });
}

/** What anybody may read has a tag; of the rest only the reader knows whether it is as it was. */
async function success(
  { access, response }: Endpoint,
  { value, version }: { value: unknown; version?: string },
  cacheControl: string,
  release: string,
): Promise<Response> {
  const { status, type = 'application/json' } = response;
  const headers = { 'Cache-Control': cacheControl };
  if (status === 204 || value === null) return new Response(null, { status: 204, headers });
  // A string is already what goes out.
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const etag = access === 'public' && (version ? etagOfVersion(release, version) : await etagOfText(text));
  return new Response(text, {
    status,
    headers: { ...headers, 'Content-Type': type, ...(etag && { ETag: etag }) },
  });
}
