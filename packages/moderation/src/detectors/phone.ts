/** Phone numbers, by libphonenumber. Prices, sizes and years are numbers, too, so a number alone is not enough. */
import { findPhoneNumbersInText, type CountryCode } from 'libphonenumber-js/min';
import type { Span } from '../finding.ts';

/** The country whose national numbers a text in that language most likely has. */
const COUNTRIES: Record<string, CountryCode> = {
  en: 'US',
  nl: 'NL',
  no: 'NO',
  nb: 'NO',
  nn: 'NO',
  lv: 'LV',
  pl: 'PL',
  de: 'DE',
  fr: 'FR',
};

/** National numbers shorter than this need a word that says what they are. */
const SURE_DIGITS = 10;
const CONTEXT =
  /(?:phone|mobile|call|text me|whats ?app|sms|tel|gsm|bel |bellen|ring|tlf|mob|zvan|tālr|dzwo|kom[.:])[^\d]{0,25}$/iu;

export function findPhoneNumbers(text: string, language: string | null): Span[] {
  const defaultCountry = COUNTRIES[language ?? ''];
  return findPhoneNumbersInText(text, { extended: false, ...(defaultCountry && { defaultCountry }) })
    .filter(({ startsAt, endsAt }) => {
      const written = text.slice(startsAt, endsAt);
      const digits = written.replaceAll(/\D/g, '').length;
      return (
        written.startsWith('+') ||
        digits >= SURE_DIGITS ||
        CONTEXT.test(text.slice(Math.max(0, startsAt - 40), startsAt))
      );
    })
    .map(({ startsAt, endsAt }) => ({ start: startsAt, end: endsAt }));
}
