/** Errors as they leave the Worker: RFC 9457 problem details, never cached, nothing of the inside in them. */
import { PROBLEMS, type Problem, type ProblemCode } from '@vouch/contract';
import type { Refusal } from '../domain/outcome.ts';

/** The status that a code is usually sent with. */
export const statusOf = ({ code }: Refusal): number => PROBLEMS[code].status;

/** `status` where the code's own does not fit: broken JSON is 400, a deployment without its secrets 503. */
export function problemResponse(refusal: Refusal, requestId: string, status?: number): Response {
  const { title, status: usual } = PROBLEMS[refusal.code];
  const body: Problem = {
    type: `urn:vouch:problem:${refusal.code}`,
    title,
    status: status ?? usual,
    code: refusal.code,
    ...(refusal.detail !== undefined && { detail: refusal.detail }),
    ...(refusal.errors !== undefined && { errors: refusal.errors }),
    requestId,
  };
  return new Response(JSON.stringify(body), {
    status: body.status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      ...(refusal.retryAfter !== undefined && { 'Retry-After': String(refusal.retryAfter) }),
      ...challenge(refusal.code),
    },
  });
}

/** RFC 9110, 11.6.1: a 401 names the scheme it asks for. */
function challenge(code: ProblemCode): Record<string, string> {
  return PROBLEMS[code].status === 401 ? { 'WWW-Authenticate': 'Bearer realm="vouch"' } : {};
}
