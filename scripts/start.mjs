/**
 * `npm start` on a machine with Node 20 and npm alone: installs through npx, then runs the demo with the Node that was
 * installed. Prevents a demo that lives on when npm is told to end: npm tells its shell, and the shell passes nothing
 * on. So the start script takes the shell's place (`exec`; Windows knows no such word and takes the other half).
 */
import { spawn, spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules/.bin');

const installed = spawnSync('npx', ['-y', 'pnpm@12', 'install'], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (installed.status !== 0) process.exit(installed.status ?? 1);

const demo = spawn(join(bin, 'node'), [join(root, 'scripts/demo.ts')], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: bin + delimiter + process.env.PATH },
});
demo.on('close', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => demo.kill('SIGTERM'));

const parent = process.ppid;
setInterval(() => process.ppid === parent || demo.kill('SIGTERM'), 500).unref();
