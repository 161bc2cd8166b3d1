/** How a use case ends: with a value, or refused for a reason the outside may know. Anything else is thrown. */
import type { FieldError, ProblemCode } from '@vouch/contract';

export interface Refusal {
  ok: false;
  code: ProblemCode;
  detail?: string;
  errors?: FieldError[];
  /** Seconds to wait before another try. */
  retryAfter?: number;
}
export type Outcome<T> = { ok: true; value: T; version?: string } | Refusal;

/** What there is to read is what the reader has, made at this version. */
export interface Unchanged {
  ok: false;
  unchanged: string;
}
export type Reading<T> = Outcome<T> | Unchanged;

/** `version`: what the value was made of, where one version says it all. */
export const done = <T>(value: T, version?: string | null): Outcome<T> => ({
  ok: true,
  value,
  ...(version != null && { version }),
});
export const unchanged = (version: string): Unchanged => ({ ok: false, unchanged: version });
export const refused = (code: ProblemCode, more: Omit<Refusal, 'ok' | 'code'> = {}): Refusal => ({
  ok: false,
  code,
  ...more,
});

/** What a schema found wrong, field by field. */
export const invalid = (issues: readonly { path: readonly PropertyKey[]; message: string }[]): Refusal =>
  refused('validation_failed', {
    errors: issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message })),
  });

/** A refusal in the midst of a stream, where nobody is there to return it to. Who reads the stream catches it. */
export class RefusalError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.detail ?? refusal.code);
    this.name = 'RefusalError';
    this.refusal = refusal;
  }
}

export const noSuchShop = (): Refusal => refused('not_found', { detail: 'There is no such shop.' });

/** Between the check of a rating and its storing the shop has changed its scale: the rating fits no more. */
export const scaleChanged = (): Refusal => {
  const message = 'The shop has changed its rating scale. Please rate again.';
  return refused('validation_failed', { detail: message, errors: [{ path: 'rating', message }] });
};

/** A cursor that is broken, or was made by another query. */
export const foreignCursor = (): Refusal =>
  refused('validation_failed', {
    errors: [{ path: 'cursor', message: 'The cursor is not valid or belongs to another query.' }],
  });
