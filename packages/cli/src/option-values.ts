/** Values of options that are more than a word. */
import { InvalidArgumentError } from 'commander';

/** Gathers an option that may be given several times. */
export function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

const SECONDS = { s: 1, m: 60, h: 3_600, d: 86_400 } as const;

/** A length of time in seconds: `3600`, `90m`, `12h`, `30d`. */
export function parseDuration(value: string): number {
  const match = /^(\d{1,9})([smhd]?)$/.exec(value);
  if (!match) throw new InvalidArgumentError('Give seconds, or a number with s, m, h or d, for example 30d.');
  return Number(match[1]) * SECONDS[(match[2] || 's') as keyof typeof SECONDS];
}
