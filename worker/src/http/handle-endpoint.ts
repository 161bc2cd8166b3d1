/**
 * Checks a request in the order of the interface: origin, size, content type, JSON, schemas, keys; what follows
 * (tokens, existence, conflicts, limits) is the use case's. Then the outcome becomes a response.
 */
import type { Context } from 'hono';
import * as z from 'zod';
import { done, invalid, refused, type Outcome, type Refusal } from '../domain/outcome.ts';
import type { Shop } from '../domain/ports.ts';
import type { AppEnv } from './app-env.ts';
import { authorize } from './authorize.ts';
import { corsHeaders, isOriginAllowed } from './cors.ts';
import { type Endpoint, type FormDescription, PATH_PARTS } from './endpoint.ts';
import { readForm, type FormPart } from './form-data.ts';
import { problemResponse } from './problem-response.ts';
import { answerUnexpected } from './unexpected.ts';
import {
  declaresMoreThan,
  parseJson,
  parseJsonLines,
  readBody,
  SHOPPER_BODY_LIMIT,
  tooLarge,
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

export async function handleEndpoint(context: Context<AppEnv>, endpoint: Endpoint): Promise<Response> {
  const request = context.req.raw;
  const services = context.get('services');
  const shopId = context.req.param('shop') ?? '';
  // Public reads do without the shop's row where they can.
  const needsShop = endpoint.access !== 'public' && endpoint.access !== 'operator';
  const shop = needsShop ? await services.shops.get(shopId) : null;
  const origin = request.headers.get('Origin');
  const cors = corsHeaders(endpoint.access, shop, request);

  const respond = async (): Promise<Response> => {
    if (!isOriginAllowed(endpoint, shop, request)) return problem(refused('origin_not_allowed'));
    const body = await checkedBody(endpoint, request, shop);
    if (!body.ok) return problem(body);
    const params = context.req.param() as Record<string, string>;
    const path = check(PathParts, params);
    if (!path.ok) return problem(path);
    const query = checkedQuery(endpoint, new URL(request.url));
    if (!query.ok) return problem(query);
    const headers = checkedHeaders(endpoint, request.headers);
    if (!headers.ok) return problem(headers);
    const auth = await authorize(endpoint.access, context, shop);
    if (!auth.ok) return problem(auth);

    const input = {
      shopId,
      params,
      query: query.value,
      headers: headers.value,
      body: body.value.parsed,
      rawBody: body.value.raw,
      form: body.value.form ?? noParts(),
      origin,
      address: request.headers.get('CF-Connecting-IP') ?? 'unknown',
      keyId: auth.value,
      services,
    };
    const handled = endpoint.handle(input, shop);
    // What a form has left behind is tidied up, also when the browser goes away in the middle of it.
    if (endpoint.form) context.executionCtx.waitUntil(handled.catch(() => {}));
    const outcome = await handled;
    if (outcome instanceof Response) return outcome;
    return outcome.ok ? success(endpoint, request, outcome.value) : problem(outcome);
  };

  const problem = (refusal: Refusal & { malformed?: true }) =>
    problemResponse(refusal, context.get('requestId'), refusal.malformed ? 400 : undefined);

  // Here rather than at the app's end, so that the shop's page may read even this answer.
  const response = await respond().catch((error: Error) => answerUnexpected(error, context.get('requestId')));
  for (const [name, value] of Object.entries(cors)) response.headers.set(name, value);
  return response;
}

async function checkedBody(
  endpoint: Endpoint,
  request: Request,
  shop: Shop | null,
): Promise<Outcome<GivenBody>> {
  if (endpoint.form) return checkedForm(request, endpoint.form);
  if (!endpoint.body) return done({ parsed: undefined, raw: NO_BYTES });
  const raw = await readBody(request, endpoint.bodyLimit ?? SHOPPER_BODY_LIMIT);
  if (!raw.ok) return raw;
  const wrongType = otherTypeThan(MEDIA_TYPES[endpoint.bodyKind ?? 'json'], request);
  if (wrongType) return wrongType;
  const json = endpoint.bodyKind === 'json-lines' ? parseJsonLines(raw.value) : parseJson(raw.value);
  if (!json.ok) return json;
  const parsed = check((shop && endpoint.bodyOf?.(shop)) ?? endpoint.body, json.value);
  return parsed.ok ? done({ parsed: parsed.value, raw: raw.value }) : parsed;
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

function success(
  { access, response: { status, type } }: Endpoint,
  request: Request,
  value: unknown,
): Response {
  // What anybody may read may be kept a little; caches then fetch it anew behind the reader's back (RFC 5861).
  // An answer to somebody with a key is nobody else's.
  const shared = access === 'public' && !request.headers.has('Authorization');
  const cache = shared ? 'public, max-age=10, stale-while-revalidate=50' : 'no-store';
  if (status === 204 || value === null)
    return new Response(null, { status: 204, headers: { 'Cache-Control': cache } });
  // A string is already what goes out.
  return new Response(typeof value === 'string' ? value : JSON.stringify(value), {
    status,
    headers: { 'Content-Type': type ?? 'application/json', 'Cache-Control': cache },
  });
}
