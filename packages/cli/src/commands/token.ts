/** `vouch token`: a purchase token and the link that brings it to the review form. */
import { type Command } from 'commander';
import { PurchaseTokenError, reviewLink, signPurchaseToken } from '@vouch/purchase-token';
import type { IssuedToken } from '@vouch/contract';
import { connect, type GlobalOptions } from '../connection.ts';
import { UsageFailure, valueOf } from '../failure.ts';
import { collect, parseDuration } from '../option-values.ts';
import { readKeyFile } from '../signing-key-file.ts';
import { printJson, printLines, type Terminal } from '../terminal.ts';

type Options = GlobalOptions & {
  shop: string;
  product: string[];
  order: string;
  name?: string;
  locale?: string;
  expiresIn?: number;
  page?: string;
  signingKey?: string;
};

export function addTokenCommand(program: Command, terminal: Terminal): void {
  program
    .command('token')
    .summary('print a purchase token and the link to the review form')
    .description(
      'Prints a purchase token (JWT) on the first line and the link to the review form on the second. The Worker signs, ' +
        'or with --signing-key this machine, without network. A purchase (order and product) can be reviewed once.',
    )
    .requiredOption('--shop <id>', 'the shop')
    .requiredOption('--product <id>', 'what was bought: a product id or alias; repeatable', collect)
    .requiredOption('--order <id>', "the shop's order number")
    .option('--name <name>', "the buyer's name, to fill into the form")
    .option('--locale <tag>', "the buyer's language, for example nl")
    .option('--expires-in <time>', 'seconds, or 90m, 12h, 30d; 180d at most (default: 90d)', parseDuration)
    .option('--page <url>', "page with the form (default: the first product's page, if Vouch knows it)")
    .option('--signing-key <file>', 'sign here with this private key (JWK)')
    .action(async (_options: unknown, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      if (options.page !== undefined && !URL.canParse(options.page)) {
        throw new UsageFailure(`--page "${options.page}" is not an address.`);
      }
      const { token, link } =
        options.signingKey === undefined ? await issue(options) : await sign(options, options.signingKey);
      const result: IssuedToken = {
        token,
        link: options.page === undefined ? link : reviewLink({ page: options.page, token }),
      };
      if (options.json) return printJson(terminal.stdout, result);
      printLines(terminal.stdout, result.link === null ? [token] : [token, result.link]);
      if (result.link === null) {
        printLines(terminal.stderr, [
          "No link: the product's page is not known here. Give it with --page URL.",
        ]);
      }
    });
}

/** What both ways of signing are told. */
function purchaseOf({ product, order, name, locale, expiresIn }: Options) {
  return {
    order,
    items: product.map((id) => ({ product: id })),
    ...(name !== undefined && { name }),
    ...(locale !== undefined && { locale }),
    ...(expiresIn !== undefined && { expiresIn }),
  };
}

async function issue(options: Options): Promise<IssuedToken> {
  return valueOf(await connect(options).tokens.issue(purchaseOf(options)));
}

async function sign(options: Options, file: string): Promise<IssuedToken> {
  const key = await readKeyFile(file);
  try {
    return {
      token: await signPurchaseToken({ ...purchaseOf(options), key, shop: options.shop }),
      link: null,
    };
  } catch (error) {
    if (error instanceof PurchaseTokenError) throw new UsageFailure(error.message);
    throw error;
  }
}
