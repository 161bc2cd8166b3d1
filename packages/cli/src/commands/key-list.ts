/** `vouch key list`: the keys of a shop, never their secrets. */
import { type Command } from 'commander';
import { connect, type GlobalOptions } from '../connection.ts';
import { valueOf } from '../failure.ts';
import { printable, printJson, printLines, type Terminal } from '../terminal.ts';

export function addKeyListCommand(key: Command, terminal: Terminal): void {
  key
    .command('list')
    .description('list API keys and signing keys (never the secrets)')
    .requiredOption('--shop <id>', 'the shop')
    .action(async (_options: unknown, command: Command) => {
      const options = command.optsWithGlobals<GlobalOptions & { shop: string }>();
      const client = connect(options);
      const keys = valueOf(await client.keys.list()).items;
      const signingKeys = valueOf(await client.signingKeys.list()).items;
      if (options.json) return printJson(terminal.stdout, { keys, signingKeys });
      printLines(terminal.stdout, [
        'API keys (id, name, made, last used):',
        ...keys.map(
          ({ id, name, createdAt, lastUsedAt }) =>
            `  ${id}  ${printable(name)}  ${createdAt}  ${lastUsedAt ?? 'never'}`,
        ),
        'Signing keys (kid, algorithm, held by, made):',
        ...signingKeys.map(
          ({ kid, alg, heldBy, createdAt, revokedAt }) =>
            `  ${kid}  ${alg}  ${heldBy}  ${createdAt}${revokedAt === null ? '' : `  revoked ${revokedAt}`}`,
        ),
      ]);
    });
}
