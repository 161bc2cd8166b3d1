/** `vouch shop create`: a new shop, and its first API key. */
import { type Command } from 'commander';
import { createShop } from '@vouch/client';
import { apiAddress, requireKey, type GlobalOptions } from '../connection.ts';
import { valueOf } from '../failure.ts';
import { collect } from '../option-values.ts';
import { printJson, printLines, type Terminal } from '../terminal.ts';

type Options = GlobalOptions & { name: string; locale?: string; origin?: string[] };

export function addShopCreateCommand(shop: Command, terminal: Terminal): void {
  shop
    .command('create')
    .summary('make a shop and print its first API key')
    .description(
      'Makes a shop and prints its first API key on stdout, this once. The key in VOUCH_KEY or --key is the operator ' +
        "key of the deployment here (VOUCH_OPERATOR_KEY), not a shop's.",
    )
    .argument('<id>', 'lower-case letters, digits and hyphens; it stands in every address of the shop')
    .requiredOption('--name <name>', 'the name that shoppers know')
    .option('--locale <tag>', "the shop's main language, for example nl (default: en)")
    .option(
      '--origin <url>',
      'a website that may send reviews, for example https://shop.example; repeatable',
      collect,
      [],
    )
    .action(async (id: string, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      const { name, locale, origin: origins = [] } = options;
      const key = requireKey(options, 'The operator key');
      const created = valueOf(
        await createShop(
          { api: apiAddress(options), key },
          { id, name, origins, ...(locale !== undefined && { locale }) },
        ),
      );
      if (options.json) return printJson(terminal.stdout, created);
      printLines(terminal.stderr, [
        `The shop ${created.shop.id} is there. Its first API key, shown this once; set it as VOUCH_KEY:`,
      ]);
      printLines(terminal.stdout, [created.key]);
    });
}
