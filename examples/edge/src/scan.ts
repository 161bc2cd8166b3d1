/** Looks through a page ahead of what goes out: which elements it holds, and what it says of its product. */
import type { RenderedElement, RenderedReviews } from '@vouch/server';
import type { Vouch } from './vouch.ts';

export const ELEMENTS = 'vouch-rating[product], vouch-reviews[product], vouch-form[product]';
export const JSON_LD = 'script[type="application/ld+json" i]';
/** Products marked up in the page's HTML (microdata, RDFa). */
const MARKUP = '[itemtype*="schema.org/Product" i], [typeof*="Product" i]';

/** An element of the page, in the order of the page. */
export interface Found {
  name: RenderedElement;
  product: string;
  /** Null: it stays as it is. */
  fragment: Promise<RenderedReviews | null>;
  /** It is not to be filled in, or the shop has done so itself. */
  isFilled: boolean;
}

export class Scan {
  readonly found: Found[] = [];
  /** The contents of the page's JSON-LD scripts; undefined for one that cannot be parsed. */
  readonly documents: unknown[] = [];
  hasMarkup = false;
  /** All of the page has been looked at. */
  hasEnded = false;
  /** Whether Vouch has answered the first question; undefined as long as there is nothing to ask. */
  answer: Promise<boolean> | undefined;
  isAnswered = false;

  readonly #vouch: Vouch;
  readonly #writer: WritableStreamDefaultWriter<Uint8Array>;
  readonly #done: Promise<void>;
  #language: string | undefined;
  #new: Found[] = [];
  #json = '';

  constructor({ headers }: Response, vouch: Vouch) {
    this.#vouch = vouch;
    const { readable, writable } = new IdentityTransformStream();
    this.#writer = writable.getWriter();
    const looked = new HTMLRewriter()
      .on('html', { element: (html) => void (this.#language = html.getAttribute('lang') ?? undefined) })
      .on(ELEMENTS, { element: (element) => this.#see(element) })
      .on('vouch-rating > template, vouch-reviews > template, vouch-form > template', {
        element: () => void (this.found.at(-1)!.isFilled = true),
      })
      // One that is empty has no text to tell of, and counts all the same.
      .on(JSON_LD, {
        element: () => void this.documents.push(undefined),
        text: (text) => this.#readJson(text),
      })
      .on(MARKUP, { element: () => void (this.hasMarkup = true) })
      .transform(new Response(readable, { headers: { 'Content-Type': headers.get('Content-Type')! } }));
    this.#done = looked.body!.pipeTo(new WritableStream());
    this.#done.catch(() => {});
  }

  async write(chunk: Uint8Array): Promise<void> {
    await this.#writer.write(chunk);
    // The rewriter is at work once the chunk is taken from the stream.
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.#askForNew();
  }

  async end(): Promise<void> {
    await this.#writer.close();
    await this.#done;
    this.hasEnded = true;
    this.#askForNew();
  }

  #see(element: Element): void {
    const name = element.tagName.slice('vouch-'.length) as RenderedElement;
    const seen: Found = {
      name,
      product: element.getAttribute('product')!,
      fragment: Promise.resolve(null),
      isFilled: !this.#vouch.isOurs(element),
    };
    this.found.push(seen);
    this.#new.push(seen);
  }

  #askForNew(): void {
    const open = this.#new.filter(({ isFilled }) => !isFilled);
    this.#new = [];
    for (const [product, elements] of Map.groupBy(open, (one) => one.product)) {
      const names = [...new Set(elements.map(({ name }) => name))];
      const fragment = this.#vouch.ask(product, names, this.#language);
      for (const element of elements) element.fragment = fragment;
      this.answer ??= fragment.then((answered) => {
        this.isAnswered = true;
        return answered !== null;
      });
    }
  }

  #readJson({ text, lastInTextNode }: Text): void {
    this.#json += text;
    if (!lastInTextNode) return;
    try {
      this.documents[this.documents.length - 1] = JSON.parse(this.#json);
    } catch {
      // As good as none.
    }
    this.#json = '';
  }
}
