/** What Cloudflare tells of who is asking. */

/** The network address that a request came from, as Cloudflare tells it. */
export const addressOf = ({ headers }: Request): string => headers.get('CF-Connecting-IP') ?? 'unknown';

/** The content codings that the browser takes: the header itself is Cloudflare's own by the time it arrives here. */
export const acceptEncodingOf = ({ cf, headers }: Request): string =>
  (cf as IncomingRequestCfProperties | undefined)?.clientAcceptEncoding ??
  headers.get('Accept-Encoding') ??
  '';
