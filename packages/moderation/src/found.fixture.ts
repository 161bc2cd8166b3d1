/** What tests of detectors look at: which stretches of a body were found, and as what. */
import { moderate } from './index.ts';

/** The findings in a body as pairs of kind and text. */
export function found(body: string, language: string | null = 'en'): [kind: string, text: string][] {
  return moderate({ title: '', body, name: null, language }).map(({ kind, start, end }) => [
    kind,
    body.slice(start, end),
  ]);
}
