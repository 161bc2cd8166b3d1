/** How the parts of the form speak. */
import type { Values } from '../internal/messages.ts';
import type en from '../locales/en/form.ts';
import type later from '../locales/en/form-later.ts';

export type FormEnglish = typeof en & typeof later;
export type FormMessage = keyof FormEnglish;

export interface FormWords {
  say: (key: FormMessage, values?: Values) => string;
}
