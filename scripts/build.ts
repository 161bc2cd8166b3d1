/**
 * Builds what the Worker serves as static files: vouch.js with its chunks, every released version of it, and the
 * API reader's script, so that /docs asks no third party. Prevents a Worker that is deployed without its files.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ASSETS, serveReleases } from '../packages/embed/scripts/releases.ts';

const root = join(import.meta.dirname, '..');

execFileSync('vite', ['build', '--logLevel', 'warn'], {
  cwd: join(root, 'packages/embed'),
  stdio: 'inherit',
});
serveReleases();

const reader = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
mkdirSync(join(ASSETS, 'api-docs'), { recursive: true });
for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js'])
  cpSync(join(reader, file), join(ASSETS, 'api-docs', file));
