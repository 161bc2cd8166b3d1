/** A shop's API for the elements' tests, at the network boundary: the page's `fetch` answers from memory. */
import { SCALES } from '@vouch/contract/limits';
import type {
  Media,
  ProductPage,
  PublicSettings,
  Review,
  ReviewVersion,
  ShopPage,
  ShopReviewPage,
  Summary,
} from '@vouch/contract';
import { uploadTo } from './fake-upload.ts';

export interface Call {
  method: string;
  path: string;
  query: URLSearchParams;
  body: unknown;
  headers: Headers;
}

type Answer = Response | Promise<Response | undefined>;

export interface FakeApi {
  readonly calls: Call[];
  /** Reviews by product, newest first. */
  reviews: Record<string, Review[]>;
  unverifiedReviews: boolean;
  /** Of the shop, beside the usual ones. */
  settings: Partial<ProductPage['settings']>;
  /** Of each product, beside the usual ones. */
  product: Partial<ProductPage['product']>;
  /** Products that share their reviews. */
  group: ProductPage['group'];
  /** What edited reviews said before, by review. */
  history: Record<string, ReviewVersion[]>;
  /** Instead of the usual answer; undefined leaves it to the usual one. */
  answer: (call: Call) => Answer | undefined;
  /** Calls of a path that holds `part`. */
  callsOf(part: string): Call[];
  restore(): void;
}

export function aReview(review: Partial<Review> = {}): Review {
  return {
    id: 'r1',
    productId: 'mug',
    rating: 5,
    title: 'Keeps its warmth',
    body: 'I have used it every morning since March.',
    author: { name: 'Anna', anonymous: false },
    language: 'en',
    createdAt: '2026-05-04T10:00:00.000Z',
    publishedAt: '2026-05-05T10:00:00.000Z',
    experiencedAt: null,
    verified: { by: 'order' },
    labels: [],
    helpful: { yes: 0, no: 0 },
    media: [],
    reply: null,
    answers: [],
    ...review,
  };
}

/** A picture that needs no server: its address is all there is to it. */
export function aPicture(width: number, height: number): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="teal"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

export function aPhoto(media: Partial<Media> = {}): Media {
  return {
    id: 'm1',
    kind: 'photo',
    url: aPicture(1200, 900),
    width: 1200,
    height: 900,
    alt: null,
    thumbnails: [{ url: aPicture(240, 180), width: 240, height: 180 }],
    ...media,
  };
}

/** `count` reviews with the ids r1, r2, … and stars 5, 4, 5, 1 in turn. */
export function someReviews(count: number): Review[] {
  const stars = [5, 4, 5, 1];
  return Array.from({ length: count }, (_, at) =>
    aReview({ id: `r${at + 1}`, title: `Review ${at + 1}`, rating: stars[at % stars.length]! }),
  );
}

export function problem(
  status: number,
  code: string,
  more: object = {},
  headers: HeadersInit = {},
): Response {
  const body = { type: 'about:blank', title: code, status, code, requestId: 'q1', ...more };
  return Response.json(body, { status, headers });
}

export function fakeApi(): FakeApi {
  const real = window.fetch;
  const RealUpload = window.XMLHttpRequest;
  const api: FakeApi = {
    calls: [],
    reviews: {},
    unverifiedReviews: true,
    settings: {},
    product: {},
    group: [],
    history: {},
    answer: () => undefined,
    callsOf: (part) => api.calls.filter(({ path }) => path.includes(part)),
    restore: () => Object.assign(window, { fetch: real, XMLHttpRequest: RealUpload }),
  };
  const ask = async (call: Call) => {
    api.calls.push(call);
    return (await api.answer(call)) ?? usual(api, call);
  };
  Object.assign(window, { XMLHttpRequest: uploadTo(ask) });
  window.fetch = async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href);
    // What the test runner itself loads.
    if (url.host !== 'reviews.example') return real(input, init);
    const call: Call = {
      method: init.method ?? 'GET',
      path: decodeURIComponent(url.pathname.replace('/v1/shops/demo', '')),
      query: url.searchParams,
      body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
      headers: new Headers(init.headers),
    };
    init.signal?.throwIfAborted();
    return ask(call);
  };
  return api;
}

let uploads = 0;

function usual(api: FakeApi, { method, path, query, body }: Call): Response {
  const [, kind, name = '', part] = path.split('/');
  if (kind === 'media' && method === 'POST') {
    const id = `m${++uploads}`;
    return Response.json(
      { id, url: `https://reviews.example/media/${id}`, width: 64, height: 48 },
      { status: 201 },
    );
  }
  if (kind === undefined) return Response.json(shopOf(api));
  if (kind === 'reviews' && !name && method === 'GET') return Response.json(shopReviewsOf(api, query));
  if (kind === 'summaries')
    return Response.json({ items: query.getAll('product').map((product) => summaryOf(api, product)) });
  if (kind === 'products') return Response.json(part ? listOf(api, name, query) : pageOf(api, name, query));
  if (part === 'history') return Response.json({ items: api.history[name] ?? [] });
  if (part === 'vote' || part === 'report' || method === 'DELETE') return new Response(null, { status: 204 });
  if (method === 'POST') return submit(api, body as Partial<Review>);
  const own = Object.values(api.reviews).flat();
  const review = own.find(({ id }) => id === name);
  if (review && method === 'PATCH') Object.assign(review, body);
  return Response.json({ review, status: 'published', reason: null, pendingEdit: null, history: [] });
}

function submit(
  api: FakeApi,
  { productId = '', rating = 5, title = '', body = '', author }: Partial<Review>,
) {
  const named = { name: author?.name ?? null, anonymous: author?.anonymous ?? false };
  const review = aReview({ id: 'new', productId, rating, title, body, author: named });
  api.reviews[productId] = [review, ...(api.reviews[productId] ?? [])];
  return Response.json(
    { review: { id: 'new', status: 'published' }, manageToken: 'secret' },
    { status: 201 },
  );
}

function summaryOf(api: FakeApi, productId: string): Summary {
  const reviews = api.reviews[productId] ?? [];
  const { best, worst } = SCALES[api.settings.scale ?? 'stars'];
  const ratings = Array.from({ length: best - worst + 1 }, (_, at) => worst + at);
  const sum = reviews.reduce((total, { rating }) => total + rating, 0);
  return {
    productId,
    count: reviews.length,
    average: reviews.length ? Math.round((100 * sum) / reviews.length) / 100 : null,
    histogram: Object.fromEntries(
      ratings.map((one) => [one, reviews.filter(({ rating }) => rating === one).length]),
    ),
    best,
    worst,
    verifiedCount: reviews.filter(({ verified }) => verified).length,
  };
}

function listOf(api: FakeApi, product: string, query: URLSearchParams): ProductPage['reviews'] {
  const ratings = query.getAll('rating');
  const answers = Map.groupBy(query.getAll('answer'), (one) => one.split(':')[0]!);
  const sort = query.get('sort');
  const language = query.get('language');
  const found = (api.reviews[product] ?? [])
    .filter(({ rating }) => !ratings.length || ratings.includes(String(rating)))
    .filter(({ verified }) => query.get('verified') !== 'true' || verified)
    .filter(({ media }) => query.get('media') !== 'true' || media.length)
    .filter((review) => !language || sort === 'language' || review.language === language)
    .filter((review) =>
      [...answers.values()].every((some) => some.some((one) => answered(review).includes(one))),
    )
    .filter(({ title, body }) => `${title} ${body}`.includes(query.get('q') ?? ''));
  if (sort === 'lowest') found.sort((a, b) => a.rating - b.rating);
  if (sort === 'media') found.sort((a, b) => b.media.length - a.media.length);
  if (sort === 'language')
    found.sort((a, b) => Number(b.language === language) - Number(a.language === language));
  const from = Number(query.get('cursor') ?? 0);
  const end = from + Number(query.get('limit') ?? 10);
  return {
    items: found.slice(from, end),
    nextCursor: end < found.length ? String(end) : null,
    matches: from ? null : { count: found.length, atLeast: false },
  };
}

/** The answers of a review as filters name them. */
function answered({ answers }: Review): string[] {
  return answers.flatMap(({ question, value }) => [value].flat().map((one) => `${question}:${one}`));
}

function countsOf(reviews: readonly Review[]): ProductPage['counts'] {
  const languages: Record<string, number> = {};
  for (const { language } of reviews) if (language) languages[language] = (languages[language] ?? 0) + 1;
  const answers: Record<string, Record<string, number>> = {};
  for (const [question, value] of reviews.flatMap(answered).map((one) => one.split(':'))) {
    const counts = (answers[question!] ??= {});
    counts[value!] = (counts[value!] ?? 0) + 1;
  }
  return {
    verified: reviews.filter(({ verified }) => verified).length,
    media: reviews.filter(({ media }) => media.length).length,
    languages,
    imported: reviews.filter(({ labels }) => labels.includes('imported')).length,
    answers,
  };
}

function pageOf(api: FakeApi, productId: string, query: URLSearchParams): ProductPage {
  return {
    product: {
      productId,
      title: 'Stoneware mug',
      url: null,
      image: null,
      brand: null,
      mpn: null,
      type: null,
      group: null,
      aliases: [],
      ...api.product,
    },
    summary: summaryOf(api, productId),
    counts: countsOf(api.reviews[productId] ?? []),
    group: api.group,
    reviews: listOf(api, productId, query),
    settings: settingsOf(api),
  };
}

function settingsOf(api: FakeApi): PublicSettings {
  return {
    shopName: 'Wrenfold',
    locale: 'en',
    unverifiedReviews: api.unverifiedReviews,
    incentives: false,
    orderEvents: false,
    scale: 'stars',
    questions: [],
    ...api.settings,
  };
}

function shopOf(api: FakeApi): ShopPage {
  const all = Object.values(api.reviews).flat();
  return {
    settings: settingsOf(api),
    hasImported: all.some(({ labels }) => labels.includes('imported')),
  };
}

/** All products' reviews in one list, each with its product. */
function shopReviewsOf(api: FakeApi, query: URLSearchParams): ShopReviewPage {
  const all = { ...api, reviews: { '': Object.values(api.reviews).flat() } };
  const { items, nextCursor } = listOf(all, '', query);
  return {
    items: items.map((review) => ({
      ...review,
      product: {
        productId: review.productId,
        title: `The ${review.productId}`,
        url: `https://shop.example/${review.productId}`,
        image: null,
      },
    })),
    nextCursor,
    scale: settingsOf(api).scale,
  };
}
