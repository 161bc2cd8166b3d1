/** A shop's API in the page itself: answers what the elements ask from fixtures, in the contract's types. */
import type {
  FilterCounts,
  GroupMember,
  OwnReview,
  Problem,
  ProblemCode,
  Product,
  ProductPage,
  PublicSettings,
  Review,
  ReviewHistory,
  ReviewPage,
  ReviewVersion,
  ShopPage,
  ShopReviewPage,
  SubmitReceipt,
  Summary,
} from '@vouch/contract';
import { SCALES } from '@vouch/contract/limits';
import { openUploads } from './fake-uploads.ts';

export interface Call {
  method: string;
  /** Behind `/v1/shops/{shop}`, decoded. */
  path: string;
  query: URLSearchParams;
}

/** `never`: no answer comes. `offline`: the network is gone. Undefined: the usual answer. */
export type Answer = Response | 'never' | 'offline' | undefined;

export interface FakeShop {
  reviews: readonly Review[];
  product: Product;
  settings: PublicSettings;
  group: readonly GroupMember[];
  /** Reviews that are counted besides those in `reviews`, by rating: a shop with thousands. */
  more: Readonly<Record<string, number>>;
  own: Partial<OwnReview>;
  receipt: SubmitReceipt['review']['status'];
  /** What the first review said before it was edited. */
  earlier: readonly ReviewVersion[];
  /** What becomes of the photos sent, one after the other: taken, on its way for ever, or refused. */
  uploads: readonly ('taken' | 'half' | 'refused')[];
  answer: (call: Call) => Answer;
}

const PRODUCT: Product = {
  productId: 'mug',
  title: 'Stoneware mug',
  url: '/reviews/many',
  image: null,
  brand: 'Wrenfold',
  mpn: null,
  type: 'kitchen',
  group: null,
  aliases: [],
};

/** Other products of the shop. */
const TITLES: Readonly<Record<string, string>> = { bowl: 'Soup bowl', jug: 'Milk jug' };

const SETTINGS: PublicSettings = {
  shopName: 'Wrenfold',
  locale: 'en',
  unverifiedReviews: true,
  incentives: false,
  orderEvents: true,
  scale: 'stars',
  questions: [],
};

export function aShop(
  shop: Partial<Omit<FakeShop, 'settings' | 'product'>> & {
    settings?: Partial<PublicSettings>;
    product?: Partial<Product>;
  } = {},
): FakeShop {
  return {
    reviews: [],
    group: [],
    more: {},
    own: {},
    receipt: 'published',
    earlier: [],
    uploads: [],
    answer: () => undefined,
    ...shop,
    settings: { ...SETTINGS, ...shop.settings },
    product: { ...PRODUCT, ...shop.product },
  };
}

/** @param retryAfter in seconds */
export function problem(status: number, code: ProblemCode, retryAfter?: number): Response {
  const body: Problem = { type: 'about:blank', title: code, status, code, requestId: 'gallery' };
  return Response.json(body, {
    status,
    ...(retryAfter && { headers: { 'Retry-After': String(retryAfter) } }),
  });
}

/** Puts the shop behind the page's `fetch` and its uploads. */
export function openShop(shop: FakeShop): { settled: () => Promise<void> } {
  const real = window.fetch;
  let waiting = 0;
  openUploads(shop);
  window.fetch = async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href);
    if (url.host !== 'reviews.example') return real(input, init);
    const call: Call = {
      method: init.method ?? 'GET',
      path: decodeURIComponent(url.pathname.replace('/v1/shops/demo', '')),
      query: url.searchParams,
    };
    const answer = shop.answer(call);
    if (answer === 'never') return new Promise(() => {});
    waiting++;
    try {
      await new Promise((resolve) => setTimeout(resolve));
      if (answer === 'offline') throw new TypeError('Failed to fetch');
      return answer ?? usual(shop, call);
    } finally {
      waiting--;
    }
  };
  /** No request under way for a while. */
  const settled = async () => {
    for (let calm = 0; calm < 5; calm = waiting ? 0 : calm + 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
  };
  return { settled };
}

function usual(shop: FakeShop, { method, path, query }: Call): Response {
  const [, kind, name = '', part] = path.split('/');
  if (!kind) return Response.json(shopOf(shop));
  if (kind === 'summaries')
    return Response.json({ items: query.getAll('product').map((productId) => summaryOf(shop, productId)) });
  if (kind === 'products')
    return Response.json(part === 'reviews' ? listOf(shop, query) : pageOf(shop, name));
  if (part === 'vote' || part === 'report' || method === 'DELETE') return new Response(null, { status: 204 });
  if (part === 'history') return Response.json({ items: [...shop.earlier] } satisfies ReviewHistory);
  if (!name && method === 'GET') return Response.json(reviewsOf(shop, query));
  if (!name) return Response.json(receiptOf(shop), { status: 201 });
  return Response.json(ownOf(shop));
}

function summaryOf({ reviews, more, settings }: FakeShop, productId = 'mug'): Summary {
  const { worst, best } = SCALES[settings.scale];
  const histogram: Record<string, number> = {};
  for (let rating = worst; rating <= best; rating++)
    histogram[rating] = reviews.filter((review) => review.rating === rating).length + (more[rating] ?? 0);
  const count = Object.values(histogram).reduce((total, amount) => total + amount, 0);
  const sum = Object.entries(histogram).reduce(
    (total, [rating, amount]) => total + Number(rating) * amount,
    0,
  );
  const verified =
    reviews.filter((review) => review.verified).length + Math.round((count - reviews.length) * 0.8);
  return {
    productId,
    count,
    average: count ? Math.round((100 * sum) / count) / 100 : null,
    histogram,
    best,
    worst,
    verifiedCount: verified,
  };
}

function listOf({ reviews, more }: FakeShop, query: URLSearchParams): ReviewPage {
  const ratings = query.getAll('rating');
  const words = (query.get('q') ?? '').toLowerCase();
  const found = reviews
    .filter(({ rating }) => !ratings.length || ratings.includes(String(rating)))
    .filter(({ verified }) => query.get('verified') !== 'true' || verified)
    .filter(({ media }) => query.get('media') !== 'true' || media.length)
    .filter(
      ({ language }) =>
        !query.get('language') || query.get('sort') === 'language' || language === query.get('language'),
    )
    .filter(({ title, body }) => `${title} ${body}`.toLowerCase().includes(words))
    .filter(({ answers }) =>
      query
        .getAll('answer')
        .every((wanted) =>
          answers.some(({ question, value }) =>
            [value].flat().some((one) => wanted === `${question}:${one}`),
          ),
        ),
    );
  const rest = Object.values(more).reduce((total, amount) => total + amount, 0);
  const isPlain = found.length === reviews.length;
  return {
    items: found.slice(0, 10),
    nextCursor: found.length > 10 || (isPlain && rest) ? 'next' : null,
    matches: query.has('cursor') ? null : { count: found.length + (isPlain ? rest : 0), atLeast: false },
  };
}

function countsOf(shop: FakeShop): FilterCounts {
  const { reviews } = shop;
  const languages: Record<string, number> = {};
  const answers: FilterCounts['answers'] = {};
  for (const review of reviews) {
    if (review.language) languages[review.language] = (languages[review.language] ?? 0) + 1;
    for (const { question, value } of review.answers)
      for (const one of [value].flat()) {
        const of = (answers[question] ??= {});
        of[one] = (of[one] ?? 0) + 1;
      }
  }
  return {
    verified: summaryOf(shop).verifiedCount,
    media: reviews.filter(({ media }) => media.length).length,
    languages,
    imported: reviews.filter(({ labels }) => labels.includes('imported')).length,
    answers,
  };
}

function pageOf(shop: FakeShop, productId: string): ProductPage {
  const title = TITLES[productId] ?? shop.product.title;
  return {
    product: { ...shop.product, productId, title },
    summary: summaryOf(shop),
    counts: countsOf(shop),
    group: [...shop.group],
    reviews: listOf(shop, new URLSearchParams()),
    settings: shop.settings,
  };
}

function shopOf({ settings, reviews }: FakeShop): ShopPage {
  return { settings, hasImported: reviews.some(({ labels }) => labels.includes('imported')) };
}

function reviewsOf(shop: FakeShop, query: URLSearchParams): ShopReviewPage {
  const { items, nextCursor } = listOf(shop, query);
  const product = { productId: 'mug', title: shop.product.title, url: shop.product.url, image: null };
  return { items: items.map((review) => ({ ...review, product })), nextCursor, scale: shop.settings.scale };
}

function receiptOf({ receipt }: FakeShop): SubmitReceipt {
  return { review: { id: 'own', status: receipt }, manageToken: 'manage' };
}

function ownOf({ reviews, own }: FakeShop): OwnReview {
  return { review: reviews[0]!, status: 'published', reason: null, pendingEdit: null, history: [], ...own };
}
