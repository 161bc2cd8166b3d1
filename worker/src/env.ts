/** Bindings and secrets, checked before anything is served: a deployment that lacks one refuses every request. */
import * as z from 'zod';
import type { Work } from './domain/work.ts';

const Secret = (what: string) =>
  z.string({ error: `${what} is not set` }).min(32, `${what} must be 32 characters at least`);

const Variables = z.object({
  /** Key of all keyed marks, manage tokens and sealed secrets. */
  VOUCH_SECRET: Secret('VOUCH_SECRET'),
  /** Who holds it may create shops; it opens no shop's data. */
  VOUCH_OPERATOR_KEY: Secret('VOUCH_OPERATOR_KEY'),
  /** `off` lifts the rate limits, for load tests. */
  VOUCH_RATE_LIMIT: z.enum(['on', 'off']).default('on'),
  /** `1` lets outgoing requests reach this machine and private networks; for the demo and the tests alone. */
  VOUCH_ALLOW_PRIVATE: z.enum(['0', '1']).default('0'),
  /** `on` reports the database's rows in a Server-Timing header; for local use. */
  VOUCH_SERVER_TIMING: z.enum(['on', 'off']).default('off'),
});
export type Variables = z.infer<typeof Variables>;

/** What the platform hands to the Worker. */
export interface Bindings extends Record<string, unknown> {
  DB: D1Database;
  /** Photos and videos, and the pieces of feeds. */
  MEDIA: R2Bucket;
  /** What is done later. */
  WORK: Queue<Work>;
  WRITE_LIMIT: RateLimit;
  UPLOAD_LIMIT: RateLimit;
  /** Which upload of the Worker this is. */
  CF_VERSION_METADATA: WorkerVersionMetadata;
}

export type CheckedEnv = { ok: true; variables: Variables } | { ok: false; missing: string[] };

/** Says which variables or bindings are missing, by name and never by value. */
export function checkEnv(env: Bindings): CheckedEnv {
  const missing = ['DB', 'MEDIA', 'WORK', 'WRITE_LIMIT', 'UPLOAD_LIMIT']
    .filter((name) => !env[name])
    .map((name) => `${name} is not bound`);
  const variables = Variables.safeParse(env);
  if (!variables.success) missing.push(...variables.error.issues.map((issue) => issue.message));
  return variables.success && missing.length === 0
    ? { ok: true, variables: variables.data }
    : { ok: false, missing };
}
