/** `--map product='Clothing ID',rating=Rating`: which column of a file is which part of a review. */
import { UsageFailure } from '../failure.ts';

/** The parts of a review that a column can be mapped to. */
export const TARGETS = [
  'product',
  'rating',
  'title',
  'body',
  'name',
  'language',
  'createdAt',
  'experiencedAt',
  'id',
  'published',
  'verified',
  'reply',
  'replyAt',
  'helpfulYes',
  'helpfulNo',
] as const;
export type Target = (typeof TARGETS)[number];
/** Vouch's own export says more, in a way that no other system does. */
export type Part = Target | 'labels' | 'answers';

export type ColumnMap = Partial<Record<Target, string>>;

/** A comma ends a pair only where another `target=` follows, so that unquoted column names may hold commas. */
const PAIR = /\s*([A-Za-z]+)\s*=\s*(?:'([^']*)'|"([^"]*)"|(.*?))\s*(?:,(?=\s*[A-Za-z]+\s*=)|,?$)/gsy;

/** Reads the value of `--map`, with quotes around column names or without (a shell removes them). */
export function parseColumnMap(text: string): ColumnMap {
  const map: ColumnMap = {};
  PAIR.lastIndex = 0;
  while (PAIR.lastIndex < text.length) {
    const at = PAIR.lastIndex;
    const match = PAIR.exec(text);
    if (!match) {
      throw new UsageFailure(
        `--map cannot be read from "${text.slice(at)}". Write target=Column,target='A column'.`,
      );
    }
    const target = TARGETS.find((known) => known === match[1]);
    if (!target) throw new UsageFailure(`--map does not know "${match[1]}". Targets: ${TARGETS.join(', ')}.`);
    if (map[target] !== undefined) throw new UsageFailure(`--map names "${target}" twice.`);
    map[target] = match[2] ?? match[3] ?? match[4] ?? '';
  }
  if (Object.keys(map).length === 0)
    throw new UsageFailure('--map is empty. Write target=Column,target=Column.');
  return map;
}
