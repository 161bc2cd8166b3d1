/** What a piece of free text may hold. Lengths are Unicode code points, as a person counts characters. */
import * as z from 'zod';
import { textFault } from './limits.ts';

/**
 * Free text of `min` to `max` code points. Nothing is trimmed or normalised: what comes in is what is stored.
 * Control characters other than tab and newline are refused.
 */
export function text(min: number, max: number) {
  const limits = { min, max };
  return z
    .string()
    .refine(
      (value) => textFault(value, limits) !== 'characters',
      'Control characters other than tab and newline are not allowed.',
    )
    .refine(
      (value) => {
        const fault = textFault(value, limits);
        return fault !== 'short' && fault !== 'long';
      },
      min === 0 ? `Must be at most ${max} characters.` : `Must be ${min} to ${max} characters.`,
    )
    .meta({ minLength: min, maxLength: max });
}

const EMAIL = /[^\s@]@[^\s@]+\.[^\s@]/;

/** Whether a text is an e-mail address, or has one among its words. */
export function holdsEmail(text: string): boolean {
  return EMAIL.test(text);
}

/** A language tag (BCP 47), for example `nl` or `pt-BR`. */
export const LanguageTag = z
  .string()
  .min(2)
  .max(35)
  .refine(isLanguageTag, 'Must be a BCP 47 language tag, for example "nl".')
  .meta({ example: 'en' });

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

/** A moment, RFC 3339; answers are always UTC with milliseconds (`2026-05-04T10:00:00.000Z`). */
export const Timestamp = z.iso.datetime({ offset: true }).meta({ format: 'date-time' });

/** A day or a moment in the past, RFC 3339 full-date or date-time. */
export const PastDate = z
  .union([z.iso.date(), z.iso.datetime({ offset: true })])
  .refine((value) => Date.parse(value) <= Date.now() + 60_000, 'Must not lie in the future.');

/** An http or https address. */
export const HttpUrl = z
  .url({ protocol: /^https?$/ })
  .max(2_048)
  .meta({ format: 'uri' });
