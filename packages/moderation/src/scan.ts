/** Runs detectors over one text, one after the other. */
import type { Detector, Span } from './detector.ts';

/** What they find, in reading order and without overlap; `language` is a primary subtag in lower case. */
export function scan(text: string, language: string | null, detectors: readonly Detector[]): Span[] {
  const spans: Span[] = [];
  let rest = text;
  for (const detect of detectors) {
    const found = detect({ text, rest, language });
    if (found.length > 0) rest = blank(rest, found);
    spans.push(...found);
  }
  return spans.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Expects the spans in reading order and without overlap, as every detector returns them. */
function blank(text: string, spans: readonly Span[]): string {
  return replaceSpans(text, spans, ({ start, end }) => ' '.repeat(end - start));
}

/** The text with each span replaced. */
export function replaceSpans(
  text: string,
  spans: readonly Span[],
  replacement: (span: Span) => string,
): string {
  let result = '';
  let at = 0;
  for (const span of spans) {
    result += text.slice(at, span.start) + replacement(span);
    at = span.end;
  }
  return result + text.slice(at);
}

/** "nl" for "nl-BE". */
export function primarySubtag(language: string | null): string | null {
  const subtag = language?.split(/[-_]/, 1)[0]?.toLowerCase();
  return subtag ? subtag : null;
}
