/** The API: middleware in order, then the table of its routes. */
import { Hono } from 'hono';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import { docsPage } from './docs-page.ts';
import { refused } from './domain/outcome.ts';
import type { AppEnv } from './http/app-env.ts';
import { fullPath, type Endpoint } from './http/endpoint.ts';
import { handleEndpoint } from './http/handle-endpoint.ts';
import { problemResponse } from './http/problem-response.ts';
import { answerUnexpected } from './http/unexpected.ts';
import { preflight } from './middleware/preflight.ts';
import { requestId } from './middleware/request-id.ts';
import { services } from './middleware/services.ts';
import { openApiDocument } from './openapi.ts';
import { createKey } from './routes/admin/create-key.ts';
import { createSigningKey } from './routes/admin/create-signing-key.ts';
import { createToken } from './routes/admin/create-token.ts';
import { decideReview } from './routes/admin/decide-review.ts';
import { deleteKey } from './routes/admin/delete-key.ts';
import { deleteReply } from './routes/admin/delete-reply.ts';
import { deleteSigningKey } from './routes/admin/delete-signing-key.ts';
import { exportReviews } from './routes/admin/export-reviews.ts';
import { getAdminReview } from './routes/admin/get-admin-review.ts';
import { getProduct } from './routes/admin/get-product.ts';
import { getSettings } from './routes/admin/get-settings.ts';
import { importReviews } from './routes/admin/import-reviews.ts';
import { listAdminReviews } from './routes/admin/list-admin-reviews.ts';
import { listKeys } from './routes/admin/list-keys.ts';
import { listSigningKeys } from './routes/admin/list-signing-keys.ts';
import { patchSettings } from './routes/admin/patch-settings.ts';
import { putProduct } from './routes/admin/put-product.ts';
import { putReply } from './routes/admin/put-reply.ts';
import { createShop } from './routes/create-shop.ts';
import { deleteMedia } from './routes/delete-media.ts';
import { editReview } from './routes/edit-review.ts';
import { getMedia } from './routes/get-media.ts';
import { getThumbnail } from './routes/get-thumbnail.ts';
import { uploadMedia } from './routes/upload-media.ts';
import { getJsonLd } from './routes/get-json-ld.ts';
import { getOwnReview } from './routes/get-own-review.ts';
import { getProductPage } from './routes/get-product-page.ts';
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
  getShopPage,
  getMedia,
  getThumbnail,
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
  getProduct,
  putProduct,
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
  // What the operator of the deployment does
  createShop,
];

export function createApp(): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.use(requestId(), services());
  app.use('/v1/*', preflight());
  // A page that asks with If-None-Match itself may read the 304 only if it says so, as the 200 did.
  const retainedHeaders = [
    ...RETAINED_304_HEADERS,
    'Access-Control-Allow-Origin',
    'Access-Control-Expose-Headers',
  ];
  const revalidation = etag({ weak: true, retainedHeaders });
  for (const endpoint of ENDPOINTS) {
    // Only what caches may keep has a tag: making one means reading the whole answer, and exports are streams.
    if (endpoint.access === 'public') app.on(endpoint.method, fullPath(endpoint), revalidation);
    app.on(endpoint.method, fullPath(endpoint), (context) => handleEndpoint(context, endpoint));
  }

  app.get('/healthz', (context) => context.json({ status: 'ok' }, 200, { 'Cache-Control': 'no-store' }));
  app.get('/openapi.json', (context) => context.json(openApiDocument(ENDPOINTS, VERSION)));
  app.get('/docs', (context) => context.html(docsPage));

  app.notFound((context) => problemResponse(refused('not_found'), context.get('requestId')));
  app.onError((error, context) => answerUnexpected(error, context.get('requestId')));
  return app;
}
