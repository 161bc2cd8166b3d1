/** ⑤a From words to findings: each detector looks at each field. */
import { findAddresses } from './detectors/addresses.ts';
import { findPhoneNumbers } from './detectors/phone.ts';
import { findStrongWords } from './detectors/profanity.ts';
import type { Finding, ModeratedField, ModeratedText, Span } from './finding.ts';

/** Everything noticed in a review's words, in the order in which it stands there. Pure; takes any text. */
export function moderate(text: ModeratedText): Finding[] {
  return (['title', 'body', 'name'] as const).flatMap((field) =>
    moderateField(field, text[field] ?? '', text.language),
  );
}

function moderateField(field: ModeratedField, text: string, language: string | null): Finding[] {
  const finding =
    (kind: Finding['kind'], detector: string) =>
    ({ start, end }: Span): Finding => ({ kind, field, start, end, detector });
  const { links, emails } = findAddresses(text);
  // Digits inside an address are not a phone number.
  const phones = findPhoneNumbers(blank(text, [...links, ...emails]), language);
  const words = findStrongWords(text, language);
  return [
    ...links.map(finding('link', 'link')),
    ...emails.map(finding('personal_data', 'email')),
    ...phones.map(finding('personal_data', 'phone')),
    ...words.map((word) => finding(word.slur ? 'hate' : 'profanity', 'word-list')(word)),
  ].toSorted((a, b) => a.start - b.start);
}

/** The same text with the spans blanked, so that offsets stay. */
function blank(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}
