/** What a form holds while one product is written about; the parts that are loaded on use work on it. */
import type { Connection, Failure } from '@vouch/client';
import type { ProductPage } from '@vouch/contract';
import type { OwnReviewKey } from '../internal/own-reviews.ts';
import type { Draft } from '../internal/review-draft.ts';
import type { Coach } from './coach.ts';
import type { OwnMode } from './own-review.ts';
import type { Photos } from './photos/photos.ts';
import type { FormMessage, FormWords } from './words.ts';

/** What the form shows. */
export type FormMode = 'write' | 'edit' | OwnMode;

/** `answer-…`: the answer to the question of that name. */
export type Field = 'rating' | 'title' | 'body' | 'photos' | 'name' | `answer-${string}`;
export type FieldErrors = Readonly<Partial<Record<Field, FormMessage>>>;

/**
 * Why the button rests. `sending`: an answer is on its way. `uploading`: photos are. `waiting`: there was no answer, or
 * the shop was busy, and it is tried again.
 */
export type Step =
  { kind: 'sending' } | { kind: 'uploading' } | { kind: 'waiting'; problem: Failure; seconds: number };

export interface Writing extends FormWords {
  readonly connection: Connection;
  readonly page: ProductPage;
  /** BCP 47: the language it is written in. */
  readonly locale: () => string;
  /** Aborted when the form turns to another product or leaves the page. */
  readonly signal: AbortSignal;
  draft: Draft;
  errors: FieldErrors;
  problem: Failure | undefined;
  mode: FormMode;
  own: OwnReviewKey | undefined;
  step: Step | undefined;
  coach?: Coach;
  photos?: Photos;
  /** Resolves when the uploader, which is loaded on use, has all that was added. */
  taking?: Promise<void>;
  /** The purchase token, if there is one for the product. */
  readonly token: () => string | undefined;
  /** Takes in what was typed into a field, and keeps it. */
  readonly type: (field: Field, typed: Partial<Draft>) => void;
  /** Takes in photos and videos from wherever they come. */
  readonly take: (files: readonly File[]) => Promise<void>;
  /** Shows what was changed here, then leads the focus to `selector` if there is one. */
  readonly show: (change: Partial<Writing>, selector?: string) => Promise<void>;
  /** The element: what happens is told there, and what is dropped and pasted arrives there. */
  readonly place: HTMLElement;
}
