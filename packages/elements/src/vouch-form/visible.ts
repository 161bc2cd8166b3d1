/**
 * ① Takes out of a draft what nobody sees and the API does not store: control characters come along with what is
 * pasted, and text processors put a vertical tab where a line ends. Nobody could find them to type them again.
 */
import { withoutForbidden } from '@vouch/contract/limits';
import type { Draft } from '../internal/review-draft.ts';

/** What is left is what was to be seen; a break between lines stays one, in a field of one line a space. */
export function visible(text: string, lineBreak = ' '): string {
  return withoutForbidden(text.replace(/\r\n?|[\v\f]/g, lineBreak));
}

export function visibleDraft(draft: Draft): Draft {
  const answers = Object.entries(draft.answers).map(([question, value]) => [
    question,
    typeof value === 'string' ? visible(value, '\n') : value,
  ]);
  return {
    ...draft,
    title: visible(draft.title),
    body: visible(draft.body, '\n'),
    name: visible(draft.name),
    answers: Object.fromEntries(answers) as Draft['answers'],
  };
}
