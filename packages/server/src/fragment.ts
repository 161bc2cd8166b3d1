/** A fragment of the API taken apart, so that a page shows each element where it wants it. */
import type { FragmentElement } from '@vouch/contract';
import type { ProductJsonLd } from '@vouch/structured-data';

/** `vouch-rating`, `vouch-reviews`, `vouch-form`. */
export type RenderedElement = FragmentElement;

/** HTML for a page. It is safe as it is: everything that a shopper wrote is escaped in it. */
export interface RenderedReviews {
  /** All in one piece, in the order asked. */
  html: string;
  /** Each element by itself, for pages that show them in several places; `data` and `structuredData` go behind them. */
  elements: Readonly<Record<RenderedElement, string>>;
  /** What vouch.js takes over, as a `<script>` that does not run. */
  data: string;
  /** The structured data (https://schema.org/Product) as a `<script>`; empty without reviews. */
  structuredData: string;
  /** The same as an object, for a page that writes its own; null without reviews. */
  jsonLd: ProductJsonLd | null;
  /** False when the API was slow or down: these are the plain elements, which the browser fills in. */
  isRendered: boolean;
}

const JSON_LD = /<script type="application\/ld\+json"[^>]*>([^<]*)<\/script>/;
const NONE = { rating: '', reviews: '', form: '' };

/** Null when it is not what was asked for. */
export function readFragment(html: string, elements: readonly RenderedElement[]): RenderedReviews | null {
  // No text in it can hold a tag, so an element ends where its closing tag stands.
  const pieces = html.split(/(?<=<\/vouch-(?:rating|reviews|form)>)\s*/);
  const scripts = pieces.pop() ?? '';
  const [structuredData = '', json] = JSON_LD.exec(scripts) ?? [];
  const isAsked = elements.every((name, at) => pieces[at]?.startsWith(`<vouch-${name} `));
  if (!isAsked || pieces.length !== elements.length) return null;
  return {
    html,
    elements: { ...NONE, ...Object.fromEntries(elements.map((name, at) => [name, pieces[at]!])) },
    data: scripts.replace(structuredData, '').trim(),
    structuredData,
    jsonLd: json === undefined ? null : (JSON.parse(json) as ProductJsonLd),
    isRendered: true,
  };
}

/** What a page would hold without a server's help. */
export function plainElements(
  elements: readonly RenderedElement[],
  page: {
    api: string;
    shop: string;
    product: string;
    locale?: string | null | undefined;
    token?: string | undefined;
  },
): RenderedReviews {
  const plain = (name: RenderedElement) => {
    const { product, shop, api, locale, token } = page;
    const attributes = { product, shop, api, locale, ...(name === 'form' && { token }) };
    const written = Object.entries(attributes).map(([key, value]) =>
      value ? ` ${key}="${escapeText(value)}"` : '',
    );
    return `<vouch-${name}${written.join('')}></vouch-${name}>`;
  };
  const parts = Object.fromEntries(elements.map((name) => [name, plain(name)]));
  return {
    html: Object.values(parts).join('\n'),
    elements: { ...NONE, ...parts },
    data: '',
    structuredData: '',
    jsonLd: null,
    isRendered: false,
  };
}

/** For an attribute's value (HTML, 13.3). */
function escapeText(text: string): string {
  return text.replace(/[&"<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
