/** The demo as `npm start` serves it, on a free port and in a folder of its own that goes away again. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seed } from '../scripts/demo/seed.ts';
import { serve, untilReady } from '../scripts/demo/serve.ts';
import { openState, type DemoState } from '../scripts/demo/state.ts';
import { runWrangler, stop } from '../scripts/demo/wrangler.ts';

export interface DemoServer {
  /** http://localhost:PORT */
  base: string;
  adminKey: string;
  stop(): Promise<void>;
}

/** `prepare` may fill the migrated database before anything is served. */
export async function startDemo(prepare?: (state: DemoState) => Promise<void>): Promise<DemoServer> {
  const folder = mkdtempSync(join(tmpdir(), 'vouch-bench-'));
  process.env['VOUCH_RATE_LIMIT'] = 'off';
  const state = await openState(folder);
  const port = await freePort();
  await runWrangler(['d1', 'migrations', 'apply', 'DB', '--local', '--persist-to', folder]);
  await seed(state, port);
  await prepare?.(state);
  const server = serve(state, port, (text) => process.stderr.write(text));
  const end = async () => {
    await stop(server);
    rmSync(folder, { recursive: true, force: true });
  };
  const base = `http://localhost:${port}`;
  try {
    await untilReady(server, base);
  } catch (error) {
    await end();
    throw error;
  }
  return { base, adminKey: state.secrets.adminKey, stop: end };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
