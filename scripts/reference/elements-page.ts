/** The elements' reference page, from the doc comments of their classes, which are their specification. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type Block } from 'comment-parser';
import { ROOT } from '../demo/state.ts';

const ELEMENTS = join(ROOT, 'packages/elements/src');

/** Tags in the order of the page, with the heading of their table. */
const TABLES: Record<string, string> = {
  attr: 'attribute',
  event: 'event',
  slot: 'slot',
  csspart: '`::part`',
  cssproperty: 'custom property',
};

export function elementsPage(): string {
  const elements = readdirSync(ELEMENTS).filter((folder) => folder.startsWith('vouch-'));
  if (elements.length === 0) throw new Error('No elements were found.');
  return [
    '# Elements',
    "Written from the elements' doc comments; do not edit. [Put it on your page](../guide/put-it-on-your-page.md) shows how to use them.",
    ...elements.toSorted(byImportance).map((name) => section(name, specification(name))),
  ].join('\n\n');
}

/** The badge is on most pages, the form on the fewest. */
function byImportance(a: string, b: string): number {
  const order = [
    'vouch-rating',
    'vouch-reviews',
    'vouch-form',
    'vouch-carousel',
    'vouch-media',
    'vouch-trust',
  ];
  return order.indexOf(a) - order.indexOf(b);
}

function specification(name: string): Block {
  const source = readFileSync(join(ELEMENTS, name, `${name}.ts`), 'utf8');
  const block = parse(source).find(({ tags }) =>
    tags.some((tag) => tag.tag === 'tagname' && tag.name === name),
  );
  if (!block) throw new Error(`The class of ${name} has no doc comment with @tagname ${name}.`);
  const unknown = block.tags.find(({ tag }) => tag !== 'tagname' && !(tag in TABLES));
  if (unknown) throw new Error(`${name}: @${unknown.tag} has no place in the reference.`);
  return block;
}

function section(name: string, { description, tags }: Block): string {
  const tables = Object.entries(TABLES).flatMap(([kind, heading]) => {
    const rows = tags.filter(({ tag }) => tag === kind).map((tag) => row(tag));
    return rows.length > 0 ? [[`| ${heading} | |`, '| --- | --- |', ...rows].join('\n')] : [];
  });
  // The signs mark the way of a review for who reads the code.
  return [`## \`<${name}>\``, description.replace(/^[①-⑨][ab]? /, ''), ...tables].join('\n\n');
}

function row({ name, default: fallback, description }: Block['tags'][number]): string {
  const what = description.replace(/^- /, '').replaceAll('|', '\\|');
  return `| \`${name}\` | ${what}${fallback === undefined ? '' : ` Default: \`${fallback}\`.`} |`;
}
