/** The API's reference page, from the Worker's own description of its endpoints. */
import { PROBLEMS } from '../../packages/contract/src/index.ts';
import { ENDPOINTS } from '../../worker/src/app.ts';
import type { Endpoint } from '../../worker/src/http/endpoint.ts';
import { templatePath } from '../../worker/src/openapi.ts';

const ACCESS: Record<Endpoint['access'], string> = {
  public: 'anybody',
  shopper: "the shop's pages",
  author: 'the author, with the manage token',
  admin: 'the shop, with an API key',
  operator: 'the operator, with the operator key',
};

export function apiPage(): string {
  const errors = Object.entries(PROBLEMS).map(
    ([code, { status, title }]) => `| \`${code}\` | ${status} | ${title} |`,
  );
  return [
    '# API',
    'Written from the schemas that check the requests; do not edit. The full schemas are at `/openapi.json` of every deployment, and to be read at `/docs`.',
    ...[...Map.groupBy(ENDPOINTS, ({ tag }) => tag)].map(([tag, endpoints]) => section(tag, endpoints)),
    '## Errors',
    'Every error is `application/problem+json` (RFC 9457) with one of these codes, checked in this order. Broken JSON is `validation_failed` with 400; a deployment without its secrets answers `internal` with 503.',
    `| code | status | |\n| --- | --- | --- |\n${errors.join('\n')}`,
  ].join('\n\n');
}

function section(tag: string, endpoints: readonly Endpoint[]): string {
  const entries = endpoints.map((endpoint) => {
    const { response } = endpoint;
    const codes = (endpoint.problems ?? []).map((code) => `\`${code}\``).join(', ');
    return [
      `### ${endpoint.method.toUpperCase()} \`${templatePath(endpoint)}\``,
      `${endpoint.summary}.${endpoint.description ? ` ${endpoint.description}` : ''}`,
      `For ${ACCESS[endpoint.access]}. Answers ${response.status}: ${response.description}${response.empty ? ` Answers 204: ${response.empty}` : ''}`,
      ...Object.entries(endpoint.headers?.shape ?? {}).map(
        ([name, schema]) => `Header \`${name}\`: ${schema.description}`,
      ),
      ...Object.entries(endpoint.form?.fields.shape ?? {}).map(
        ([name, schema]) => `Form field \`${name}\`: ${schema.meta()?.description}`,
      ),
      codes && `Errors of its own: ${codes}.`,
    ]
      .filter(Boolean)
      .join('\n\n');
  });
  return `## ${tag}\n\n${entries.join('\n\n')}`;
}
