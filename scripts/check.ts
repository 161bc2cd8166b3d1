/**
 * The one command for a developer (`pnpm check`): every promise of the house, each behind a gate of its own. Runs all of
 * them and says at the end which did not hold.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './demo/state.ts';

interface Gate {
  name: string;
  command: string[];
}

const projects = ['packages', 'examples']
  .flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`))
  .concat('worker', 'scripts', 'bench', 'docs')
  .filter((folder) => existsSync(join(ROOT, folder, 'tsconfig.json')));

const gates: Gate[] = [
  ...projects.map((folder) => ({ name: `types of ${folder}`, command: ['tsc', '-p', folder] })),
  { name: 'lint and import directions', command: ['oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'migrations match the tables', command: ['node', 'scripts/check-migrations.ts'] },
  { name: 'build', command: ['node', 'scripts/build.ts'] },
  { name: 'bundle sizes', command: ['node', 'packages/embed/scripts/sizes.ts'] },
  { name: "nothing of the server in a shopper's download", command: ['node', 'scripts/check-bundles.ts'] },
  { name: 'reference docs are fresh', command: ['node', 'scripts/reference-docs.ts', '--check'] },
  {
    name: 'documentation builds, and its links lead somewhere',
    command: ['npm', 'run', '-s', '--prefix', 'docs', 'build'],
  },
  { name: 'tests', command: ['node', 'scripts/test.ts'] },
];

const broken: string[] = [];
for (const { name, command } of gates) {
  const [program = '', ...args] = command;
  const started = performance.now();
  const { status } = spawnSync(program, args, { cwd: ROOT, stdio: 'inherit' });
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (status !== 0) broken.push(name);
}
if (broken.length > 0) console.error(`\nNot held: ${broken.join(', ')}`);
process.exit(broken.length > 0 ? 1 : 0);
