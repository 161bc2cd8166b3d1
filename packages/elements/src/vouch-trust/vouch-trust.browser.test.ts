import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeApi, aReview, fakeApi, problem, someReviews } from '../../test/fake-api.ts';
import { cleanPage, expectAccessible, inside, mount, waitFor } from '../../test/mount.ts';
import './define.ts';

let api: FakeApi;
beforeEach(() => {
  api = fakeApi();
});
afterEach(() => {
  cleanPage();
  api.restore();
});

const SHOP = { product: null };

/** What the panel says below one of its headings. */
async function topic(panel: HTMLElement, title: string): Promise<string> {
  const heading = await inside(panel).findByRole('heading', { name: title });
  return heading.parentElement!.textContent.replace(/\s+/g, ' ');
}

describe('"How we check reviews"', () => {
  it('says who may write, as the shop has set it', async () => {
    api.settings = { unverifiedReviews: false };
    const [buyers] = mount(['vouch-trust', SHOP]);
    expect(await topic(buyers!, 'Who can write a review')).toContain('Only people who bought from Wrenfold.');
    expect(await topic(buyers!, 'How purchases are checked')).not.toContain('“Not verified”');
    await expectAccessible(buyers!);

    cleanPage();
    api.settings = { unverifiedReviews: true };
    const [anyone] = mount(['vouch-trust', SHOP]);
    expect(await topic(anyone!, 'Who can write a review')).toContain('Everyone');
    expect(await topic(anyone!, 'How purchases are checked')).toContain('“Not verified”');
  });

  it('speaks of order events only where the shop sends them', async () => {
    api.settings = { orderEvents: true };
    const [connected] = mount(['vouch-trust', SHOP]);
    expect(await topic(connected!, 'How purchases are checked')).toContain('order system of Wrenfold');
    cleanPage();
    api.settings = { orderEvents: false };
    const [alone] = mount(['vouch-trust', SHOP]);
    const proof = await topic(alone!, 'How purchases are checked');
    expect(proof).not.toContain('order system');
    expect(proof).toContain('“Confirmed by the shop”: Wrenfold signed');
  });

  it('discloses rewards, and says so where there are none', async () => {
    api.settings = { incentives: true };
    const [rewarding] = mount(['vouch-trust', SHOP]);
    expect(await topic(rewarding!, 'Rewards')).toContain('however many stars they give');
    cleanPage();
    api.settings = {};
    const [plain] = mount(['vouch-trust', SHOP]);
    expect(await topic(plain!, 'Rewards')).toContain('gives no rewards');
  });

  it('promises that stars decide nothing, and lists the only reasons for a refusal', async () => {
    const [panel] = mount(['vouch-trust', SHOP]);
    expect(await topic(panel!, 'Low ratings stay')).toContain('never held, refused, hidden');
    await topic(panel!, 'What is not published');
    const refusals = inside(panel!).getByRole('heading', { name: 'What is not published' }).parentElement!;
    expect(refusals.querySelectorAll('li')).toHaveLength(6);
  });

  it('mentions imported reviews only where there are some', async () => {
    api.reviews['mug'] = [aReview()];
    const [panel] = mount(['vouch-trust', SHOP]);
    await topic(panel!, 'Rewards');
    expect(inside(panel!).queryByRole('heading', { name: 'Earlier reviews' })).toBeNull();
    cleanPage();
    api.reviews['mug'] = [aReview({ labels: ['imported'], verified: null })];
    const [imported] = mount(['vouch-trust', SHOP]);
    expect(await topic(imported!, 'Earlier reviews')).toContain('“Imported”');
  });

  it('asks for nothing of its own on a product page', async () => {
    api.reviews['mug'] = someReviews(2);
    const [panel] = mount(['vouch-trust']);
    await topic(panel!, 'Rewards');
    expect(api.calls.map(({ path }) => path)).toEqual(['/products/mug']);
  });

  it('tells the page once, when it is there', async () => {
    const told: string[] = [];
    document.body.addEventListener('vouch-ready', ({ detail }) => told.push(detail.product), { once: true });
    const [panel] = mount(['vouch-trust', SHOP]);
    await topic(panel!, 'Rewards');
    expect(told).toEqual(['']);
  });

  it('takes the shop’s own heading', async () => {
    const [panel] = mount(['vouch-trust', SHOP]);
    const own = document.createElement('h2');
    own.slot = 'title';
    own.textContent = 'Our promise';
    panel!.append(own);
    await topic(panel!, 'Rewards');
    expect(inside(panel!).getByRole('region', { name: 'Our promise' })).toBeVisible();
    await expectAccessible(panel!);
  });

  it.each([[null], ['mug']])('offers a retry after a failure (product %s)', async (product) => {
    api.answer = () => problem(500, 'internal');
    const codes: string[] = [];
    document.body.addEventListener('vouch-error', ({ detail }) => codes.push(detail.code), { once: true });
    const [panel] = mount(['vouch-trust', { product }]);
    const retry = await inside(panel!).findByRole('button', { name: 'Try again' });
    await expectAccessible(panel!);
    expect(codes).toEqual(['internal']);
    api.answer = () => undefined;
    retry.click();
    await topic(panel!, 'Rewards');
  });

  it('keeps still and silent while it loads, and asks again when the network is back', async () => {
    api.answer = () => Promise.reject(new TypeError('Failed to fetch'));
    const [panel] = mount(['vouch-trust', SHOP]);
    await panel!.updateComplete;
    expect(panel!.offsetHeight).toBeGreaterThanOrEqual(innerHeight);
    await inside(panel!).findByRole('alert');
    await expectAccessible(panel!);
    api.answer = () => undefined;
    window.dispatchEvent(new Event('online'));
    await topic(panel!, 'Rewards');
  });

  it('asks anew when it is put back on the page before an answer came', async () => {
    api.answer = () => new Promise(() => {});
    const [panel] = mount(['vouch-trust', SHOP]);
    await waitFor(() => expect(api.calls).toHaveLength(1));
    panel!.remove();
    api.answer = () => undefined;
    document.body.append(panel!);
    await topic(panel!, 'Rewards');
  });
});
