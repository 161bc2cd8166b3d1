/** ⑨ The product's structured data in the page's head: part of the page's own Product node, or nothing beside it. */
import type { ProductPage, Review } from '@vouch/contract';
import {
  asPageNode,
  isSameProduct,
  joinProductNode,
  type JsonNode,
  markedUpNodes,
  mergeIntoPageNode,
  MICRODATA,
  isNode,
  type Placement,
  type ProductIdentity,
  productJsonLd,
  RDFA,
  serializeJsonLd,
} from '@vouch/structured-data';

/** What marks the scripts that Vouch wrote, in the browser or on a server. */
const OURS = 'vouch-json-ld';
const JSON_LD = 'script[type="application/ld+json"]';

/** All that say something on this page now. */
const speaking = new Set<PageJsonLd>();
/** The scripts that they wrote; others of that class were drawn on a server. */
const written = new WeakSet<Element>();

/**
 * A theme, a tag manager or a single-page shop may describe the product after Vouch has: then it is looked at again.
 * One observer for all, whose own changes do not count, so that two lists of a page never answer each other.
 */
const observer = new MutationObserver((changes) => {
  const isForeign = changes.some(({ addedNodes, removedNodes }) =>
    [...addedNodes, ...removedNodes].some(
      (node) => node instanceof Element && (node.matches(JSON_LD) || node.querySelector(JSON_LD)),
    ),
  );
  if (isForeign) for (const one of speaking) one.again();
});

export class PageJsonLd {
  /** Where it went, or why it went nowhere. */
  placement: Placement | undefined;
  /** What a server had written of the product, which this takes the place of. */
  #served: JsonNode | undefined;
  #shown: readonly [ProductPage, readonly Review[], string] | undefined;
  #undo: (() => void) | undefined;

  /** Says what the page shows now, in place of what was said before. */
  show(...what: readonly [page: ProductPage, reviews: readonly Review[], anonymous: string]): void {
    if (this.#shown?.every((one, at) => one === what[at])) return;
    this.#shown = what;
    if (speaking.size === 0) observer.observe(document, { childList: true, subtree: true });
    speaking.add(this);
    this.again();
  }

  /** Says the same anew: the page around is another. */
  again(): void {
    if (!this.#shown) return;
    this.#takeBack();
    this.placement = this.#place(...this.#shown);
    observer.takeRecords();
  }

  remove(): void {
    this.#takeBack();
    this.#shown = this.#served = undefined;
    speaking.delete(this);
    if (speaking.size === 0) observer.disconnect();
    else observer.takeRecords();
  }

  #place({ product, summary }: ProductPage, reviews: readonly Review[], anonymous: string): Placement {
    const url =
      document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ??
      location.href.replace(/#.*/, '');
    this.#served ??= takeServed({ ...product, url });
    const [id] = [this.#served?.['@id']].filter((one) => typeof one === 'string');
    const node = productJsonLd({ product, summary, reviews, url, id, anonymous });
    if (!node) return { kind: 'silent', reason: 'no_reviews' };
    const scripts = [...document.querySelectorAll<HTMLScriptElement>(JSON_LD)];
    const documents = scripts.map(parse);
    // Most pages have none, and are not walked through.
    const markedUp = [MICRODATA, RDFA]
      .filter(({ item }) => document.querySelector(`[${item}]`))
      .flatMap((syntax) => markedUpNodes(document.documentElement, syntax).roots);
    const found = joinProductNode(documents, { ...product, url, id }, markedUp);
    // The shop's own server knows best that the page is about the product.
    const isSure = found.kind !== 'silent' || found.reason === 'rated_elsewhere';
    const placement: Placement = isSure || !this.#served ? found : { kind: 'alone' };
    if (placement.kind === 'merge') {
      const merged = mergeIntoPageNode(documents[placement.document], placement, node);
      this.#rewrite(scripts[placement.document]!, merged);
    } else if (placement.kind !== 'silent') {
      this.#add(placement.kind === 'joined' ? asPageNode(node, placement) : node);
    }
    return placement;
  }

  #takeBack(): void {
    this.#undo?.();
    this.#undo = undefined;
  }

  #add(node: object): void {
    const script = dataBlock(node);
    document.head.append(script);
    this.#undo = () => script.remove();
  }

  #rewrite(script: HTMLScriptElement, merged: object): void {
    const rewritten = dataBlock(merged);
    script.replaceWith(rewritten);
    this.#undo = () => rewritten.replaceWith(script);
  }
}

/**
 * A script element that holds data. Trusted Types watch the text of every script that has not been started, data
 * or not; a copy of one that has run counts as started (HTML, "already started"), so that no policy is needed.
 */
function dataBlock(node: object): HTMLScriptElement {
  const started = [...document.scripts].find(({ src, type }) => src && !type.includes('json'));
  const script = (started?.cloneNode() ?? document.createElement('script')) as HTMLScriptElement;
  for (const name of script.getAttributeNames()) script.removeAttribute(name);
  script.type = 'application/ld+json';
  script.className = OURS;
  written.add(script);
  script.append(serializeJsonLd(node));
  return script;
}

/** Takes what a server wrote of a product out of the page, to be said anew. A fragment's says which product it is. */
function takeServed(identity: ProductIdentity): JsonNode | undefined {
  for (const script of document.querySelectorAll<HTMLScriptElement>(`script.${OURS}`)) {
    const node = parse(script);
    if (written.has(script) || !isNode(node)) continue;
    const { product } = script.dataset;
    const isOther = product ? product !== identity.productId : isSameProduct(node, identity) === false;
    if (isOther) continue;
    script.remove();
    return node;
  }
  return undefined;
}

function parse({ textContent }: HTMLScriptElement): unknown {
  try {
    return JSON.parse(textContent);
  } catch {
    return undefined;
  }
}
