/** `vouch key create`: an API key, or a signing key whose private half never leaves this machine. */
import { Option, type Command } from 'commander';
import type { AdminClient } from '@vouch/client';
import type { SigningAlgorithm } from '@vouch/contract';
import { generateSigningKey } from '@vouch/purchase-token';
import { connect, type GlobalOptions } from '../connection.ts';
import { UsageFailure, valueOf } from '../failure.ts';
import { removeKeyFile, writeKeyFile } from '../signing-key-file.ts';
import { printJson, printLines, type Terminal } from '../terminal.ts';

type Options = GlobalOptions & {
  shop: string;
  name?: string;
  signing?: string;
  alg?: SigningAlgorithm;
  kid?: string;
};

export function addKeyCreateCommand(key: Command, terminal: Terminal): void {
  key
    .command('create')
    .summary('make an API key, or a signing key with --signing')
    .description(
      'Makes an API key and prints it on stdout, this once. With --signing FILE it makes a key to sign purchase tokens ' +
        'with: the private key goes into FILE (JWK, readable by you alone), Vouch is told what it needs to check ' +
        'signatures. HS256 is a shared secret: Vouch is told the secret itself and could sign with it too.',
    )
    .requiredOption('--shop <id>', 'the shop')
    .option('--name <name>', 'what the API key is for')
    .option('--signing <file>', 'make a signing key and write it to this new file')
    .addOption(new Option('--alg <alg>', 'of the signing key (default: EdDSA)').choices(['EdDSA', 'HS256']))
    .option('--kid <id>', 'id of the signing key (default: a random one)')
    .action(async (_options: unknown, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      const { name, signing, alg, kid } = options;
      if (signing === undefined && (alg !== undefined || kid !== undefined)) {
        throw new UsageFailure('--alg and --kid belong to --signing FILE.');
      }
      if (signing !== undefined && name !== undefined) {
        throw new UsageFailure('--name belongs to an API key; a signing key has a --kid.');
      }
      const client = connect(options);
      if (signing !== undefined) {
        const registered = await createSigningKey(client, signing, alg ?? 'EdDSA', kid);
        if (options.json) return printJson(terminal.stdout, { ...registered, file: signing });
        printLines(terminal.stderr, [
          `The signing key ${registered.kid} (${registered.alg}) is registered. Keep ${signing} secret: whoever has it can vouch for purchases.`,
        ]);
        return printLines(terminal.stdout, [registered.kid]);
      }
      const created = valueOf(await client.keys.create({ name: name ?? 'Made by the vouch command' }));
      if (options.json) return printJson(terminal.stdout, created);
      printLines(terminal.stderr, [`The API key "${created.name}" (id ${created.id}), shown this once:`]);
      printLines(terminal.stdout, [created.key]);
    });
}

async function createSigningKey(
  client: AdminClient,
  file: string,
  alg: SigningAlgorithm,
  kid: string | undefined,
) {
  const { privateKey, registration } = await generateSigningKey(alg, kid);
  await writeKeyFile(file, privateKey);
  const answer = await client.signingKeys.register(registration);
  if (!answer.ok) await removeKeyFile(file);
  return valueOf(answer);
}
