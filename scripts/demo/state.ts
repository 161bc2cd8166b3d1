/** Where the demo keeps what it has: one folder with the database and the secrets that were made for it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generateSigningKey, type SigningJwk } from '../../packages/purchase-token/src/index.ts';

export const ROOT = join(import.meta.dirname, '../..');

export interface DemoSecrets {
  secret: string;
  /** The demo shop's API key, and the operator's: who has the demo may do all in it. */
  adminKey: string;
  /** What the storefront signs its orders with. */
  signingKey: SigningJwk;
}

export interface DemoState {
  folder: string;
  secrets: DemoSecrets;
}

const random = () => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url');

/** Opens the state folder, or makes one. The secrets stay the same for as long as it lies there. */
export async function openState(
  folder = process.env['VOUCH_STATE'] || join(ROOT, '.vouch'),
): Promise<DemoState> {
  const path = resolve(folder);
  const file = join(path, 'secrets.json');
  mkdirSync(path, { recursive: true });
  if (existsSync(file))
    return { folder: path, secrets: JSON.parse(readFileSync(file, 'utf8')) as DemoSecrets };
  const { privateKey } = await generateSigningKey('EdDSA', 'demo-shop');
  const secrets = { secret: random(), adminKey: `vouch_sk_${random()}`, signingKey: privateKey };
  writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  return { folder: path, secrets };
}
