/** The API's description (OpenAPI 3.1), made from the same table and schemas that check the requests. */
import * as z from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { ImportRow, Problem, PROBLEMS, type ProblemCode } from '@vouch/contract';
import { fullPath, PATH_PARTS, type Access, type Endpoint } from './http/endpoint.ts';
import { HTML_FORM_TYPE } from './http/html-form.ts';

/** Codes that every endpoint of a kind of access can answer. */
const COMMON: Record<Access, readonly ProblemCode[]> = {
  public: [],
  shopper: ['origin_not_allowed'],
  author: ['origin_not_allowed', 'unauthorized', 'forbidden'],
  admin: ['unauthorized', 'forbidden', 'not_found'],
  operator: ['unauthorized', 'forbidden'],
};
const BODY_PROBLEMS: readonly ProblemCode[] = [
  'payload_too_large',
  'unsupported_media_type',
  'validation_failed',
];

const SECURITY = { author: 'manageToken', admin: 'apiKey', operator: 'operatorKey' } as const;

export function openApiDocument(endpoints: readonly Endpoint[], version: string): object {
  const paths: ZodOpenApiPathsObject = {};
  for (const endpoint of endpoints) {
    const path = templatePath(endpoint);
    paths[path] = { ...paths[path], [endpoint.method]: operation(endpoint) };
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Vouch',
      version,
      description:
        'Honest product reviews. Times are RFC 3339 in UTC, ids are opaque, lists have keyset cursors. Errors are problem details (RFC 9457) with stable codes.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    components: {
      securitySchemes: {
        manageToken: {
          type: 'http',
          scheme: 'bearer',
          description: 'The manage token that a submit answers.',
        },
        apiKey: { type: 'http', scheme: 'bearer', description: 'An API key of the shop, `vouch_sk_…`.' },
        operatorKey: { type: 'http', scheme: 'bearer', description: 'The key of who runs the deployment.' },
      },
      schemas: { ImportRow },
    },
    paths,
  });
}

/** An endpoint's path as OpenAPI writes it, `/v1/shops/{shop}/reviews`. */
export function templatePath(endpoint: Endpoint): string {
  return fullPath(endpoint).replaceAll(/:(\w+)/g, '{$1}');
}

function operation(endpoint: Endpoint): ZodOpenApiOperationObject {
  const { access, tag, summary, description, query, headers, body, bodyKind, form, htmlForm, response } =
    endpoint;
  const names = [...fullPath(endpoint).matchAll(/:(\w+)/g)].map(([, name]) => name!);
  const type = bodyKind === 'json-lines' ? 'application/x-ndjson' : 'application/json';
  return {
    tags: [tag],
    summary,
    ...(description !== undefined && { description }),
    ...(access in SECURITY && { security: [{ [SECURITY[access as keyof typeof SECURITY]]: [] }] }),
    requestParams: {
      ...(names.length > 0 && {
        path: z.object(Object.fromEntries(names.map((name) => [name, PATH_PARTS[name] ?? z.string()]))),
      }),
      ...(query instanceof z.ZodObject && { query }),
      ...(headers && { header: headers }),
    },
    ...(body && {
      requestBody: {
        required: true,
        content: {
          [type]: { schema: body },
          ...(htmlForm && { [HTML_FORM_TYPE]: { schema: htmlForm.fields } }),
        },
      },
    }),
    ...(form && {
      requestBody: { required: true, content: { 'multipart/form-data': { schema: form.fields } } },
    }),
    responses: {
      [String(response.status)]: {
        description: response.description,
        ...(response.schema && {
          content: { [response.type ?? 'application/json']: { schema: response.schema } },
        }),
      },
      ...(htmlForm && { '303': { description: 'To a form without script: the page of the review.' } }),
      ...(response.empty !== undefined && { '204': { description: response.empty } }),
      ...problems(endpoint),
    },
  };
}

function problems(endpoint: Endpoint) {
  const { access, path, body, form, query, headers, problems: own = [] } = endpoint;
  const isChecked = query || headers || Object.keys(PATH_PARTS).some((name) => path.includes(`:${name}`));
  const codes = new Set<ProblemCode>([
    ...COMMON[access],
    ...(body || form ? BODY_PROBLEMS : []),
    ...(isChecked ? (['validation_failed'] as const) : []),
    ...own,
    'internal',
  ]);
  const byStatus = Map.groupBy(codes, (code) => PROBLEMS[code].status);
  return Object.fromEntries(
    [...byStatus].map(([status, list]) => [
      String(status),
      {
        description: list.map((code) => `\`${code}\`: ${PROBLEMS[code].title}`).join(' '),
        content: { 'application/problem+json': { schema: Problem } },
      },
    ]),
  );
}
