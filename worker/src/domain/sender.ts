/** Who sent a request, as a keyed mark: enough to count by, and no address is kept. */
import type { Secrets } from '../crypto/secrets.ts';
import { refused, type Refusal } from './outcome.ts';
import type { WriteLimit } from './ports.ts';

/** Length of the window that the platform's rate limiter counts in, in seconds (wrangler.toml). */
const WINDOW = 60;

/** Counts a write of this sender; a refusal when there were too many, null when there is room. */
export async function overLimit(
  { secrets, writeLimit }: { secrets: Secrets; writeLimit: WriteLimit },
  shopId: string,
  address: string,
): Promise<Refusal | null> {
  const sender = await secrets.mark('rate-limit', senderPrefix(address));
  return (await writeLimit.admit(shopId, sender)) ? null : refused('rate_limited', { retryAfter: WINDOW });
}

/**
 * The part of an address that stands for one sender: an IPv4 address, or the /64 of an IPv6 one (what a household or
 * phone is given, RFC 6177).
 */
function senderPrefix(address: string): string {
  if (!address.includes(':')) return address;
  const [head = '', tail = ''] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  const rest = tail.split(':').filter(Boolean);
  const missing = address.includes('::') ? Math.max(0, 8 - groups.length - rest.length) : 0;
  const all = [...groups, ...Array<string>(missing).fill('0'), ...rest];
  return all
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''))
    .join(':');
}

/** A sender's mark on one review: marks on different reviews cannot be told to be the same sender's. */
export function senderMark(
  secrets: Secrets,
  shopId: string,
  reviewId: string,
  address: string,
): Promise<string> {
  return secrets.mark('sender', shopId, reviewId, senderPrefix(address));
}

/** The mark under which somebody without a token uploads and then submits. */
export function senderUploadMark(secrets: Secrets, shopId: string, address: string): Promise<string> {
  return secrets.mark('upload', shopId, senderPrefix(address));
}

/** Under which a sender's form is known to have come already: the same form, sent again, is one review. */
export function formMark(
  secrets: Secrets,
  shopId: string,
  address: string,
  bodyHash: string,
): Promise<string> {
  return secrets.mark('form', shopId, senderPrefix(address), bodyHash);
}

/** The mark of who may use a ticket. */
export function ticketMark(secrets: Secrets, shopId: string, address: string): Promise<string> {
  return secrets.mark('ticket', shopId, senderPrefix(address));
}
