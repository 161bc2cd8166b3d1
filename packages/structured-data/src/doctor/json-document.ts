/** A JSON-LD script of the page, read, and where in it something stands. */
import { parse, type ValueNode } from '@humanwhocodes/momoa';
import type { Path } from '../page-nodes.ts';
import type { PageScript } from './html-page.ts';

export interface JsonDocument {
  script: PageScript;
  /** Undefined for one that cannot be read. */
  value: unknown;
  /** Of one that cannot be read. */
  broken?: { line: number; reason: string };
  /** The page's line of what stands at a path. */
  lineOf: (path: Path) => number;
}

export function readJson(script: PageScript): JsonDocument {
  const { text, line } = script;
  const pageLine = (own: number) => line + own - 1;
  try {
    const value: unknown = JSON.parse(text);
    const { body } = parse(text);
    return { script, value, lineOf: (path) => pageLine(find(body, path).loc.start.line) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    return {
      script,
      value: undefined,
      broken: { line: pageLine(lineOfFault(text)), reason },
      lineOf: () => line,
    };
  }
}

/** The innermost value of the path that can be found. */
function find(value: ValueNode, [step, ...rest]: Path): ValueNode {
  if (value.type === 'Array' && typeof step === 'number') {
    const element = value.elements[step];
    if (element) return find(element.value, rest);
  }
  if (value.type === 'Object') {
    // The last of the same name is the one that JSON.parse keeps.
    const member = value.members.findLast(
      ({ name }) => (name.type === 'String' ? name.value : name.name) === step,
    );
    if (member) return find(member.value, rest);
  }
  return value;
}

function lineOfFault(text: string): number {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof Error && 'line' in error && typeof error.line === 'number') return error.line;
  }
  return 1;
}
