/**
 * The released versions of vouch.js. Each lies as it was released in `releases/<version>/`, and `releases/releases.json`,
 * to which entries are only ever added, holds the hash of every file. A build checks the files against their hashes and
 * puts them beside itself, so that no deployment can lose a version or change one.
 */
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const embed = join(import.meta.dirname, '..');
/** What the build makes and the Worker serves. */
export const ASSETS = join(embed, 'dist');
export const RELEASES = join(embed, 'releases');
export const RECORD = join(RELEASES, 'releases.json');

export interface Release {
  /** Semantic version (semver.org). */
  version: string;
  /** The day of the release, UTC, `2026-11-24`. */
  date: string;
  /** Path of its vouch.js. */
  script: string;
  /** Subresource Integrity of that file (W3C SRI): `sha384-…`. */
  integrity: string;
  /** The same of the files that it loads, by path: what an import map's `integrity` takes. */
  modules: Record<string, string>;
}

/** What stands in releases.json: the newest version first. */
export interface ReleaseRecord {
  latest: string | null;
  releases: Release[];
}

export function readRecord(file = RECORD): ReleaseRecord {
  return existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as ReleaseRecord)
    : { latest: null, releases: [] };
}

/** Describes the files of a folder as a release. */
export function describeRelease(folder: string, version: string, date: string): Release {
  const integrity = (file: string) =>
    `sha384-${createHash('sha384')
      .update(readFileSync(join(folder, file)))
      .digest('base64')}`;
  const at = (file: string) => `/vouch@${version}/${file}`;
  const modules = readdirSync(join(folder, 'vouch'))
    .sort()
    .map((file) => `vouch/${file}`);
  return {
    version,
    date,
    script: at('vouch.js'),
    integrity: integrity('vouch.js'),
    modules: Object.fromEntries(modules.map((file) => [at(file), integrity(file)])),
  };
}

/** What is wrong with the released files: a version that is missing, or holds other bytes than were released. */
export function findFaults(releases = RELEASES): string[] {
  const { releases: recorded } = readRecord(join(releases, 'releases.json'));
  const folders = readdirSync(releases, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const unrecorded = folders.filter(({ name }) => !recorded.some(({ version }) => version === name));
  return [
    ...unrecorded.map(({ name }) => `${name} lies among the releases and stands in no record.`),
    ...recorded.flatMap((release) => {
      const { version, date } = release;
      const folder = join(releases, version);
      if (!existsSync(join(folder, 'vouch.js'))) return [`${version} was released and is missing.`];
      const found = describeRelease(folder, version, date);
      return JSON.stringify(found) === JSON.stringify(release)
        ? []
        : [`${version} is not what was released.`];
    }),
  ];
}

/** Why this version can't be released; null when it can. */
export function findRefusal(version: string, { latest, releases }: ReleaseRecord): string | null {
  if (!/^\d+\.\d+\.\d+$/.test(version)) return `"${version}" is not a version such as 1.2.3.`;
  if (latest === null) return null;
  if (releases.some((release) => release.version === version))
    return `${version} is released and never changes: raise the version in package.json.`;
  const [newest, next] = [latest, version].map(
    (name) => name.split('.').map(Number) as [number, number, number],
  );
  const [major, minor, patch] = next!.map((part, at) => part - newest![at]!);
  if ((major || minor || patch)! < 0) return `${version} is older than ${latest}.`;
  if (newest![0] > 0 && major !== 0)
    return `Pages that load /vouch.js stay within version ${newest![0]}: a new major version needs an address of its own.`;
  return null;
}

/** Adds the build to the released versions. */
export function addRelease(version: string, date: string): Release {
  const { releases } = readRecord();
  const folder = join(RELEASES, version);
  for (const part of ['vouch.js', 'vouch'])
    cpSync(join(ASSETS, part), join(folder, part), { recursive: true });
  const release = describeRelease(folder, version, date);
  const record: ReleaseRecord = { latest: version, releases: [release, ...releases] };
  writeFileSync(RECORD, `${JSON.stringify(record, null, 2)}\n`);
  return release;
}

const rule = (path: string, cacheControl: string) => `
${path}
  Access-Control-Allow-Origin: *
  Cache-Control: ${cacheControl}
  X-Content-Type-Options: nosniff
`;

/**
 * How the script is served. A rule a version (Cloudflare takes 100 rules), so that one which is not there yet is not
 * remembered as missing. /vouch.js may be kept for a while only when it is the newest release: the files that it names
 * stay then. Those of any other build are gone with the next one, so it is asked for each time.
 */
function headers({ latest, releases }: ReleaseRecord): string {
  const isRelease =
    latest !== null &&
    readFileSync(join(RELEASES, latest, 'vouch.js')).equals(readFileSync(join(ASSETS, 'vouch.js')));
  return [
    rule(
      '/vouch.js',
      `public, max-age=${isRelease ? '300, stale-while-revalidate=86400' : '0, must-revalidate'}`,
    ),
    ...releases.map(({ version }) => rule(`/vouch@${version}/*`, 'public, max-age=31536000, immutable')),
  ].join('');
}

/** Puts all released versions beside the build. Throws when one of them is not what was released. */
export function serveReleases(): void {
  const faults = findFaults();
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const record = readRecord();
  for (const { version } of record.releases) {
    const folder = join(RELEASES, version);
    cpSync(folder, join(ASSETS, 'releases', version), { recursive: true });
    // A copy of /vouch.js that some cache still has names these.
    cpSync(join(folder, 'vouch'), join(ASSETS, 'vouch'), { recursive: true });
  }
  cpSync(RECORD, join(ASSETS, 'releases.json'));
  appendFileSync(join(ASSETS, '_headers'), headers(record));
}
