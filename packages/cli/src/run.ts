/** The `vouch` command as a function: arguments in, words and an exit code out. */
import { Command, CommanderError } from 'commander';
import { addDoctorCommand } from './commands/doctor.ts';
import { addExportCommand } from './commands/export.ts';
import { addImportCommand } from './commands/import.ts';
import { addJsonLdCheckCommand } from './commands/jsonld-check.ts';
import { addKeyCreateCommand } from './commands/key-create.ts';
import { addKeyListCommand } from './commands/key-list.ts';
import { addKeyRevokeCommand } from './commands/key-revoke.ts';
import { addShopCreateCommand } from './commands/shop-create.ts';
import { addTokenCommand } from './commands/token.ts';
import { addGlobalOptions } from './connection.ts';
import type { SecretLister } from './deployment-secrets.ts';
import { RefusedFailure, UsageFailure } from './failure.ts';
import type { RetryOptions } from './import/upload.ts';
import { printJson, type Terminal } from './terminal.ts';

export interface Surroundings {
  terminal: Terminal;
  /** How often and how fast a busy API is asked again. */
  patience?: RetryOptions;
  /** How `doctor` learns which secrets a deployment has. */
  listSecrets?: SecretLister;
}

/** Runs one command. Answers its exit code: 0, 1 (refused) or 2 (called wrongly); throws for what nobody expected. */
export async function run(
  args: readonly string[],
  { terminal, patience, listSecrets }: Surroundings,
): Promise<number> {
  const program = new Command('vouch')
    .description('Vouch from the command line: shops, keys, purchase tokens, imports, exports and checks.')
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => void terminal.stdout.write(text),
      writeErr: (text) => void terminal.stderr.write(text),
    })
    .addHelpText('after', '\nExit codes: 0 done, 1 refused, 2 called wrongly. vouch help COMMAND says more.');
  addGlobalOptions(program);
  const shop = program.command('shop').description('shops of a deployment');
  addShopCreateCommand(shop, terminal);
  const key = program.command('key').description('API keys and signing keys of a shop');
  addKeyCreateCommand(key, terminal);
  addKeyListCommand(key, terminal);
  addKeyRevokeCommand(key, terminal);
  addTokenCommand(program, terminal);
  addImportCommand(program, terminal, patience);
  addExportCommand(program, terminal);
  const jsonld = program.command('jsonld').description('structured data (JSON-LD) of pages');
  addJsonLdCheckCommand(jsonld, terminal);
  addDoctorCommand(program, terminal, listSecrets);

  try {
    await program.parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    return report(error, args, terminal);
  }
}

function report(error: unknown, args: readonly string[], { stdout, stderr }: Terminal): number {
  const wantsJson = args.includes('--json');
  if (error instanceof UsageFailure || error instanceof RefusedFailure) {
    const { code, message } = error;
    if (wantsJson)
      printJson(stdout, { ...(error instanceof RefusedFailure && error.done), error: { code, message } });
    else stderr.write(`${message}\n`);
    return error.exitCode;
  }
  if (error instanceof CommanderError) {
    // Commander has written help or what was wrong to the terminal.
    if (error.exitCode === 0) return 0;
    if (wantsJson) printJson(stdout, { error: { code: 'usage', message: error.message } });
    return 2;
  }
  throw error;
}
