/** Fails when the tables in worker/src/db/schema.ts and the migrations have drifted apart. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './demo/state.ts';

const migrations = join(ROOT, 'worker/migrations');
const copy = mkdtempSync(join(tmpdir(), 'vouch-migrations-'));
try {
  cpSync(migrations, copy, { recursive: true });
  const schema = join(ROOT, 'worker/src/db/schema.ts');
  execFileSync('drizzle-kit', ['generate', '--dialect', 'sqlite', '--schema', schema, '--out', copy], {
    cwd: join(ROOT, 'worker'),
    stdio: 'ignore',
  });
  const added = readdirSync(copy).filter((file) => !readdirSync(migrations).includes(file));
  if (added.length > 0) {
    console.error(
      'The tables have changed without a migration. Make one: cd worker && drizzle-kit generate --name what',
    );
    process.exitCode = 1;
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
