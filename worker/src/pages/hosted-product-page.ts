/** All reviews of a product (`/s/{shop}/products/{product}`), drawn as in a shop's own page, for products that have none. */
import { html, raw } from 'hono/html';
import { ReviewSort, type Product } from '@vouch/contract';
import { renderFragment, styleTexts } from '@vouch/rendering';
import { readFragment } from '../domain/fragment.ts';
import { hostedProductPath, hostedShopPath } from '../domain/hosted-address.ts';
import { holdsNothing } from '../domain/product-page.ts';
import {
  hostedHeaders,
  languageLinks,
  likePages,
  notHere,
  pagePath,
  visitHosted,
  type Pages,
} from './hosted-page.ts';
import { hashSources, pageResponse } from './page.ts';

const ELEMENTS = ['reviews', 'form'] as const;

export async function hostedProductPage(context: Pages): Promise<Response> {
  const visit = await visitHosted(context);
  const name = context.req.param('product') ?? '';
  const { services } = context.var;
  const known = visit && (await services.products.get(visit.shop.id, name));
  if (!known) return notHere(context);
  const { shop, words, language, view } = visit;
  const path = hostedProductPath(shop.id, known.productId);
  // A product has one address, whatever else it is called.
  if (known.productId !== name) return context.redirect(pagePath(path, visit, language), 301);

  const sort = ReviewSort.safeParse(view.sort).data;
  const { cursor } = view;
  const asked = { elements: ELEMENTS, sort, cursor, locale: language };
  const fragment = await readFragment(services, shop.id, name, asked, undefined, holdsNothing);
  // The address was made up, or kept longer than what it led to.
  if (!fragment.ok) return context.redirect(pagePath(path, visit, language));

  const { page } = fragment.value;
  const elements = await renderFragment({
    api: services.home,
    shop: shop.id,
    product: name,
    page,
    elements: ELEMENTS,
    locale: language,
    view: fragment.value.view,
    jsonLd: true,
  });
  const { head, headers } = likePages(services.home, path, visit, known.url);
  const title = known.title ?? known.productId;
  return pageResponse({
    words,
    title: `${title}: ${words.reviews('list')}`,
    head: html`${head}
      <script type="module" src="/vouch.js" data-shop="${shop.id}" data-locale="${language}"></script>`,
    headers: { ...hostedHeaders(shop.id), ...headers },
    policy: {
      'script-src': ["'self'"],
      'connect-src': ["'self'"],
      'img-src': ["'self'", ...originsOf(known.image)],
      'media-src': ["'self'"],
      'style-src': await hashSources(styleTexts),
      'require-trusted-types-for': ["'script'"],
      'trusted-types': ['lit-html'],
    },
    body: html`<nav>
        <a href="${pagePath(hostedShopPath(shop.id), visit, language)}"
          ><bdi>${shop.name}</bdi>: ${words.reviews('list')}</a
        >
      </nav>
      <div class="product">
        ${pictureOf(known)}
        <div>
          <h1 dir="auto">${title}</h1>
          ${known.url && html`<a href="${known.url}">${words.page('toProduct')}</a>`}
        </div>
      </div>
      <h2>${words.reviews('list')}</h2>
      ${raw(elements)} ${languageLinks(path, visit)}`,
  });
}

function pictureOf({ image }: Product) {
  return image ? html`<img src="${image}" alt="" />` : '';
}

/** From where the picture may come. */
function originsOf(address: string | null): string[] {
  return address && URL.canParse(address) ? [new URL(address).origin] : [];
}
