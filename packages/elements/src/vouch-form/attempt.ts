/** What the form asks of the API, and what it says when that fails. */
import type { Failure, Result } from '@vouch/client';
import type { ReviewDraft } from '@vouch/contract';
import { VouchErrorEvent } from '../events/vouch-error-event.ts';
import { TOKEN_ENDS, namesOf, spendToken } from '../internal/purchase-token.ts';
import { fieldsOf } from './check-draft.ts';
import type { Writing } from './writing.ts';

/** Says what went wrong: beside the fields that the API names, or above them all. */
export async function fail(writing: Writing, problem: Failure, review?: ReviewDraft): Promise<void> {
  const { connection, page, place, show } = writing;
  if (TOKEN_ENDS.includes(problem.code)) spendToken(connection.shop, namesOf(page.product));
  place.dispatchEvent(new VouchErrorEvent(problem.code));
  await show({ problem, errors: fieldsOf(problem.errors, review) }, '.problem, .message');
}

/** Does something with the button at rest; undefined when it failed, which is then said. */
export async function attempt<Value>(
  writing: Writing,
  act: (signal: AbortSignal) => Promise<Result<Value>>,
): Promise<{ value: Value } | undefined> {
  const { show, signal } = writing;
  if (writing.step && writing.mode !== 'edit') return undefined;
  await show({ step: { kind: 'sending' }, problem: undefined });
  const result = await act(signal);
  if (signal.aborted) return undefined;
  await show({ step: undefined });
  if (result.ok) return { value: result.value };
  await fail(writing, result.problem);
  return undefined;
}
