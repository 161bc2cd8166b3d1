/** Fills the shop `demo` with the storefront's products, reviews and photos, once; a later start keeps what is there. */
import { and, eq } from 'drizzle-orm';
import { getPlatformProxy } from 'wrangler';
import { join } from 'node:path';
import {
  answers,
  history,
  products,
  questions,
  reviews as demoReviews,
  type DemoReview,
} from '../../examples/storefront/data/index.ts';
import { moderate } from '../../packages/moderation/src/index.ts';
import { createSecrets } from '../../worker/src/crypto/secrets.ts';
import { atomically, openDatabase, type Database } from '../../worker/src/db/database.ts';
import { createKeyStore } from '../../worker/src/db/key-store.ts';
import { createProductStore } from '../../worker/src/db/product-store.ts';
import {
  decisions,
  products as productRows,
  reviewVersions,
  reviews,
  shops,
} from '../../worker/src/db/schema.ts';
import { createShopStore } from '../../worker/src/db/shop-store.ts';
import { makeHeldKey, toStoredApiKey } from '../../worker/src/domain/keys.ts';
import { createR2MediaFiles } from '../../worker/src/integrations/media/r2-media-files.ts';
import { insertPhotos, photosOf, storePhotos } from './seed-media.ts';
import { ROOT, type DemoState } from './state.ts';

const SHOP = 'demo';
/** D1 takes 100 bound parameters a statement; statements are many instead. */
const REVIEWS_A_BATCH = 50;

export async function seed({ folder, secrets }: DemoState, port: number): Promise<void> {
  const proxy = await getPlatformProxy<{ DB: D1Database; MEDIA: R2Bucket }>({
    configPath: join(ROOT, 'wrangler.toml'),
    persist: { path: join(folder, 'v3') },
  });
  try {
    const db = openDatabase(proxy.env.DB);
    if (!(await createShopStore(db, Date).get(SHOP))) {
      await storePhotos(createR2MediaFiles(proxy.env.MEDIA), SHOP);
      await fillShop(db, secrets);
    }
    await moveTo(db, port);
  } finally {
    await proxy.dispose();
  }
}

async function fillShop(db: Database, { secret, adminKey, signingKey }: DemoState['secrets']): Promise<void> {
  if (signingKey.alg !== 'EdDSA') throw new Error('The storefront signs with an EdDSA key.');
  const shop = {
    id: SHOP,
    name: 'Wrenfold',
    locale: 'en',
    origins: [],
    unverifiedReviews: false,
    incentives: true,
    scale: 'stars' as const,
    questions,
    hostedPages: true,
    // As if the orders that its reviews stand on had come from a connected shop.
    orderEvents: true,
  };
  for (const { productId, title, brand, type, group, aliases } of products)
    await createProductStore(db).put(SHOP, productId, {
      title,
      url: null,
      image: null,
      brand,
      mpn: null,
      identified: true,
      type,
      group,
      aliases,
    });
  // Triggers tell the products of a shop that was there before them; this one comes after.
  await db
    .update(productRows)
    .set({ questions: questions.map(({ id }) => id) })
    .where(eq(productRows.shopId, SHOP));
  for (let from = 0; from < demoReviews.length; from += REVIEWS_A_BATCH)
    await atomically(
      db,
      demoReviews.slice(from, from + REVIEWS_A_BATCH).flatMap((review) => insertReview(db, review)),
    );
  const { kid, alg, x } = signingKey;
  await createKeyStore(db, Date).addSigningKey(SHOP, { kid, alg, publicKey: x, sealed: null });
  // The shop goes in last: a start that was broken off begins anew.
  await createShopStore(db, Date).create(
    shop,
    await toStoredApiKey('Demo', adminKey),
    await makeHeldKey(createSecrets(secret), SHOP),
  );
}

function insertReview(db: Database, review: DemoReview) {
  const { id, productId, rating, title, body, language, labels, status, reply } = review;
  const createdAt = Date.parse(review.createdAt);
  const authorName = review.author.anonymous ? null : review.author.name;
  const findings = moderate({ title, body, name: authorName, language });
  const published = status === 'published';
  const edit = history[id];
  return [
    db
      .insert(reviews)
      .values({
        shopId: SHOP,
        id,
        productId,
        groupId: products.find((product) => product.productId === productId)?.group ?? null,
        rating,
        title,
        body,
        language,
        labels,
        status,
        authorName,
        findings,
        createdAt,
        waiting: !published,
        publishedAt: published ? createdAt : null,
        experiencedAt: review.experiencedAt === null ? null : Date.parse(review.experiencedAt),
        receivedAt: createdAt,
        verifiedBy: review.verifiedBy,
        helpfulYes: review.helpful.yes,
        helpfulNo: review.helpful.no,
        replyBody: reply?.body ?? null,
        replyAt: reply ? Date.parse(reply.createdAt) : null,
        editedAt: edit ? Date.parse(edit.editedAt) : null,
        media: photosOf(id),
        answers: Object.entries(answers[id] ?? {}).map(([question, value]) => ({
          question,
          value,
          kind: kindOf(question),
        })),
      })
      .onConflictDoNothing(),
    db.insert(decisions).values({
      shopId: SHOP,
      reviewId: id,
      outcome: published ? 'publish' : 'hold',
      by: 'policy:demo',
      findings,
      decidedAt: createdAt,
    }),
    ...insertPhotos(db, SHOP, id, createdAt),
    ...(edit?.before ?? []).map(({ writtenAt, ...words }) =>
      db.insert(reviewVersions).values({
        shopId: SHOP,
        reviewId: id,
        state: 'past',
        ...words,
        authorName,
        writtenAt: Date.parse(writtenAt),
      }),
    ),
  ];
}

function kindOf(question: string) {
  const found = questions.find(({ id }) => id === question);
  if (!found) throw new Error(`Nobody asks "${question}".`);
  return found.kind;
}

const LOCAL = /^http:\/\/(?:localhost|127\.0\.0\.1):\d+$/;

/** The demo's addresses follow the port it is started on. */
async function moveTo(db: Database, port: number): Promise<void> {
  const origins = ['localhost', '127.0.0.1'].map((host) => `http://${host}:${port}`);
  const shop = await createShopStore(db, Date).get(SHOP);
  await db
    .update(shops)
    .set({ origins: [...shop!.origins.filter((origin) => !LOCAL.test(origin)), ...origins] })
    .where(eq(shops.id, SHOP));
  await atomically(
    db,
    products.map(({ productId, image }) =>
      db
        .update(productRows)
        .set({ url: `${origins[0]}/demo/products/${productId}`, image: `${origins[0]}${image}` })
        .where(and(eq(productRows.shopId, SHOP), eq(productRows.productId, productId))),
    ),
  );
}
