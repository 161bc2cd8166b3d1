/** Fetches a web page whose address somebody else named: checked at each redirect, limited in size and time. */

/** Bytes of a page; the largest product pages have a few hundred thousand. */
const MAX_BYTES = 2_000_000;
/** For all hops and the whole page together (ms). */
const TIME_LIMIT = 10_000;
const MAX_REDIRECTS = 5;

export type PageRefusal =
  | { ok: false; reason: 'not_admitted'; url: string }
  | { ok: false; reason: 'answered'; status: number }
  | { ok: false; reason: 'too_many_redirects' | 'too_large' | 'too_slow' | 'not_html' | 'unreachable' };

export interface FetchedPage {
  ok: true;
  /** After redirects. */
  url: string;
  html: string;
}

export interface FetchPageOptions {
  /** Whether a place may be asked. Redirects are asked too. */
  admits: (url: URL) => boolean;
  /** The platform's by default. */
  fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

/** Sends no cookies and no credentials, and takes no address that holds some. */
export async function fetchPage(
  address: string,
  { admits, fetch = (url, init) => globalThis.fetch(url, init) }: FetchPageOptions,
): Promise<FetchedPage | PageRefusal> {
  const signal = AbortSignal.timeout(TIME_LIMIT);
  try {
    let url = new URL(address);
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      const isWeb = /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
      if (!isWeb || !admits(url)) return { ok: false, reason: 'not_admitted', url: url.href };
      url.hash = '';
      const response = await fetch(url.href, {
        redirect: 'manual',
        headers: { Accept: 'text/html', 'User-Agent': 'Vouch (structured data check)' },
        signal,
      });
      const location = response.headers.get('Location');
      if (response.status < 300 || response.status >= 400 || location === null)
        return await readPage(response, url);
      await response.body?.cancel();
      url = new URL(location, url);
    }
    return { ok: false, reason: 'too_many_redirects' };
  } catch {
    return { ok: false, reason: signal.aborted ? 'too_slow' : 'unreachable' };
  }
}

async function readPage(response: Response, { href }: URL): Promise<FetchedPage | PageRefusal> {
  const type = response.headers.get('Content-Type') ?? '';
  const refuse = async (refusal: PageRefusal) => {
    await response.body?.cancel();
    return refusal;
  };
  if (!response.ok) return refuse({ ok: false, reason: 'answered', status: response.status });
  if (!/^(text\/html|application\/xhtml\+xml)\b/i.test(type))
    return refuse({ ok: false, reason: 'not_html' });
  const decoder = decoderOf(type);
  let html = '';
  let size = 0;
  for await (const piece of response.body ?? []) {
    size += piece.byteLength;
    // Leaving the loop cancels the rest.
    if (size > MAX_BYTES) return { ok: false, reason: 'too_large' };
    html += decoder.decode(piece, { stream: true });
  }
  return { ok: true, url: href, html: html + decoder.decode() };
}

/** By the header's charset; UTF-8 without one, or with one that nobody knows. */
function decoderOf(type: string): TextDecoder {
  try {
    return new TextDecoder(/charset="?([\w-]+)/i.exec(type)?.[1] ?? 'utf-8');
  } catch {
    return new TextDecoder();
  }
}
