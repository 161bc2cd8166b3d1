/** The sitemap of Vouch's own pages of a shop (sitemaps.org, 0.9). */
import { readHostedShop, readSitemap, type Sitemap } from '../domain/hosted-pages.ts';
import { notHere, type Pages } from './hosted-page.ts';
import { shopTag } from '../http/edge-caching.ts';

const NAMES: Record<Sitemap['kind'], [list: string, entry: string]> = {
  pages: ['urlset', 'url'],
  sitemaps: ['sitemapindex', 'sitemap'],
};

export async function sitemap(context: Pages): Promise<Response> {
  const { services } = context.var;
  const shop = await readHostedShop(services, context.req.param('shop') ?? '');
  if (!shop.ok) return notHere(context);
  const { kind, paths } = await readSitemap(services, shop.value, context.req.query('from'));
  const [list, entry] = NAMES[kind];
  const entries = paths.map((path) => `<${entry}><loc>${escapeXml(services.home + path)}</loc></${entry}>\n`);
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<!-- Products that have a page in the shop are not named: their pages here are copies, and say so. -->\n',
    `<${list} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n`,
    ...entries,
    `</${list}>\n`,
  ].join('');
  return new Response(xml, {
    headers: {
      'Content-Type': 'application/xml; charset=utf-8',
      'Cache-Control': 'public, max-age=3600',
      'Cache-Tag': shopTag(shop.value.id),
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

function escapeXml(text: string): string {
  return text.replace(/[&<>'"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
