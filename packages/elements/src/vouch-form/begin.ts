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
  place.addEventListener(
    'paste',
    (event) => {
      const types = event.clipboardData?.types ?? [];
      // What is copied in a text processor or a table holds its picture, too.
      const isText = types.includes('text/plain') && types.includes('text/html');
      if (!isText && take(writing, event.clipboardData)) event.preventDefault();
    },
    { signal },
  );
  const mark = (isOver: boolean) => place.shadowRoot?.querySelector('form')?.classList.toggle('over', isOver);
  place.addEventListener(
    'dragover',
    (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      mark(isOpenToFiles(writing));
    },
    { signal },
  );
  place.addEventListener('dragleave', () => mark(false), { signal });
  place.addEventListener(
    'drop',
    (event) => {
      mark(false);
      if (take(writing, event.dataTransfer)) event.preventDefault();
    },
    { signal },
  );
  if (writing.mode === 'write' && recallOutbox(connection.shop, page.product.productId)?.isWaiting)
    void resume(writing);
}

function isOpenToFiles({ mode, step }: Writing): boolean {
  return mode === 'write' && !step;
}

/** Whether there were files to take. */
function take(writing: Writing, data: DataTransfer | null): boolean {
  const files = [...(data?.files ?? [])];
  if (files.length && isOpenToFiles(writing)) void writing.take(files);
  return files.length > 0;
}
