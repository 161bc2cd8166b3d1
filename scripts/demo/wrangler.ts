/** Runs wrangler quietly and offline: no questions, no telemetry, no network noise. */
import { spawn, type ChildProcess } from 'node:child_process';
import { ROOT } from './state.ts';

const QUIET = {
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  X_LOCAL_OBSERVABILITY: 'false',
  X_LOCAL_EXPLORER: 'false',
  CI: 'true',
};

export function startWrangler(args: string[], onOutput: (text: string) => void): ChildProcess {
  const child = spawn('wrangler', args, {
    cwd: ROOT,
    env: { ...process.env, ...QUIET },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: a Ctrl-C reaches us alone, and we end it in order.
    detached: true,
  });
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', onOutput);
  return child;
}

/** Runs wrangler to its end; throws with what it printed when it fails. */
export async function runWrangler(args: string[]): Promise<void> {
  let output = '';
  const child = startWrangler(args, (text) => (output += text));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`wrangler ${args.slice(0, 3).join(' ')} failed:\n${output}`);
}

/** Asks a child to end, and makes it end after five seconds. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = new Promise((resolve) => child.once('close', resolve));
  const signal = (name: NodeJS.Signals) => {
    try {
      process.kill(-child.pid!, name);
    } catch {
      // It has ended by itself.
    }
  };
  signal('SIGTERM');
  const patience = setTimeout(() => signal('SIGKILL'), 5_000);
  await ended;
  clearTimeout(patience);
}
