/** Begins to follow what happens in the form: what is typed, for the coach; what is dropped and pasted. */
import { recallOutbox } from '../internal/review-draft.ts';
import { Coach } from './coach.ts';
import { resume } from './submit.ts';
import type { Writing } from './writing.ts';

export function begin(writing: Writing): void {
  if (writing.coach) return;
  const { place, signal, connection, page } = writing;
  const coach = (writing.coach = new Coach(writing));
  if (writing.draft.body) coach.see();
  place.addEventListener('input', () => coach.see(), { signal });
  place.addEventListener('paste', ({ clipboardData }) => take(writing, clipboardData), { signal });
  place.addEventListener(
    'dragover',
    (event) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    },
    { signal },
  );
  place.addEventListener(
    'drop',
    (event) => {
      if (take(writing, event.dataTransfer)) event.preventDefault();
    },
    { signal },
  );
  if (writing.mode === 'write' && recallOutbox(connection.shop, page.product.productId)?.isWaiting)
    void resume(writing);
}

/** Whether there were files to take. */
function take({ mode, step, take }: Writing, data: DataTransfer | null): boolean {
  const files = [...(data?.files ?? [])];
  if (files.length && mode === 'write' && !step) void take(files);
  return files.length > 0;
}
