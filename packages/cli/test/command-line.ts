/** Runs the command against the stand-in API and hands back what it said. */
import { Writable } from 'node:stream';
import { run, type Surroundings } from '../src/run.ts';
import { ADMIN_KEY, type FakeApi } from './fake-api.ts';

// What the developer has set for the own shop is none of the tests' business.
delete process.env['VOUCH_URL'];
delete process.env['VOUCH_KEY'];

export interface Said {
  code: number;
  out: string;
  err: string;
}

function sink(): { stream: Writable; text: () => string } {
  const parts: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: string | Uint8Array, _encoding, done) {
      parts.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8'));
      done();
    },
  });
  return { stream, text: () => parts.join('') };
}

/** `vouch …args --url <api> --key <key>`; a busy API is asked again at once. */
export async function vouch(
  api: Pick<FakeApi, 'url'>,
  args: readonly string[],
  { key = ADMIN_KEY, ...surroundings }: { key?: string } & Partial<Surroundings> = {},
): Promise<Said> {
  const [stdout, stderr] = [sink(), sink()];
  const code = await run([...args, '--url', api.url, ...(key === '' ? [] : ['--key', key])], {
    terminal: { stdout: stdout.stream, stderr: stderr.stream },
    patience: { retries: 2, minTimeout: 1 },
    ...surroundings,
  });
  return { code, out: stdout.text(), err: stderr.text() };
}
