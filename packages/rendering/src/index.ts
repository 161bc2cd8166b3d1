/** ⑧b Vouch's elements as HTML that shows before any script and that vouch.js takes over. Holds nothing between requests. */
import {
  type InPage,
  LATER_STYLES,
  ProductEntry,
  browser,
  reviewWords,
  wordsOf,
} from '@vouch/elements/server';
import { VouchForm } from '@vouch/elements/vouch-form';
import { VouchRating } from '@vouch/elements/vouch-rating';
import { VouchReviews } from '@vouch/elements/vouch-reviews';
import { productJsonLd, serializeJsonLd } from '@vouch/structured-data';
import type { FragmentElement } from '@vouch/contract';
import { draw } from './draw.ts';
import { typedOf, withTexts } from './refused-form.ts';
import type { FragmentInput, renderFragment as Render } from './rendering.d.ts';

browser.isHere = false;

const CLASSES = { rating: VouchRating, reviews: VouchReviews, form: VouchForm };
/** Where a badge leads. */
const LIST_ID = 'vouch-reviews';

export const styleTexts: readonly string[] = [
  ...new Set([...Object.values(CLASSES).flatMap(({ styles }) => styles), ...LATER_STYLES]),
].map(({ cssText }) => cssText);

export const renderFragment: typeof Render = async (input) => {
  const { shop, product, page, elements, view, jsonLd } = input;
  // A badge alone needs no reviews.
  const isMore = elements.some((name) => name !== 'rating');
  const state = { summary: page.summary, ...(isMore && { page, view }) };
  const parts = await Promise.all(elements.map((name) => elementHtml(name, input, state)));
  const data: InPage = { shop, product, state };
  parts.push(`<script type="application/json" class="vouch-data">${serializeJsonLd(data)}</script>`);
  const node = jsonLd ? await nodeOf(input) : null;
  if (node)
    parts.push(`<script type="application/ld+json" class="vouch-json-ld">${serializeJsonLd(node)}</script>`);
  return parts.join('\n');
};

async function elementHtml(
  name: FragmentElement,
  { api, shop, product, page, locale, elements, token, refused }: FragmentInput,
  state: InPage['state'],
): Promise<string> {
  const element = new CLASSES[name]();
  const attributes: Record<string, string> = { product, shop, api, locale };
  if (name === 'form' && token) attributes['token'] = token;
  Object.assign(element, attributes);
  element.entry = new ProductEntry({ api, shop }, product, state);
  if (element instanceof VouchRating && elements.includes('reviews')) element.list = { id: LIST_ID };
  if (name === 'reviews') attributes['id'] = LIST_ID;
  if (element instanceof VouchForm && refused) element.typed = typedOf(refused, page);
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`);
  const drawn = await draw(element, CLASSES[name].styles);
  const content = refused ? withTexts(drawn, refused) : drawn;
  return `<vouch-${name}${written.join('')} served><template shadowrootmode="open">${content}</template></vouch-${name}>`;
}

/** What is shown, and nothing else. */
async function nodeOf({ page, elements, locale, productNode }: FragmentInput): Promise<object | null> {
  const { product, summary, reviews } = page;
  const say = await wordsOf(locale, 'reviews', reviewWords);
  return productJsonLd({
    product,
    summary,
    reviews: elements.includes('reviews') ? reviews.items : [],
    id: productNode,
    anonymous: say('anonymous'),
  });
}

/** HTML, 13.3: what can't stand in an attribute's value; the others for those who paste it elsewhere. */
function escapeAttribute(text: string): string {
  return text.replace(/[&"<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
