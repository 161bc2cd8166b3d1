/** `vouch export`: the reviews of a shop, in a file that others or Vouch itself can read. */
import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { Option, type Command } from 'commander';
import { connect, connectPublicly, type GlobalOptions } from '../connection.ts';
import { RefusedFailure, UsageFailure } from '../failure.ts';
import { EXPORT_FORMATS, openExport, type ExportFormatName } from '../export/open-export.ts';
import { writeRows, type ExportJob } from '../export/write-rows.ts';
import { createProgress, SILENT } from '../progress.ts';
import { printJson, printLines, type Terminal } from '../terminal.ts';

/** Why a format leaves something out. */
const LEFT_OUT: Partial<Record<ExportFormatName, string>> = {
  judgeme: 'that are not published, which judgeme cannot say',
  meta: 'of products without an address',
  'shopify-reviews': "of products whose Shopify number is none of the product's names",
  'shopify-ratings': 'products whose Shopify number is none of their names',
};

type Options = GlobalOptions & { shop: string; format: ExportFormatName; out?: string };

export function addExportCommand(program: Command, terminal: Terminal): void {
  program
    .command('export')
    .summary('write all reviews as CSV or JSON Lines')
    .description(
      'Writes all reviews of a shop, those in the queue too, to stdout or a file. vouch and jsonl hold all that an ' +
        'import takes; judgeme and shopify are the files of those systems (judgeme: published reviews only). What is ' +
        'public goes to other platforms as meta (the review feed of Shops), shopify-reviews and shopify-ratings (the ' +
        'standard objects, a line for each mutation of a bulk operation), without addresses in the texts. A CSV cell ' +
        'that a spreadsheet would run as a formula begins with an apostrophe; importing the file takes it off again.',
    )
    .requiredOption('--shop <id>', 'the shop')
    .addOption(new Option('--format <format>', 'of the file').choices([...EXPORT_FORMATS]).default('vouch'))
    .option('--out <file>', 'write here; the file appears when it is whole')
    .action(async (_options: unknown, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      if (options.json && options.out === undefined) throw new UsageFailure('--json needs --out FILE here.');
      const source = await openExport(connect(options), connectPublicly(options), options.format);
      const progress = options.json ? SILENT : createProgress(terminal, 'Exported');
      const count = { rows: 0, leftOut: 0 };
      const job = {
        source,
        onRow: (written: boolean) => (written ? progress.update(++count.rows) : void count.leftOut++),
      };
      try {
        if (options.out === undefined) await writeRows({ ...job, to: terminal.stdout, keepOpen: true });
        else await writeWhole(job, options.out);
      } catch (error) {
        if (isFileError(error)) throw new UsageFailure(`${options.out} cannot be written (${error.code}).`);
        if (isBrokenPipe(error)) return;
        if (error instanceof RefusedFailure) throw error;
        throw new RefusedFailure(
          'network',
          `The export broke off after ${count.rows} rows. Run it again.`,
          count,
        );
      } finally {
        progress.end();
      }
      if (options.json)
        return printJson(terminal.stdout, {
          ...count,
          shop: options.shop,
          file: options.out,
          format: options.format,
        });
      printLines(terminal.stderr, [
        `Exported ${count.rows.toLocaleString('en')} reviews of ${options.shop}.`,
        ...(count.leftOut > 0 ? [`Left out: ${count.leftOut} ${LEFT_OUT[options.format] ?? ''}.`] : []),
      ]);
    });
}

/** Writes beside the file and puts it in place at the end, so that half an export is never taken for a whole one. */
async function writeWhole(job: Omit<ExportJob, 'to'>, file: string): Promise<void> {
  const existing = await stat(file).catch(() => undefined);
  // A device or pipe cannot be replaced.
  if (existing && !existing.isFile()) return writeRows({ ...job, to: createWriteStream(file) });
  const unfinished = `${file}.unfinished`;
  try {
    await writeRows({ ...job, to: createWriteStream(unfinished) });
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

interface SystemError extends Error {
  code: string;
}

function isFileError(error: unknown): error is SystemError {
  return error instanceof Error && 'syscall' in error && 'path' in error && 'code' in error;
}

/** The reader of our stdout, such as `head`, has seen enough. */
function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
