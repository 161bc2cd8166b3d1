/**
 * `pnpm release`: keeps the build as the version that package.json names, for every later deployment to serve under
 * `/vouch@<version>/`. Prevents a published version that changes under the pages which pinned it: it refuses a version
 * that is released, and the build refuses released files that are not what they were.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addRelease, findRefusal, readRecord } from '../packages/embed/scripts/releases.ts';
import { ROOT } from './demo/state.ts';

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
const refusal = findRefusal(version, readRecord());
if (refusal !== null) {
  console.error(refusal);
  process.exit(1);
}
const run = (program: string, args: string[], cwd = ROOT) =>
  execFileSync(program, args, { stdio: 'inherit', cwd });
// The script alone: what is served beside it belongs to other versions.
run('vite', ['build', '--logLevel', 'warn'], join(ROOT, 'packages/embed'));
const { integrity, script } = addRelease(version, new Date().toISOString().slice(0, 10));
run(process.execPath, ['scripts/reference-docs.ts']);
run(process.execPath, ['scripts/build.ts']);
console.log(`Released ${version}: commit packages/embed/releases and docs, then deploy.

  ${script}
  ${integrity}`);
