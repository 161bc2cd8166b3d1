/** The demo shop's own server. Its pages lie under /demo/; everything else is handed to Vouch. */
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { drawnElements, styleHashes, type Vouch } from './fragment.ts';
import { toLocale } from './messages.ts';
import { placeOrder } from './orders.ts';
import { aboutReviewsPage } from './pages/about-reviews-page.ts';
import { listingPage } from './pages/listing-page.ts';
import { notFoundPage } from './pages/not-found-page.ts';
import { orderPage, thankYouPage } from './pages/order-pages.ts';
import { productPage } from './pages/product-page.ts';
import { findProduct, products } from './products.ts';

interface Bindings {
  /** The Vouch Worker. */
  readonly VOUCH: Vouch;
  /** The shop's id at Vouch. */
  readonly VOUCH_SHOP: string;
  /** Secret: the shop's private Ed25519 JWK as JSON, with `kid` and `alg` "EdDSA". */
  readonly VOUCH_SIGNING_KEY: string;
}

const app = new Hono<{ Bindings: Bindings; Variables: { styleHashes: string[] } }>();

// Only these pages hold elements that are styled before the script is there.
app.use('/demo/products/*', async (c, next) => {
  c.set('styleHashes', await styleHashes(c.env.VOUCH, new URL(c.req.url)));
  await next();
});

// As strict as a careful shop would have it. "lit-html" is the one Trusted Types policy Vouch's elements use.
app.use(
  '/demo/*',
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: [(c) => ["'self'", ...((c.get('styleHashes') as string[] | undefined) ?? [])].join(' ')],
      imgSrc: ["'self'"],
      mediaSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
      requireTrustedTypesFor: ["'script'"],
      trustedTypes: ['lit-html'],
    },
    // With "no-referrer" a form without script would come from the origin "null", which Vouch refuses.
    referrerPolicy: 'strict-origin-when-cross-origin',
  }),
);

app.get('/', (c) => c.redirect('/demo/'));
app.get('/demo', (c) => c.redirect('/demo/'));

app.get('/demo/', (c) => c.html(listingPage(c.env.VOUCH_SHOP, toLocale(c.req.query('lang')), products)));

app.get('/demo/products/:productId', async (c) => {
  const { VOUCH, VOUCH_SHOP } = c.env;
  const product = findProduct(c.req.param('productId'));
  if (!product) return c.html(notFoundPage(VOUCH_SHOP), 404);
  const page = new URL(c.req.url);
  // Who comes to review brings a token that only the browser sees: there the script draws everything.
  if (page.searchParams.has('review')) return c.html(productPage(VOUCH_SHOP, page.origin, product, 'review'));
  const drawn = await drawnElements(VOUCH, VOUCH_SHOP, page, product);
  return c.html(productPage(VOUCH_SHOP, page.origin, product, 'shop', drawn));
});

app.get('/demo/reviews', (c) => c.html(aboutReviewsPage(c.env.VOUCH_SHOP, toLocale(c.req.query('lang')))));

app.get('/demo/order', (c) => {
  const locale = toLocale(c.req.query('lang'));
  return c.html(orderPage({ shop: c.env.VOUCH_SHOP, locale, products, nothingChosen: false }));
});

app.post('/demo/order', async (c) => {
  const locale = toLocale(c.req.query('lang'));
  const chosen = new Set((await c.req.formData()).getAll('product'));
  const items = products.filter((product) => chosen.has(product.productId));
  if (items.length === 0) {
    return c.html(orderPage({ shop: c.env.VOUCH_SHOP, locale, products, nothingChosen: true }), 422);
  }
  const placed = await placeOrder({
    shop: c.env.VOUCH_SHOP,
    signingKey: c.env.VOUCH_SIGNING_KEY,
    origin: new URL(c.req.url).origin,
    locale,
    items,
  });
  // The page holds a proof of purchase: no cache may keep it.
  c.header('Cache-Control', 'no-store');
  return c.html(thankYouPage({ shop: c.env.VOUCH_SHOP, locale, ...placed }));
});

app.all('/demo/*', (c) => c.html(notFoundPage(c.env.VOUCH_SHOP), 404));
app.all('*', (c) => c.env.VOUCH.fetch(c.req.raw));

export default app;
