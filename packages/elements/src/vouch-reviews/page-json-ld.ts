/** ⑨ The product's structured data in the page's head: part of the page's own Product node, or nothing beside it. */
import type { ProductPage, Review } from '@vouch/contract';
import {
  asPageNode,
  joinProductNode,
  mergeIntoPageNode,
  productJsonLd,
  serializeJsonLd,
} from '@vouch/structured-data';

export class PageJsonLd {
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
    const placement = joinProductNode(documents, { ...product, url });
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
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    // A text node and not textContent, which Trusted Types keep from scripts of every type.
    script.append(serializeJsonLd(node));
    document.head.append(script);
    this.#undo = () => script.remove();
  }

  #rewrite(script: HTMLScriptElement | undefined, merged: object): void {
    const before = script?.textContent;
    if (!script || !before) return;
    script.replaceChildren(serializeJsonLd(merged));
    this.#undo = () => script.replaceChildren(before);
  }
}

function parse({ textContent }: HTMLScriptElement): unknown {
  try {
    return JSON.parse(textContent);
  } catch {
    return undefined;
  }
}
