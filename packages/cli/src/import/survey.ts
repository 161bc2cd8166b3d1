/** Reads a whole file before anything of it is sent, so that a file that must be refused changes nothing. */
import { RefusedFailure } from '../failure.ts';
import type { ImportPlan } from './import-plan.ts';
import { checkRow, type CheckedRow } from './row-identity.ts';

/** Counts the rows. Throws where a date can be read in two ways, or the file cannot be read to its end. */
export async function countRows(plan: ImportPlan): Promise<number> {
  let rows = 0;
  for await (const _ of checkedRows(plan)) rows++;
  return rows;
}

/** The rows of the file, each checked. */
export async function* checkedRows(plan: ImportPlan): AsyncGenerator<CheckedRow, void, undefined> {
  for await (const reading of plan.read()) {
    if (reading.kind === 'ambiguous_date') {
      const { line, column, cell } = reading;
      throw new RefusedFailure(
        'file_refused',
        `Line ${line}: "${cell}" in the column "${column}" can be two dates. Say how dates are written: ` +
          `--date-format dd/mm/yyyy or --date-format mm/dd/yyyy. Nothing was imported.`,
      );
    }
    yield checkRow(reading);
  }
}
