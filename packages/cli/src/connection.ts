/** The options that every command has, and the client they make. */
import { type Command, Option } from 'commander';
import { createAdminClient, createClient, type AdminClient, type Client } from '@vouch/client';
import { UsageFailure } from './failure.ts';

export interface GlobalOptions {
  url: string;
  key?: string;
  json?: true;
}

export function addGlobalOptions(program: Command): void {
  program
    .addOption(
      new Option('--url <url>', 'address of the API').env('VOUCH_URL').default('http://localhost:8787'),
    )
    .addOption(new Option('--key <key>', 'API key (vouch_sk_…); better in the environment').env('VOUCH_KEY'))
    .option('--json', 'one JSON object on stdout, for machines');
}

/** The address of the API; throws where `--url` is not one. */
export function apiAddress({ url }: GlobalOptions): string {
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? ''))
    throw new UsageFailure(`--url "${url}" is not an address.`);
  return url.replace(/\/+$/, '');
}

/** The key that was given; throws where there is none. */
export function requireKey({ key }: GlobalOptions, which = 'An API key of the shop'): string {
  if (!key) throw new UsageFailure(`${which} is needed: set VOUCH_KEY or give --key.`);
  return key;
}

/** A client of the shop's admin API. */
export function connect(options: GlobalOptions & { shop: string }): AdminClient {
  return createAdminClient({ api: apiAddress(options), shop: options.shop, key: requireKey(options) });
}

/** A client of what anybody may read of the shop. */
export function connectPublicly(options: GlobalOptions & { shop: string }): Client {
  return createClient({ api: apiAddress(options), shop: options.shop });
}
