/**
 * The demo (`npm start`): builds, migrates, fills the shop `demo` and serves everything on one port. Prevents a first
 * impression that begins with a list of things to install.
 *
 * PORT: 8787 by default. VOUCH_STATE: where the data lies, `.vouch` by default. VOUCH_RATE_LIMIT=off lifts the limits.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { makeFeed } from './demo/make-feed.ts';
import { seed } from './demo/seed.ts';
import { isPortFree, serve, untilReady } from './demo/serve.ts';
import { openState, ROOT } from './demo/state.ts';
import { runWrangler, stop } from './demo/wrangler.ts';

const port = Number(process.env['PORT'] || 8787);
const base = `http://localhost:${port}`;

async function main(): Promise<void> {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    console.error(`PORT is a number from 1 to 65535, not "${process.env['PORT']}".`);
    process.exit(1);
  }
  if (!(await isPortFree(port))) {
    console.error(`Port ${port} is taken. Choose another one: PORT=8788 npm start`);
    process.exit(1);
  }
  const state = await openState();
  console.log('Building vouch.js …');
  execFileSync(process.execPath, [join(ROOT, 'scripts/build.ts')], { stdio: 'inherit' });
  console.log('Preparing the database …');
  await runWrangler(['d1', 'migrations', 'apply', 'DB', '--local', '--persist-to', state.folder]);
  await seed(state, port);

  console.log('Starting …');
  const server = serve(state, port, (text) => process.stderr.write(text));
  let stopping = false;
  const end = async () => {
    if (stopping) return;
    stopping = true;
    await stop(server);
    process.exit(0);
  };
  process.on('SIGINT', () => void end());
  process.on('SIGTERM', () => void end());
  server.on('close', (code) => {
    if (!stopping) process.exit(code || 1);
  });

  try {
    await untilReady(server, base);
    await makeFeed(base, state.secrets.adminKey);
  } catch (error) {
    stopping = true;
    await stop(server);
    throw error;
  }
  console.log(`
  Storefront  ${base}/demo/
  API         ${base}/docs
  Data        ${state.folder}

Admin key: ${state.secrets.adminKey}
Vouch is ready on ${base}`);
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
