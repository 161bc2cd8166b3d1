/**
 * Builds what the Worker draws the elements with, and what it serves as static files: vouch.js with its chunks, every released version of it, and the
 * API reader's script, so that /docs asks no third party. Prevents a Worker that is deployed without its files.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ASSETS, serveReleases } from '../packages/embed/scripts/releases.ts';

const root = join(import.meta.dirname, '..');

for (const part of ['packages/rendering', 'packages/embed'])
  execFileSync('vite', ['build', '--logLevel', 'warn'], { cwd: join(root, part), stdio: 'inherit' });
serveReleases();

// A shop whose policy allows no styles of its pages' own names these.
const rendering = join(root, 'packages/rendering/dist/rendering.js');
const { styleTexts } = (await import(rendering)) as typeof import('../packages/rendering/src/rendering.d.ts');
const hashes = styleTexts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
writeFileSync(join(ASSETS, 'csp.json'), JSON.stringify({ 'style-src': hashes }, null, 2));

const reader = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
mkdirSync(join(ASSETS, 'api-docs'), { recursive: true });
for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js'])
  cpSync(join(reader, file), join(ASSETS, 'api-docs', file));
