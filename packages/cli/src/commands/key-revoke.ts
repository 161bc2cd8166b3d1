/** `vouch key revoke`: a key stops working at once. */
import { type Command } from 'commander';
import { connect, type GlobalOptions } from '../connection.ts';
import { valueOf } from '../failure.ts';
import { printJson, printLines, type Terminal } from '../terminal.ts';

type Options = GlobalOptions & { shop: string; signing?: true };

export function addKeyRevokeCommand(key: Command, terminal: Terminal): void {
  key
    .command('revoke')
    .summary('revoke an API key, or a signing key with --signing')
    .description('Revokes a key. Purchase tokens signed with a revoked signing key are refused from then on.')
    .argument('<id>', 'the id of the API key, or the kid of the signing key')
    .requiredOption('--shop <id>', 'the shop')
    .option('--signing', 'the id is the kid of a signing key')
    .action(async (id: string, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      const client = connect(options);
      valueOf(options.signing ? await client.signingKeys.revoke(id) : await client.keys.revoke(id));
      if (options.json) return printJson(terminal.stdout, { revoked: id });
      printLines(terminal.stdout, [
        `${options.signing ? 'The signing key' : 'The API key'} ${id} is revoked.`,
      ]);
    });
}
