/**
 * Phone numbers. libphonenumber-js knows which digits are a number in which country, but alone it takes prices,
 * sizes and order numbers for one; so a candidate needs a plausible shape, and a "+", ten digits or a word about
 * phoning before it is asked.
 */
import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import type { Detector, Span } from '../detector.ts';

const candidateShape =
  /(?<![\p{L}\p{N}.,$€£#+-])(?:\+|\+?\()?\d(?:[ \u00a0().\-/\u2010-\u2013]{0,3}\d){6,16}(?!\p{N}|[%€$£]|(?!x ?\d|ext)\p{L})/gu;

const phoneWord =
  /(?:phone|mobile|cell|whats ?app|viber|signal|sms|gsm|(?:^|[^\p{L}])(?:call|ring|text|tel|fax|mob|bel|ruf|tlf|tfn)(?:[^\p{L}]|$)|telef|tālr|zvan|dzwo|anruf|appel|llam|ligue|chiam)/iu;

const numberOfSomethingElse =
  /(?:order|invoice|refer|tracking|parcel|item|model|style|article|artikel|bestel|ordre|zamów|paczk|pasūt|sūtīj|serial|isbn|ean|upc|sku|#|№)[^\d]{0,15}$/iu;

const fullDate =
  /(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2})(?!\d)/;

const ipv4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/** No national number is longer; card numbers and bar codes are. */
const longestNational = 11;

/** The countries whose national numbers people who write a language most likely leave. */
const english: readonly CountryCode[] = ['US', 'GB', 'IE', 'AU', 'NZ'];
const countriesByLanguage: ReadonlyMap<string, readonly CountryCode[]> = new Map<
  string,
  readonly CountryCode[]
>([
  ['en', english],
  ['nl', ['NL', 'BE']],
  ['no', ['NO']],
  ['nb', ['NO']],
  ['nn', ['NO']],
  ['lv', ['LV']],
  ['pl', ['PL']],
  ['de', ['DE', 'AT', 'CH']],
  ['fr', ['FR', 'BE', 'CH']],
  ['es', ['ES', 'MX']],
  ['it', ['IT']],
  ['pt', ['PT', 'BR']],
  ['sv', ['SE']],
  ['da', ['DK']],
  ['fi', ['FI']],
]);
const allCountries: readonly CountryCode[] = [...new Set([...countriesByLanguage.values()].flat())];

/** Finds phone numbers in international form, and national ones where the context makes them likely. */
export const detectPhones: Detector = ({ rest, language }) => {
  const spans: Span[] = [];
  const shape = new RegExp(candidateShape);
  for (let match = shape.exec(rest); match; match = shape.exec(rest)) {
    const start = match.index;
    const length = phoneLength(match[0], rest.slice(Math.max(0, start - 40), start), language);
    if (length === 0) continue;
    spans.push({ kind: 'personal_data', start, end: start + length, detector: 'phone' });
    // What was left off the match may be the next number.
    shape.lastIndex = start + length;
  }
  return spans;
};

/** A number may be followed by a digit of the sentence ("… 4567 2 times"), so the last group may be left off. */
function phoneLength(candidate: string, before: string, language: string | null): number {
  const lastSpace = candidate.lastIndexOf(' ');
  const shorter = lastSpace > 0 ? candidate.slice(0, lastSpace).trimEnd() : '';
  return [candidate, shorter].find((text) => isPhone(text, before, language))?.length ?? 0;
}

function isPhone(candidate: string, before: string, language: string | null): boolean {
  const digits = candidate.replace(/\D/g, '');
  if (digits.length < 7) return false;
  if (candidate.startsWith('+')) return isValid(candidate);
  if (digits.startsWith('00')) return isValid(`+${digits.slice(2)}`);
  if (digits.length > longestNational || ipv4.test(candidate)) return false;
  if (numberOfSomethingElse.test(before) || isRowOfYearsOrDates(candidate)) return false;
  if (phoneWord.test(before)) return isValidIn(candidate, allCountries);
  if (digits.length < 10 || isRowOfSizes(candidate)) return false;
  const trunkPrefix = digits.startsWith('0');
  return isValidIn(
    candidate,
    trunkPrefix ? allCountries : (countriesByLanguage.get(language ?? '') ?? english),
  );
}

/** "32 34 36 38 40"; but French "06 12 34 56 78" begins with 0. */
function isRowOfSizes(candidate: string): boolean {
  const groups = digitGroups(candidate);
  return groups.length > 2 && groups.every((group) => group.length <= 2) && !candidate.startsWith('0');
}

/** "2021 2022 2023" and "12-05-2023". */
function isRowOfYearsOrDates(candidate: string): boolean {
  return digitGroups(candidate).every((group) => /^(?:19|20)\d{2}$/.test(group)) || fullDate.test(candidate);
}

function digitGroups(candidate: string): string[] {
  return candidate.split(/\D+/).filter((group) => group !== '');
}

function isValidIn(candidate: string, countries: readonly CountryCode[]): boolean {
  return countries.some((country) => isValid(candidate, country));
}

function isValid(candidate: string, country?: CountryCode): boolean {
  return parsePhoneNumberFromString(candidate, country)?.isValid() ?? false;
}
