/** Fails when code that belongs on a server (schemas, database, signing) is in what a shopper downloads. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './demo/state.ts';

/** Texts that stand in each library whatever a minifier does to it. */
const TRACES: Record<string, RegExp> = {
  zod: /ZodError|invalid_union|_zod\b/,
  drizzle: /drizzle:|SQLiteTable/,
  parse5: /eof-in-script-html-comment-like-text/,
  jose: /JWSSignatureVerificationFailed|ERR_JWS_|setProtectedHeader/,
};

const assets = join(ROOT, 'packages/embed/dist');
const scripts = readdirSync(assets, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.js') && !file.startsWith('api-docs'),
);
if (scripts.length === 0) throw new Error('Nothing is built: run the build first.');
for (const file of scripts) {
  const text = readFileSync(join(assets, file), 'utf8');
  for (const [library, trace] of Object.entries(TRACES))
    if (trace.test(text)) {
      console.error(`${file} holds code of ${library}.`);
      process.exitCode = 1;
    }
}
