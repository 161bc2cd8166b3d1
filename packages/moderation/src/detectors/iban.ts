/** Bank account numbers (IBAN, ISO 13616): the shape is sought here, ibantools checks country, length and checksum. */
import { electronicFormatIBAN, isValidIBAN } from 'ibantools';
import type { Detector, Span } from '../detector.ts';

const shape = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]){11,30}(?![\p{L}\p{N}])/giu;

/** Finds valid IBANs, written in one piece or in groups. */
export const detectIbans: Detector = ({ rest }) => {
  const spans: Span[] = [];
  for (const match of rest.matchAll(shape)) {
    const length = validLength(match[0]);
    if (length > 0) {
      spans.push({ kind: 'personal_data', start: match.index, end: match.index + length, detector: 'iban' });
    }
  }
  return spans;
};

/** The shape also swallows words that follow ("… 00 thank you"), so shorter beginnings are tried, group by group. */
function validLength(candidate: string): number {
  for (let end = candidate.length; end >= 15; end = candidate.lastIndexOf(' ', end - 1)) {
    if (isValidIBAN(electronicFormatIBAN(candidate.slice(0, end)) ?? '')) return end;
  }
  return 0;
}
