/** The contract of a detector: `moderate` runs a list of them over each field, one after the other. */
import type { Finding } from './finding.ts';

/** What a detector is shown of one field. Both texts have the same length, so offsets fit either. */
export interface FieldText {
  readonly text: string;
  /** The same text with what earlier detectors found blanked out by spaces: an IBAN is not a phone number too. */
  readonly rest: string;
  /** Lower-case BCP 47 primary subtag, or `null` when unknown. */
  readonly language: string | null;
}

/** A finding before `moderate` adds the field. */
export type Span = Omit<Finding, 'field'>;

/** Pure and synchronous; must take any string, also one with lone surrogates, in about linear time. */
export type Detector = (field: FieldText) => Span[];
