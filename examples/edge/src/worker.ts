/**
 * A Worker before any shop: its pages pass through as they are, and where they hold `<vouch-rating product>`,
 * `<vouch-reviews product>` or `<vouch-form product>`, the elements are filled in and the structured data joins the
 * page's own. When anything fails, or takes too long, the page is the shop's, byte for byte.
 */
import { mayHoldElements, withElements } from './headers.ts';
import { ReadAhead } from './read-ahead.ts';
import { rewrite } from './rewrite.ts';
import { Scan } from './scan.ts';
import { vouchFor } from './vouch.ts';

export interface Env {
  /** Origin of Vouch. */
  readonly VOUCH_API: string;
  /** The shop's id at Vouch. */
  readonly VOUCH_SHOP: string;
  /** Where the shop is, if it is not behind the Worker's own route. */
  readonly SHOP_ORIGIN?: string;
  /** Vouch on the same account. */
  readonly VOUCH?: { fetch(url: string, init: RequestInit): Promise<Response> };
}

/** Milliseconds that a page which comes slowly is held back to see whether there is anything to fill in. */
const PATIENCE = 10;
/** Bytes of a page that are kept while Vouch answers. */
const KEPT = 1_000_000;

export default {
  async fetch(request: Request, env: Env, context: ExecutionContext): Promise<Response> {
    // Whatever else goes wrong here, the shop goes on.
    context.passThroughOnException();
    const upstream = await fetch(toShop(request, env));
    if (!upstream.body || !mayHoldElements(request, upstream)) return upstream;

    const scan = new Scan(upstream, vouchFor(request, env));
    const page = new ReadAhead(upstream.body, scan);
    return (await isToBeFilled(page, scan))
      ? withElements(upstream, rewrite(page.stream(), upstream, scan, request.url))
      : page.asItWas(upstream);
  },
} satisfies ExportedHandler<Env>;

function toShop(request: Request, { SHOP_ORIGIN }: Env): Request {
  if (SHOP_ORIGIN === undefined) return request;
  const { pathname, search } = new URL(request.url);
  return new Request(SHOP_ORIGIN + pathname + search, request);
}

/**
 * Once the first answer of Vouch is there, or when it is clear that there will be none. What comes of the page
 * meanwhile is read, so that what is known of it is as much as can be.
 */
async function isToBeFilled(page: ReadAhead, scan: Scan): Promise<boolean> {
  const patience = AbortSignal.timeout(PATIENCE);
  const isOver = new Promise((resolve) => patience.addEventListener('abort', resolve));
  while (!page.hasEnded && !scan.answer && !patience.aborted) await Promise.race([page.read(), isOver]);
  // A page that comes slowly goes out as it comes: what stands further down in it is still filled in.
  if (!scan.answer) return !page.hasEnded;

  while (!page.hasEnded && !scan.isAnswered && page.size < KEPT)
    await Promise.race([page.read(), scan.answer]);
  return scan.answer;
}
