/**
 * What a shopper is told about how reviews are taken and checked (UCPD 7(6) and Annex I 23b, 23c; DMCC 2024), from the
 * shop's own settings, so that nobody has to keep a text in step with them.
 */
import type { PublicSettings, RefusalReason } from '@vouch/contract';
import { type TemplateResult, html } from 'lit';
import { css } from '../internal/css.ts';
import type { Say } from '../internal/lazy-words.ts';
import type en from '../locales/en/trust.ts';

type Message = keyof typeof en;

export interface TrustInput {
  settings: Pick<PublicSettings, 'shopName' | 'unverifiedReviews' | 'incentives' | 'orderEvents'>;
  /** Whether some of the reviews come from the shop's earlier review system. */
  hasImported: boolean;
  say: Say<typeof en>;
}

/** The closed list; the type keeps it whole. */
const REASONS = Object.keys({
  illegal_or_hateful: 0,
  personal_data: 0,
  spam_or_advertising: 0,
  off_topic: 0,
  fake_or_conflict: 0,
  duplicate: 0,
} satisfies Record<RefusalReason, 0>) as RefusalReason[];

/** The panel's sections, each below an `<h3>`; its title stands with whoever shows it. */
export function trustView({ settings, hasImported, say }: TrustInput): TemplateResult {
  const { shopName: shop, unverifiedReviews, incentives, orderEvents } = settings;
  const list = (items: readonly Message[]) =>
    html`<ul>
      ${items.map((item) => html`<li>${say(item, { shop })}</li>`)}
    </ul>`;
  const section = (title: Message, ...content: (Message | TemplateResult)[]) =>
    html`<section part="topic">
      <h3>${say(title)}</h3>
      ${content.map((part) => (typeof part === 'string' ? html`<p>${say(part, { shop })}</p>` : part))}
    </section>`;
  const isMixed = unverifiedReviews || hasImported;
  return html`<div class="trust" part="trust">
    ${section('who', unverifiedReviews ? 'whoAnyone' : 'whoBuyers')}
    ${section(
      'proof',
      list([
        orderEvents ? 'proofOrder' : 'proofInvitation',
        'proofShop',
        ...(isMixed ? (['proofNone'] as const) : []),
      ]),
    )}
    ${section('stars', 'starsText')} ${section('checks', 'checksText')}
    ${section('refusals', 'refusalsText', list(REASONS))}
    ${section('rewards', incentives ? 'rewardsGiven' : 'rewardsNone', 'staff')}
    ${hasImported ? section('imports', 'importsText') : ''} ${section('changes', 'changesText')}
    ${section('reports', 'reportsText')}
  </div>`;
}

/** For the shadow root that shows the view; it brings `controls` itself. */
export const trustStyles = css`
  .trust {
    columns: 20rem;
    column-gap: 3rem;
    max-inline-size: 64rem;
    overflow-wrap: anywhere;
  }
  .trust section {
    break-inside: avoid;
    padding-block-end: 1.25rem;
  }
  .trust h3 {
    margin-block-end: 0.25rem;
    font-size: 1em;
    font-weight: 650;
    line-height: 1.35;
  }
  .trust ul {
    margin-block-start: 0.35rem;
    padding-inline-start: 1.15em;
  }
  .trust p,
  .trust li {
    color: var(--muted);
  }
  .trust li + li {
    margin-block-start: 0.25rem;
  }
`;
