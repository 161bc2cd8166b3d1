/** Serves storefront and Vouch on one port, and tells when everything answers. */
import type { ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { experimental_readRawConfig } from 'wrangler';
import { ROOT, type DemoState } from './state.ts';
import { startWrangler } from './wrangler.ts';

const PATIENCE = 120_000;

export async function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .once('listening', () => probe.close(() => resolve(true)))
      .listen(port);
  });
}

export function serve(
  { folder, secrets }: DemoState,
  port: number,
  onOutput: (text: string) => void,
): ChildProcess {
  const storefront = configure(folder, 'examples/storefront/wrangler.toml', {
    VOUCH_SIGNING_KEY: JSON.stringify(secrets.signingKey),
  });
  const vouch = configure(folder, 'wrangler.toml', {
    VOUCH_SECRET: secrets.secret,
    VOUCH_OPERATOR_KEY: secrets.adminKey,
    VOUCH_RATE_LIMIT: process.env['VOUCH_RATE_LIMIT'] === 'off' ? 'off' : 'on',
    VOUCH_SERVER_TIMING: 'on',
    // The demo's shop lives on this machine.
    VOUCH_ALLOW_PRIVATE: '1',
  });
  const where = ['--port', String(port), '--ip', '0.0.0.0', '--inspector-port', '0', '--persist-to', folder];
  return startWrangler(['dev', '-c', storefront, '-c', vouch, ...where, '--log-level', 'error'], onOutput);
}

/**
 * A Worker's configuration with the demo's secrets, in a file that only this user reads: wrangler takes variables on
 * the command line, where everybody sees them, and for the first Worker only.
 */
function configure(folder: string, file: string, secrets: Record<string, string>): string {
  const source = join(ROOT, file);
  const { rawConfig } = experimental_readRawConfig({ config: source });
  const { main, assets, vars } = rawConfig;
  const config = {
    ...rawConfig,
    main: resolve(dirname(source), main),
    assets: { ...assets, directory: resolve(dirname(source), assets.directory) },
    vars: { ...vars, ...secrets },
  };
  const path = join(folder, `${rawConfig.name}.wrangler.json`);
  writeFileSync(path, JSON.stringify(config, null, 2), { mode: 0o600 });
  return path;
}

/** Resolves when the health check, the storefront, the script and a product page's data all answer. */
export async function untilReady(child: ChildProcess, base: string): Promise<void> {
  const paths = ['/healthz', '/demo/', '/vouch.js', '/v1/shops/demo/products/enamel-mug'];
  const answers = async (path: string) => {
    try {
      return (await fetch(base + path)).ok;
    } catch {
      return false;
    }
  };
  for (const end = Date.now() + PATIENCE; ; await new Promise((resolve) => setTimeout(resolve, 250))) {
    if (child.exitCode !== null) throw new Error('The server ended before it was ready.');
    if ((await Promise.all(paths.map(answers))).every(Boolean)) return;
    if (Date.now() > end) throw new Error(`The demo did not answer within ${PATIENCE / 1_000} seconds.`);
  }
}
