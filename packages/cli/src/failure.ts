/** The two ways in which a command ends badly, and the exit code of each. */
import type { Failure, Result } from '@vouch/client';

/** The command was called wrongly: exit code 2. */
export class UsageFailure extends Error {
  override name = 'UsageFailure';
  readonly exitCode = 2;
  readonly code = 'usage';
}

/** What was asked for was refused, by the API or because of what a file holds: exit code 1. */
export class RefusedFailure extends Error {
  override name = 'RefusedFailure';
  readonly exitCode = 1;
  /** The API's problem code, or `file_refused` (import), `unwell` (doctor), `page_refused` or `faults_found` (jsonld check). */
  readonly code: string;
  /** What was done before, for `--json`. */
  readonly done: object;

  constructor(code: string, message: string, done: object = {}) {
    super(message);
    this.code = code;
    this.done = done;
  }
}

/** What to do about a problem, where more can be said than the API says. */
const HINTS: Partial<Record<Failure['code'], string>> = {
  unauthorized: 'Is the key (VOUCH_KEY or --key) one of this shop, and not revoked?',
  forbidden: 'Is the key (VOUCH_KEY or --key) one of this shop?',
  not_found: 'Is the name of the shop right?',
  network: 'Is the API running, and is its address (VOUCH_URL or --url) right?',
  internal: 'The log of the deployment says more; `vouch doctor` may too.',
};

/** A problem (RFC 9457) as a sentence, with its fields, what to do, and the request to ask about. */
export function describeProblem({ title, detail, errors = [], code, requestId }: Failure): string {
  const fields = errors.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`));
  const sentences = [title, detail, ...fields, HINTS[code]].filter(
    (part) => part !== undefined && part !== '',
  );
  const text = sentences.map((part) => (/[.?!]$/.test(part ?? '') ? part : `${part}.`)).join(' ');
  return `${text} (${code}${requestId === undefined ? '' : `, request ${requestId}`})`;
}

/** The value of an answer; throws where the API refused. */
export function valueOf<Value>(answer: Result<Value>): Value {
  if (answer.ok) return answer.value;
  throw new RefusedFailure(answer.problem.code, describeProblem(answer.problem));
}
