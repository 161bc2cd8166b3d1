/** What a page marks up in its HTML itself, as microdata or RDFa, read into the nodes that JSON-LD would say it with. */
import { shortName, type JsonNode } from './page-nodes.ts';

/** As much of an element as reading it needs: a browser's `Element` is one. */
export interface MarkupElement {
  readonly localName: string;
  readonly children: Iterable<MarkupElement>;
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

/** Microdata (HTML, "Microdata") and RDFa Lite 1.1 are one thing in two spellings. */
export interface Syntax {
  item: string;
  type: string;
  id: readonly string[];
  property: string;
}
export const MICRODATA: Syntax = {
  item: 'itemscope',
  type: 'itemtype',
  id: ['itemid'],
  property: 'itemprop',
};
export const RDFA: Syntax = {
  item: 'typeof',
  type: 'typeof',
  id: ['resource', 'about'],
  property: 'property',
};

export interface MarkedUp {
  /** The nodes that are no other node's property. */
  roots: JsonNode[];
  /** The element of each node, nested ones too. */
  elements: ReadonlyMap<JsonNode, MarkupElement>;
}

/** As deep as browsers nest elements. */
const DEEPEST = 512;

/** Attributes that hold an element's value in place of its text, the first that is there. */
const VALUES = ['content', 'datetime', 'href', 'src', 'value'];

type OpenNode = Record<string, unknown>;

/** Reads all nodes in and below `root`, in the order of the page. */
export function markedUpNodes(root: MarkupElement, { item, type, id, property }: Syntax): MarkedUp {
  const roots: JsonNode[] = [];
  const elements = new Map<JsonNode, MarkupElement>();
  const byId = new Map<string, MarkupElement>();
  const referred = new Set<MarkupElement>();

  function visit(element: MarkupElement, owner: OpenNode | undefined, depth: number): void {
    if (depth > DEEPEST) return;
    const isItem = element.getAttribute(item) !== null;
    const names = words(element.getAttribute(property)).map(shortName);
    const node = isItem ? nodeOf(element) : undefined;
    if (node) {
      elements.set(node, element);
      if (!owner || names.length === 0) roots.push(node);
    }
    if (owner) for (const name of names) add(owner, name, node ?? valueOf(element));
    for (const child of element.children) if (!referred.has(child)) visit(child, node ?? owner, depth + 1);
    // Parts that stand elsewhere in the page.
    for (const name of words(node && element.getAttribute('itemref'))) {
      const part = byId.get(name);
      // Once each, so that parts that name one another come to an end.
      byId.delete(name);
      if (part) visit(part, node, depth + 1);
    }
  }

  function nodeOf(element: MarkupElement): OpenNode {
    const name = id.map((attribute) => element.getAttribute(attribute)).find(Boolean);
    return { '@type': words(element.getAttribute(type)).map(shortName), ...(name && { '@id': name }) };
  }

  const all = [...descendants(root)];
  for (const element of all) byId.set(element.getAttribute('id') ?? '', element);
  for (const element of all)
    for (const name of words(element.getAttribute('itemref'))) {
      const part = byId.get(name);
      if (part) referred.add(part);
    }
  visit(root, undefined, 0);
  return { roots, elements };
}

function* descendants(element: MarkupElement, depth = 0): Generator<MarkupElement> {
  yield element;
  if (depth < DEEPEST) for (const child of element.children) yield* descendants(child, depth + 1);
}

const words = (text: string | null | undefined): string[] => text?.match(/\S+/g) ?? [];

function valueOf(element: MarkupElement): string {
  const said = VALUES.map((name) => element.getAttribute(name)).find((value) => value !== null);
  return (said ?? element.textContent ?? '').trim();
}

/** A property said several times has several values. */
function add(node: OpenNode, name: string, value: unknown): void {
  const before = Object.hasOwn(node, name) ? [node[name]].flat() : [];
  Object.defineProperty(node, name, {
    value: before.length > 0 ? [...before, value] : value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}
