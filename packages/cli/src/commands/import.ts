/** `vouch import`: reviews from a file into a shop. */
import { Option, type Command } from 'commander';
import { SCALES, type ImportRow } from '@vouch/contract';
import { connect, type GlobalOptions } from '../connection.ts';
import { describeProblem, RefusedFailure } from '../failure.ts';
import type { RatingRange } from '../import/cells.ts';
import { TARGETS } from '../import/column-map.ts';
import { FORMAT_NAMES, planImport, type ImportOptions, type ImportPlan } from '../import/import-plan.ts';
import { addReport, answeredRows, describeImport, type ImportSummary } from '../import/import-report.ts';
import { createRowKeys } from '../import/row-identity.ts';
import { checkedRows, countRows } from '../import/survey.ts';
import { chunksOf, PATIENT, sendInOrder, withRetries, type RetryOptions } from '../import/upload.ts';
import { createProgress, SILENT, type Progress } from '../progress.ts';
import { printJson, printLines, type Terminal } from '../terminal.ts';

type Options = GlobalOptions & ImportOptions & { shop: string; dryRun?: true };

export function addImportCommand(
  program: Command,
  terminal: Terminal,
  patience: RetryOptions = PATIENT,
): void {
  program
    .command('import')
    .summary('bring in reviews from a CSV or JSON Lines file')
    .description(
      'Brings reviews from a file into a shop. Files of Vouch, Judge.me and Shopify Product Reviews are known by their ' +
        'header; any other CSV file goes in with --map. The same file twice changes nothing. E-mail addresses, pictures ' +
        'and IP addresses are not sent.',
    )
    .argument('<file>', 'UTF-8; comma, semicolon or tab; .jsonl for JSON Lines')
    .requiredOption('--shop <id>', 'the shop')
    .addOption(
      new Option('--format <format>', 'the system that wrote the file, when its header does not say').choices(
        FORMAT_NAMES,
      ),
    )
    .option(
      '--map <pairs>',
      "columns by name: product='Clothing ID',rating=Rating,title=Title,body='Review Text'",
    )
    .option('--date-format <format>', 'how dates are written, for example dd/mm/yyyy')
    .option('--delimiter <character>', 'between cells, when the header does not say; "tab" for a tab')
    .option('--dry-run', 'check everything, change nothing')
    .addHelpText(
      'after',
      `
Targets of --map: ${TARGETS.join(', ')}.
With --format, --map replaces single columns of that format.

A missing name is anonymous, a missing date stays missing. What the source had not published waits in the queue. A row
that cannot go in is refused with its line and reason, the others go in. Dates that can be read in two ways refuse the
file until --date-format says how they are written.

Exit codes: 0 all rows that can go in are in; 1 the API or the file was refused, or no row could go in; 2 usage.

Examples:
  vouch import judgeme-export.csv --shop demo --dry-run
  vouch import reviews.csv --shop demo --map product='Clothing ID',rating=Rating,title=Title,body='Review Text'`,
    )
    .action(async (file: string, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      const client = connect(options);
      const plan = await planImport(file, options, await ratingsOf(client));
      const progress = options.json
        ? SILENT
        : createProgress(terminal, options.dryRun ? 'Tried' : 'Imported');
      const rows = await countRows(plan);
      const dryRun = options.dryRun === true;
      const send = withRetries((chunk) => client.imports.send(chunk, { dryRun }), {
        ...patience,
        onRetry: (problem) =>
          progress.note(`Trying again: ${problem.title}. Rows whose answer was lost will count as known.`),
      });

      const summary: ImportSummary = {
        shop: options.shop,
        file,
        format: plan.format,
        dryRun,
        rows,
        added: 0,
        known: 0,
        held: 0,
        refused: [],
        flagged: [],
        ignoredColumns: plan.ignored,
      };
      const failure = await run(plan, send, summary, progress);
      summary.refused.sort((one, other) => one.line - other.line);
      if (!options.json) printLines(terminal.stdout, describeImport(summary, failure !== undefined));
      if (failure) throw new RefusedFailure(failure.code, failure.message, summary);
      if (rows > 0 && summary.added + summary.known === 0)
        throw new RefusedFailure('file_refused', 'No row could go in.', summary);
      if (options.json) printJson(terminal.stdout, summary);
    });
}

/** Which ratings there are is the shop's setting; while it does not answer, any that some shop may have. */
async function ratingsOf(client: ReturnType<typeof connect>): Promise<RatingRange> {
  const settings = await client.settings.get();
  return settings.ok ? SCALES[settings.value.scale] : { worst: 0, best: 10 };
}

/** Sends the rows and fills in the summary; answers why it stopped where it did not come to the end. */
async function run(
  plan: ImportPlan,
  send: ReturnType<typeof withRetries>,
  summary: ImportSummary,
  progress: Progress,
): Promise<{ code: string; message: string } | undefined> {
  const keyOf = createRowKeys(plan.keyPrefix);
  async function* goodRows(): AsyncGenerator<ImportRow, void, undefined> {
    for await (const checked of checkedRows(plan)) {
      if (checked.ok) yield { ...checked.row, sourceKey: keyOf(checked.id, checked.row) };
      else summary.refused.push({ line: checked.line, reason: checked.reason });
    }
  }

  let failure: { code: string; message: string } | undefined;
  for await (const { rows, answer } of sendInOrder(chunksOf(goodRows()), send)) {
    if (answer.ok) {
      addReport(summary, answer.value);
      progress.update(answeredRows(summary), summary.rows);
    } else if (!failure) {
      const message = `Stopped at line ${rows[0]?.line}: ${describeProblem(answer.problem)} What is in stays; run it again to go on.`;
      failure = { code: answer.problem.code, message };
    }
  }
  progress.end();
  return failure;
}
