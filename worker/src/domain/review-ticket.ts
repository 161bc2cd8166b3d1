/**
 * After a form without script the browser is sent on to the page of the review. Addresses end in logs, so no key goes
 * along: a ticket does, which opens the page for a few minutes, and to the sender alone.
 */
import type { Secrets } from '../crypto/secrets.ts';
import { encodeText } from '../crypto/bytes.ts';
import type { Clock } from './ports.ts';
import { ticketMark } from './sender.ts';

/** Milliseconds: enough to read the page, load it again, and keep the key that it shows. */
const LIFE = 15 * 60_000;

interface Needs {
  secrets: Secrets;
  clock: Clock;
}

/** Whose ticket it is, and for what. */
interface Holder {
  shopId: string;
  reviewId: string;
  /** The address that asks. */
  address: string;
}

const contextOf = ({ shopId, reviewId }: Holder) => `review-ticket:${shopId}/${reviewId}`;

export async function giveTicket({ secrets, clock }: Needs, holder: Holder): Promise<string> {
  const { shopId, address } = holder;
  const plain = `${clock.now() + LIFE} ${await ticketMark(secrets, shopId, address)}`;
  return secrets.seal(encodeText(plain), contextOf(holder));
}

export async function isTicketGood(
  { secrets, clock }: Needs,
  holder: Holder,
  ticket: string,
): Promise<boolean> {
  const opened = await secrets.open(ticket, contextOf(holder)).catch(() => null);
  if (opened === null) return false;
  const [until, mark] = new TextDecoder().decode(opened).split(' ');
  return Number(until) > clock.now() && mark === (await ticketMark(secrets, holder.shopId, holder.address));
}
