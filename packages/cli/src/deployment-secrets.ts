/**
 * Which secret a deployment lacks. The API does not say (a 5xx tells nothing of the inside), but whoever deployed it can
 * ask Cloudflare for the names of its secrets.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The secrets without which a deployment refuses to serve. */
export const NEEDED_SECRETS = ['VOUCH_SECRET', 'VOUCH_OPERATOR_KEY'] as const;

/** The names of the secrets that the deployment has; null when they cannot be asked. */
export type SecretLister = () => Promise<string[] | null>;

const TIMEOUT = 60_000;

/** Asks wrangler, in the directory of the deployment. Its own login counts, not Vouch's key. */
export const wranglerSecrets: SecretLister = async () => {
  try {
    const run = promisify(execFile);
    const { stdout } = await run('npx', ['--no-install', 'wrangler', 'secret', 'list', '--format', 'json'], {
      timeout: TIMEOUT,
      env: { ...process.env, WRANGLER_SEND_METRICS: 'false', WRANGLER_HIDE_BANNER: 'true', CI: 'true' },
    });
    return (JSON.parse(stdout) as { name: string }[]).map(({ name }) => name);
  } catch {
    return null;
  }
};

/** What to do about a deployment that answers 503. */
export async function findMissingSecrets(listSecrets: SecretLister): Promise<string> {
  const present = await listSecrets();
  if (present === null) {
    return `It probably lacks ${NEEDED_SECRETS.join(' or ')}; the log names which: npx wrangler tail. Set it with npx wrangler secret put NAME.`;
  }
  const missing = NEEDED_SECRETS.filter((name) => !present.includes(name));
  return missing.length > 0
    ? `Missing: ${missing.join(', ')}. Set it with ${missing.map((name) => `npx wrangler secret put ${name}`).join(' and ')}.`
    : 'Its secrets are set. The log names what else it lacks: npx wrangler tail';
}
