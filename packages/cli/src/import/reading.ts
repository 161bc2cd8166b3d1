/** What a row of a file turns out to be, before it is given its key and sent. */
import type { ImportRowDraft } from '@vouch/contract';

export type ReviewFields = Omit<ImportRowDraft, 'line' | 'sourceKey'>;

export type Reading =
  | { kind: 'review'; line: number; id: string | null; fields: ReviewFields }
  | { kind: 'refused'; line: number; reason: string }
  /** Refuses the whole file: what the format of its dates is has to be said. */
  | { kind: 'ambiguous_date'; line: number; column: string; cell: string };
