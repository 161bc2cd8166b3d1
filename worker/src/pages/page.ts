/** The frame of the pages that the Worker serves itself: readable without script, under a policy that allows no other. */
import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { PageWords } from '@vouch/elements/page-words';
import { pageStyles } from './styles.ts';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** In one piece: its hash is that of exactly this text. */
const STYLE = raw(`<style>${pageStyles}</style>`);

export interface Page {
  words: PageWords;
  title: string;
  body: Html;
  /** More for the head: where the page's like are found. */
  head?: Html;
  status?: number;
  headers?: Record<string, string>;
  /** Beside the frame's own: sources by directive. */
  policy?: Readonly<Record<string, readonly string[]>>;
}

export async function pageResponse({
  words,
  title,
  body,
  head,
  status = 200,
  headers,
  policy = {},
}: Page): Promise<Response> {
  const document = await html`<!doctype html>
    <html lang="${words.tag}" dir="${words.direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        ${head ?? ''} ${STYLE}
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html>`;
  return new Response(document.toString(), {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': words.tag,
      'Content-Security-Policy': await policyOf(policy),
      'X-Content-Type-Options': 'nosniff',
      // A form on a page that sends no referrer at all would come from the origin "null", which is refused.
      'Referrer-Policy': 'same-origin',
      ...headers,
    },
  });
}

async function policyOf(more: NonNullable<Page['policy']>): Promise<string> {
  const own: Record<string, string[]> = {
    'default-src': ["'none'"],
    'style-src': await hashSources([pageStyles]),
    // The icon is none: so no browser looks for one.
    'img-src': ['data:'],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
  };
  const names = [...new Set([...Object.keys(own), ...Object.keys(more)])];
  return names.map((name) => [name, ...(own[name] ?? []), ...(more[name] ?? [])].join(' ')).join('; ');
}

/** Sources of a Content Security Policy that allow exactly these texts (CSP 3, 2.3.1). */
export function hashSources(texts: readonly string[]): Promise<string[]> {
  return Promise.all(
    texts.map(async (text) => {
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
      return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
    }),
  );
}

/** What a page is read in: what was asked for, then what the browser prefers, then the shop's own. */
export function languagesOf(request: Request, asked?: string, shop?: string): (string | undefined)[] {
  const accepted = (request.headers.get('Accept-Language') ?? '')
    .split(',')
    .map((entry) => {
      const [tag = '', quality] = entry.trim().split(/;\s*q=/);
      return { tag, quality: Number(quality ?? 1) };
    })
    .filter(({ tag, quality }) => tag !== '' && tag !== '*' && quality > 0)
    .toSorted((a, b) => b.quality - a.quality);
  return [asked, ...accepted.map(({ tag }) => tag), shop];
}
