/** The page of all that the doctor of structured data can find. */
import { FINDING_KINDS } from '../../packages/structured-data/src/doctor/finding.ts';

export function structuredDataPage(): string {
  const rows = Object.entries(FINDING_KINDS).map(
    ([code, [severity, fix]]) => `| \`${code}\` | ${severity} | ${escapeCell(fix)} |`,
  );
  return [
    '# Findings in structured data',
    'Written from `packages/structured-data/src/doctor/finding.ts`; do not edit. [Structured data](../guide/structured-data.md) says how a page is checked. An `error` is refused by search engines or held against the page, a `warning` costs stars or trust, a `hint` is what could be better.',
    ['| code | severity | what to do |', '| --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n');
}

const escapeCell = (text: string): string => text.replace(/[|\\<{]/g, '\\$&');
