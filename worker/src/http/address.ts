/** The network address that a request came from, as Cloudflare tells it. */
export const addressOf = ({ headers }: Request): string => headers.get('CF-Connecting-IP') ?? 'unknown';
