/** The parts of the form that are loaded on use, each with its words and its look. */
import type { CSSResult } from 'lit';
import type { FormEnglish } from './words.ts';

interface Part {
  /** Joins the form's own words. */
  english: Partial<FormEnglish>;
  styles: CSSResult;
}

export interface Parts {
  /** As soon as somebody writes, and for who has written. */
  later: typeof import('./later.ts');
  /** The shop's own questions, and scales other than stars. */
  asked: typeof import('./asked.ts');
  photos: typeof import('./photos/uploader.ts');
  /** A form for each product of a purchase. */
  order: typeof import('./order.ts');
}

export const PARTS: { readonly [Key in keyof Parts]: () => Promise<Parts[Key] & Part> } = {
  later: () => import('./later.ts'),
  asked: () => import('./asked.ts'),
  photos: () => import('./photos/uploader.ts'),
  order: () => import('./order.ts'),
};
