/** How the parts of the form speak. */
import type { Values } from '../internal/messages.ts';
import type en from '../locales/en/form.ts';
import type asked from '../locales/en/form-asked.ts';
import type later from '../locales/en/form-later.ts';
import type order from '../locales/en/form-order.ts';
import type photos from '../locales/en/form-photos.ts';
import type writing from '../locales/en/form-writing.ts';

/** All words of the form; those of a part are there once the part is. */
export type FormEnglish = typeof en &
  typeof asked &
  typeof later &
  typeof order &
  typeof photos &
  typeof writing;
export type FormMessage = keyof FormEnglish;

export interface FormWords {
  say: (key: FormMessage, values?: Values) => string;
}
