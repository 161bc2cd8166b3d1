/** The file that holds a private signing key: readable by its owner alone, never overwritten. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { PurchaseTokenError, readSigningKey, type SigningJwk } from '@vouch/purchase-token';
import { UsageFailure } from './failure.ts';

/** Writes the key as a JWK (RFC 7517), mode 0600. Refuses where the file exists: a key in use could be lost. */
export async function writeKeyFile(path: string, key: SigningJwk): Promise<void> {
  try {
    await writeFile(path, `${JSON.stringify(key, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    throw new UsageFailure(
      codeOf(error) === 'EEXIST'
        ? `${path} exists already and is not overwritten.`
        : `${path} cannot be written (${codeOf(error)}).`,
    );
  }
}

/** Takes back a file just written, when the key could not be registered. */
export async function removeKeyFile(path: string): Promise<void> {
  await rm(path, { force: true });
}

export async function readKeyFile(path: string): Promise<SigningJwk> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw new UsageFailure(`${path} cannot be read (${codeOf(error)}).`);
  }
  try {
    return readSigningKey(text);
  } catch (error) {
    if (error instanceof PurchaseTokenError) throw new UsageFailure(`${path}: ${error.message}`);
    throw error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
