/** A page's HTML as a browser would read it: its JSON-LD scripts, its marked-up nodes and what a visitor can see. */
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import {
  type MarkedUp,
  markedUpNodes,
  type MarkupElement,
  MICRODATA,
  RDFA,
  type Syntax,
} from '../marked-up-nodes.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

export interface PageScript {
  /** Which of the page's `application/ld+json` scripts, from 1. */
  number: number;
  text: string;
  /** The line of the page on which its text begins. */
  line: number;
}

/** One of Vouch's elements on the page. */
export interface VouchElement {
  name: string;
  product: string;
  /** Whether the HTML holds the reviews that it shows, if it shows any, as a declarative shadow root. */
  isRendered: boolean;
}

export interface HtmlPage {
  scripts: readonly PageScript[];
  microdata: MarkedUp;
  rdfa: MarkedUp;
  /** What can be seen, or opened by the visitor; runs of white space are one space. */
  text: string;
  vouch: readonly VouchElement[];
  /** The address that the page says it has. */
  canonical: string | undefined;
}

/** What a visitor never sees of a page whose scripts run. */
const UNSEEN = new Set(['head', 'noscript', 'script', 'style']);

export function readHtml(html: string): HtmlPage {
  const root = new HtmlElement(parse(html, { sourceCodeLocationInfo: true }));
  const scripts: PageScript[] = [];
  const vouch: VouchElement[] = [];
  let canonical: string | undefined;
  for (const element of root.descendants()) {
    const { localName } = element;
    const product = element.getAttribute('product');
    if (localName === 'script' && /^\s*application\/ld\+json\b/i.test(element.getAttribute('type') ?? ''))
      scripts.push({ number: scripts.length + 1, text: element.textContent, line: element.textLine });
    else if (localName.startsWith('vouch-') && product)
      vouch.push({
        name: localName,
        product,
        isRendered: localName === 'vouch-form' || element.children.some(isShadowRoot),
      });
    else if (localName === 'link' && element.getAttribute('rel') === 'canonical')
      canonical ??= element.getAttribute('href') ?? undefined;
  }
  // Most pages have none, and are not walked through.
  const marked = (syntax: Syntax): MarkedUp =>
    new RegExp(syntax.item, 'i').test(html)
      ? markedUpNodes(root, syntax)
      : { roots: [], elements: new Map() };
  return {
    scripts,
    microdata: marked(MICRODATA),
    rdfa: marked(RDFA),
    text: collapse(root.visibleText()),
    vouch,
    canonical,
  };
}

const isShadowRoot = (element: MarkupElement): boolean => element.getAttribute('shadowrootmode') !== null;

/** As texts are compared: what a page may fold or wrap makes no difference. */
export const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The line on which a marked-up element begins. */
export function lineOf(element: MarkupElement | undefined): number | null {
  return element instanceof HtmlElement ? element.line : null;
}

class HtmlElement implements MarkupElement {
  readonly #node: Node;
  #children: HtmlElement[] | undefined;

  constructor(node: Node) {
    this.#node = node;
  }

  get localName(): string {
    return 'tagName' in this.#node ? this.#node.tagName : '';
  }

  get children(): readonly HtmlElement[] {
    return (this.#children ??= childNodes(this.#node)
      .filter((node) => 'tagName' in node)
      .map((node) => new HtmlElement(node)));
  }

  get textContent(): string {
    return textOf(this.#node, () => false);
  }

  get line(): number | null {
    return this.#node.sourceCodeLocation?.startLine ?? null;
  }

  get textLine(): number {
    return childNodes(this.#node)[0]?.sourceCodeLocation?.startLine ?? this.line ?? 1;
  }

  getAttribute(name: string): string | null {
    return attribute(this.#node, name);
  }

  visibleText(): string {
    return textOf(this.#node, (node) => 'tagName' in node && (UNSEEN.has(node.tagName) || isHidden(node)));
  }

  /** However deep they lie: no recursion, which a page could exhaust. */
  *descendants(): Generator<HtmlElement> {
    const stack = this.children.toReversed();
    for (let next = stack.pop(); next; next = stack.pop()) {
      yield next;
      stack.push(...next.children.toReversed());
    }
  }
}

/** A declarative shadow root's nodes are its element's; any other template is no part of the page. */
function childNodes(node: Node): readonly Node[] {
  if ('content' in node) return attribute(node, 'shadowrootmode') ? node.content.childNodes : [];
  return 'childNodes' in node ? node.childNodes : [];
}

function attribute(node: Node, name: string): string | null {
  return ('attrs' in node ? node.attrs.find((one) => one.name === name)?.value : undefined) ?? null;
}

/** A tab's panel is hidden until its tab is chosen: that can be seen. */
function isHidden(node: Element): boolean {
  if (attribute(node, 'role') === 'tabpanel') return false;
  return attribute(node, 'hidden') !== null || /display\s*:\s*none/i.test(attribute(node, 'style') ?? '');
}

function textOf(root: Node, isLeftOut: (node: Node) => boolean): string {
  const parts: string[] = [];
  const stack: (Node | string)[] = [root];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') parts.push(next);
    else if (next.nodeName === '#text' && 'value' in next) parts.push(next.value);
    else if (next === root || !isLeftOut(next)) stack.push(...childNodes(next).toReversed());
  }
  return parts.join('');
}
