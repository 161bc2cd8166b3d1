/** The API: middleware in order, then the table of its routes. */
import { Hono } from 'hono';
import { docsPage } from './docs-page.ts';
import { refused } from './domain/outcome.ts';
import type { AppEnv } from './http/app-env.ts';
import { fullPath, type Endpoint } from './http/endpoint.ts';
import { edgeCaching } from './http/edge-caching.ts';
import { handleEndpoint } from './http/handle-endpoint.ts';
import { problemResponse } from './http/problem-response.ts';
import { answerUnexpected } from './http/unexpected.ts';
import { environment } from './middleware/environment.ts';
import { preflight } from './middleware/preflight.ts';
import { requestId } from './middleware/request-id.ts';
import { services } from './middleware/services.ts';
import { openApiDocument } from './openapi.ts';
import { hostedProductPage } from './pages/hosted-product-page.ts';
import { hostedShopPage } from './pages/hosted-shop-page.ts';
import { postReviewPage, reviewPage } from './pages/review-page.ts';
import { sitemap } from './pages/sitemap.ts';
import { checkJsonLd } from './routes/admin/check-json-ld.ts';
import { createKey } from './routes/admin/create-key.ts';
import { createSigningKey } from './routes/admin/create-signing-key.ts';
import { createToken } from './routes/admin/create-token.ts';
import { decideReview } from './routes/admin/decide-review.ts';
import { deleteKey } from './routes/admin/delete-key.ts';
import { deleteReply } from './routes/admin/delete-reply.ts';
import { deleteSigningKey } from './routes/admin/delete-signing-key.ts';
import { exportPublished } from './routes/admin/export-published.ts';
import { exportReviews } from './routes/admin/export-reviews.ts';
import { getAdminReview } from './routes/admin/get-admin-review.ts';
import { getFeed } from './routes/admin/get-feed.ts';
import { getProduct } from './routes/admin/get-product.ts';
import { getSettings } from './routes/admin/get-settings.ts';
import { importReviews } from './routes/admin/import-reviews.ts';
import { listAdminReviews } from './routes/admin/list-admin-reviews.ts';
import { listProducts } from './routes/admin/list-products.ts';
import { listKeys } from './routes/admin/list-keys.ts';
import { listSigningKeys } from './routes/admin/list-signing-keys.ts';
import { makeFeed } from './routes/admin/make-feed.ts';
import { patchSettings } from './routes/admin/patch-settings.ts';
import { putProduct } from './routes/admin/put-product.ts';
import { putReply } from './routes/admin/put-reply.ts';
import { createShop } from './routes/create-shop.ts';
import { deleteMedia } from './routes/delete-media.ts';
import { editReview } from './routes/edit-review.ts';
import { getMedia } from './routes/get-media.ts';
import { getThumbnail } from './routes/get-thumbnail.ts';
import { uploadMedia } from './routes/upload-media.ts';
import { getFragment } from './routes/get-fragment.ts';
import { getJsonLd } from './routes/get-json-ld.ts';
import { getOwnReview } from './routes/get-own-review.ts';
import { getProductPage } from './routes/get-product-page.ts';
import { getProductReviewFeed } from './routes/get-product-review-feed.ts';
import { getReviewHistory } from './routes/get-review-history.ts';
import { getShopPage } from './routes/get-shop-page.ts';
import { getSummary } from './routes/get-summary.ts';
import { listReviews } from './routes/list-reviews.ts';
import { listShopReviews } from './routes/list-shop-reviews.ts';
import { listSummaries } from './routes/list-summaries.ts';
import { reportReview } from './routes/report-review.ts';
import { submitReview } from './routes/submit-review.ts';
import { voteReview } from './routes/vote-review.ts';
import { withdrawReview } from './routes/withdraw-review.ts';

const VERSION = '0.1.0';

export const ENDPOINTS: readonly Endpoint[] = [
  // What a product page shows
  getProductPage,
  getSummary,
  listSummaries,
  listReviews,
  listShopReviews,
  getReviewHistory,
  getJsonLd,
  getFragment,
  getShopPage,
  getMedia,
  getThumbnail,
  getProductReviewFeed,
  // What a shopper does
  uploadMedia,
  deleteMedia,
  submitReview,
  voteReview,
  reportReview,
  // What an author does with the own review
  getOwnReview,
  editReview,
  withdrawReview,
  // What the shop's people do
  listAdminReviews,
  getAdminReview,
  decideReview,
  putReply,
  deleteReply,
  listProducts,
  getProduct,
  putProduct,
  checkJsonLd,
  getSettings,
  patchSettings,
  listKeys,
  createKey,
  deleteKey,
  listSigningKeys,
  createSigningKey,
  deleteSigningKey,
  createToken,
  importReviews,
  exportReviews,
  exportPublished,
  getFeed,
  makeFeed,
  // What the operator of the deployment does
  createShop,
];

export function createApp(): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.use(requestId(), environment());
  for (const endpoint of ENDPOINTS.filter(({ access }) => access === 'public'))
    app.on(endpoint.method, fullPath(endpoint), edgeCaching(endpoint));
  app.use(services());
  app.use('/v1/*', preflight());
  for (const endpoint of ENDPOINTS)
    app.on(endpoint.method, fullPath(endpoint), (context) => handleEndpoint(context, endpoint));

  app.get('/s/:shop', hostedShopPage);
  app.get('/s/:shop/sitemap.xml', sitemap);
  app.get('/s/:shop/products/:product', hostedProductPage);
  app.get('/r/:shop/:review', reviewPage);
  app.post('/r/:shop/:review', postReviewPage);

  app.get('/healthz', (context) => context.json({ status: 'ok' }, 200, { 'Cache-Control': 'no-store' }));
  const brief = { 'Cache-Control': 'public, max-age=300' };
  app.get('/openapi.json', (context) => context.json(openApiDocument(ENDPOINTS, VERSION), 200, brief));
  app.get('/docs', (context) => context.html(docsPage, 200, brief));

  app.notFound((context) => problemResponse(refused('not_found'), context.get('requestId')));
  app.onError((error, context) => answerUnexpected(error, context.get('requestId')));
  return app;
}
