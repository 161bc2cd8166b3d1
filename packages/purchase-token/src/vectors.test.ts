import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  checkEd25519Vectors,
  checkHmacVectors,
  type Ed25519Vectors,
  type HmacVectors,
} from '../test/vectors.ts';

/** Outside data, which lies beside the project and not in it. */
const folder = `${import.meta.dirname}/../../../../shared/data/tokens`;
const absent = !existsSync(folder);
if (absent) console.warn('Skipped: the signature vectors in ../shared/data/tokens are not there.');

const read = (file: string): unknown => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));

it.skipIf(absent)('refuses every invalid Ed25519 signature and takes every valid one', async () => {
  const vectors = read('wycheproof-ed25519_test.json') as Ed25519Vectors;
  expect(await checkEd25519Vectors(vectors)).toEqual({ checked: vectors.numberOfTests, faults: [] });
});

it.skipIf(absent)('refuses every invalid or cut HMAC tag and takes every valid one', async () => {
  const vectors = read('wycheproof-hmac_sha256_test.json') as HmacVectors;
  expect(await checkHmacVectors(vectors)).toEqual({ checked: vectors.numberOfTests, faults: [] });
});
