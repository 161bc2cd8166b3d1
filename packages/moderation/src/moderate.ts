/** Runs every detector over all that a shopper wrote freely in a review. Pure: no clock, no network, no rating. */
import { detectEmails } from './detectors/email.ts';
import { detectIbans } from './detectors/iban.ts';
import { detectLinks } from './detectors/links.ts';
import { detectPhones } from './detectors/phone.ts';
import { detectStrongEnglish } from './detectors/strong-english.ts';
import { detectListedWords } from './detectors/word-list.ts';
import type { Detector } from './detector.ts';
import type { Finding, ModeratedField, ModeratedText } from './finding.ts';
import { primarySubtag, scan } from './scan.ts';

/** In this order: what comes later sees the earlier findings blanked, so the most certain shapes come first. */
const detectors: readonly Detector[] = [
  detectLinks,
  detectEmails,
  detectIbans,
  detectPhones,
  detectStrongEnglish,
  detectListedWords,
];

/**
 * Finds links, personal data, profanity and slurs in a review.
 *
 * @param text what the shopper wrote. Any string is accepted; nothing is thrown.
 * @returns the findings in reading order (title, body, name, answers, photos, then by offset); empty when there is nothing.
 */
export function moderate(text: ModeratedText): Finding[] {
  const language = primarySubtag(text.language);
  const findings: Finding[] = [];
  const { title, body, name, answers, mediaAlts } = text;
  const fields = Object.entries({ title, body, name: name ?? '', ...answers, ...mediaAlts }) as [
    ModeratedField,
    string,
  ][];
  for (const [field, written] of fields) {
    for (const span of scan(written, language, detectors)) findings.push({ ...span, field });
  }
  return findings;
}
