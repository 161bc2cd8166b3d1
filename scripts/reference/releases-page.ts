/** The page of released versions: the script tag of each with its hash. */
import { readRecord } from '../../packages/embed/scripts/releases.ts';

export function releasesPage(): string {
  const { releases } = readRecord();
  return [
    '# Released versions',
    'Written from `packages/embed/releases`; do not edit. [Versions of the script](../guide/releases.md) says what the hashes cover. A deployment tells the same at `/releases.json`, with the hashes of the files that each version loads.',
    ...releases.map(
      ({ version, date, script, integrity }) =>
        `## ${version}\n\nReleased on ${date}.\n\n\`\`\`html\n<script\n  type="module"\n  src="https://reviews.example.com${script}"\n  integrity="${integrity}"\n  crossorigin\n  data-shop="nord"\n></script>\n\`\`\``,
    ),
  ].join('\n\n');
}
