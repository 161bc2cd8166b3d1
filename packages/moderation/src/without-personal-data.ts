/** Texts that go to others than the shop's own readers: without what would lead to a person, or away from the page. */
import { detectEmails } from './detectors/email.ts';
import { detectIbans } from './detectors/iban.ts';
import { detectLinks } from './detectors/links.ts';
import { detectPhones } from './detectors/phone.ts';
import type { Detector } from './detector.ts';
import { primarySubtag, replaceSpans, scan } from './scan.ts';

const detectors: readonly Detector[] = [detectLinks, detectEmails, detectIbans, detectPhones];

/** Stands where something was taken out; no language's word. */
const TAKEN_OUT = '[…]';

/**
 * The text without web and mail addresses, phone numbers and bank accounts.
 *
 * @param language BCP 47 tag as declared, null when nobody declared one: it says whose phone numbers are likely.
 */
export function withoutPersonalData(text: string, language: string | null): string {
  return replaceSpans(text, scan(text, primarySubtag(language), detectors), () => TAKEN_OUT);
}
