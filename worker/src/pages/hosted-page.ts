/** What Vouch's own pages of a shop have in common: language, like pages, caching, and what they answer when off. */
import type { Context } from 'hono';
import { html } from 'hono/html';
import { isSpoken, pageWords, type PageWords } from '@vouch/elements/page-words';
import { languagesOfShop, readHostedShop } from '../domain/hosted-pages.ts';
import type { Shop } from '../domain/ports.ts';
import type { AppEnv } from '../http/app-env.ts';
import { forAnybody, shopTag } from '../http/edge-caching.ts';
import { languagesOf, pageResponse, type Html } from './page.ts';

export type Pages = Context<AppEnv>;

export interface HostedVisit {
  shop: Shop;
  words: PageWords;
  /** The languages of the shop that there are words in; its own first. */
  languages: string[];
  /** Of the page: the shop's own unless the address says another one of them. */
  language: string;
  /** Which reviews it shows. */
  view: { sort: string | undefined; cursor: string | undefined };
}

/** Null where the shop has no such pages. */
export async function visitHosted(context: Pages): Promise<HostedVisit | null> {
  const found = await readHostedShop(context.var.services, context.req.param('shop') ?? '');
  if (!found.ok) return null;
  const shop = found.value;
  const languages = [
    shop.locale,
    ...languagesOfShop(shop).filter((tag) => tag !== shop.locale && isSpoken(tag)),
  ];
  const asked = context.req.query('lang');
  const language = languages.find((tag) => tag === asked) ?? shop.locale;
  const view = { sort: context.req.query('vouch-sort'), cursor: context.req.query('vouch-cursor') };
  return { shop, words: await pageWords([language]), languages, language, view };
}

/** The same page in a language, or with other reviews. */
export function pagePath(
  path: string,
  { shop }: HostedVisit,
  language: string,
  more: Record<string, string> = {},
): string {
  const query = new URLSearchParams({
    ...(language !== shop.locale && { lang: language }),
    ...more,
  }).toString();
  return query ? `${path}?${query}` : path;
}

/**
 * Where search engines find the page and its like. What is a copy of a page in the shop, says so; further pages and
 * other orders show the same reviews once more, and are there to be followed and not to be found.
 */
export function likePages(
  origin: string,
  path: string,
  visit: HostedVisit,
  original: string | null,
): { head: Html; headers: Record<string, string> } {
  const { languages, language, view } = visit;
  if (view.cursor !== undefined || view.sort !== undefined)
    return { head: html``, headers: { 'X-Robots-Tag': 'noindex, follow' } };
  const at = (tag: string) => new URL(pagePath(path, visit, tag), origin).href;
  return {
    head: html`<link rel="canonical" href="${original ?? at(language)}" />${
        languages.length > 1
          ? html`${languages.map((tag) => html`<link rel="alternate" hreflang="${tag}" href="${at(tag)}" />`)}<link
                rel="alternate"
                hreflang="x-default"
                href="${at(visit.shop.locale)}"
              />`
          : ''
      }`,
    headers: {},
  };
}

/** Links to the page in the other languages, each in its own words. */
export function languageLinks(path: string, visit: HostedVisit): Html {
  const { languages, language, words } = visit;
  if (languages.length === 1) return html``;
  const nameOf = (tag: string) => new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return html`<nav aria-label="${words.page('languages')}">
    ${languages.map((tag) =>
      tag === language
        ? html`<a aria-current="true" lang="${tag}" href="${pagePath(path, visit, tag)}">${nameOf(tag)}</a>`
        : html`<a hreflang="${tag}" lang="${tag}" href="${pagePath(path, visit, tag)}">${nameOf(tag)}</a>`,
    )}
  </nav>`;
}

/** Kept for a short while, as the reviews that the API answers. */
export const hostedHeaders = (shopId: string): Record<string, string> => ({
  'Cache-Control': forAnybody(),
  'Cache-Tag': shopTag(shopId),
});

/** There is no such page, or none any more. */
export async function notHere({ req }: Pages): Promise<Response> {
  const words = await pageWords(languagesOf(req.raw));
  const sentence = words.form('not_found');
  return pageResponse({
    words,
    title: sentence,
    body: html`<h1>${sentence}</h1>`,
    status: 404,
    headers: { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' },
  });
}
