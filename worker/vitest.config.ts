/** The Worker's tests run in workerd, on a real D1 with the real migrations. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { ORDINARY } from '../packages/media/test/ordinary.ts';
import * as samples from '../packages/media/test/samples.ts';
import { outsideWeb } from './test/outside-web.ts';
import { TWO_IN_ONE } from '../packages/media/test/two-in-one.ts';

const worker = import.meta.dirname;
/** Outside data, which lies beside the project and not in it. */
const data = `${worker}/../../shared/data`;

function outsideData(folder: string): Record<string, string> {
  if (!existsSync(`${data}/${folder}`)) return {};
  const files = readdirSync(`${data}/${folder}`);
  return Object.fromEntries(files.map((file) => [file, readFileSync(`${data}/${folder}/${file}`, 'utf8')]));
}

async function made(
  files: Record<string, () => Promise<Uint8Array> | Uint8Array>,
): Promise<Record<string, string>> {
  const entries = Object.entries(files).map(async ([name, make]) => [name, toBase64(await make())] as const);
  return Object.fromEntries(await Promise.all(entries));
}

const toBase64 = (file: Uint8Array) => Buffer.from(file).toString('base64');

/** Made here, since workerd has no encoder. */
async function mediaSamples(): Promise<Record<string, string>> {
  const files: Record<string, Uint8Array> = {
    jpeg: await samples.jpegWithSecrets(),
    turned: await samples.jpegWithSecrets({ orientation: 6 }),
    png: await samples.pngWithSecrets(),
    webp: await samples.webpWithSecrets(),
    mp4: samples.mp4WithSecrets(),
    mp4WithPlaces: samples.mp4WithPlaces(),
    webm: samples.webmWithSecrets(),
    turnedPng: await samples.turnedPng(),
    megapixels60: samples.jpegOfSize(10_000, 6_000),
    wide: samples.jpegOfSize(1_001, 10),
  };
  return Object.fromEntries(Object.entries(files).map(([name, file]) => [name, toBase64(file)]));
}

// What the Worker draws the elements with is built from them, in less than a second.
execFileSync('vite', ['build'], { cwd: `${worker}/../packages/rendering`, stdio: 'inherit' });

export default defineConfig({
  plugins: [
    cloudflareTest(async () => ({
      wrangler: { configPath: `${worker}/../wrangler.toml` },
      miniflare: {
        outboundService: outsideWeb,
        bindings: {
          VOUCH_SECRET: 'a-secret-for-the-tests-and-nothing-else',
          VOUCH_OPERATOR_KEY: 'vouch_sk_operator-of-the-tests-and-nothing-else',
          VOUCH_RATE_LIMIT: 'off',
          VOUCH_SERVER_TIMING: 'on',
          MIGRATIONS: await readD1Migrations(`${worker}/migrations`),
          STRINGS: outsideData('strings'),
          TOKENS: outsideData('tokens'),
          SAMPLES: await mediaSamples(),
          ORDINARY: await made(ORDINARY),
          TWO_IN_ONE: await made(TWO_IN_ONE),
        },
      },
    })),
  ],
  test: {
    name: 'worker',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    root: worker,
    // A machine that is busy with other things is no reason to fail: how fast it is, the benchmarks tell.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Its ES module wraps its CommonJS one, whose exports workerd's module fallback does not find.
    deps: { optimizer: { ssr: { enabled: true, include: ['@vouch/moderation > obscenity'] } } },
  },
});
