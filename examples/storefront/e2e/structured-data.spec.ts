/** ⑨ What the demo's pages tell search engines: accepted by others' validators, and what can be seen, in each language. */
import { readdirSync } from 'node:fs';
import type { ProductPage } from '@vouch/contract';
import { checkStructuredData } from '@vouch/structured-data/doctor';
import { type JsonLdNode, outsideFaults } from './outside-validator.ts';
import { expect, test } from './shop.ts';

const languages = readdirSync(new URL('../../../packages/elements/src/locales', import.meta.url), {
  withFileTypes: true,
})
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

interface Said {
  author: string;
  body: string;
}

test('the validators find a fault where there is one', async () => {
  const node = (more: object): JsonLdNode => ({
    '@type': 'Product',
    name: 'Mug',
    image: 'https://shop.example/mug.jpg',
    offers: { '@type': 'Offer', price: '12.00', priceCurrency: 'EUR' },
    ...more,
  });
  const rating = { '@type': 'AggregateRating', ratingValue: 4, reviewCount: 3 };
  expect(await outsideFaults([node({ aggregateRating: rating })])).toEqual([]);
  for (const wrong of [
    { name: undefined },
    { aggregateRating: { '@type': 'AggregateRating', reviewCount: 3 } },
    { aggregateRating: { ...rating, reviewBody: 'Good' } },
    { aggregateRating: { ...rating, '@type': 'AggregatedRating' } },
    {
      aggregateRating: rating,
      review: { '@type': 'Review', reviewRating: { '@type': 'Rating', ratingValue: 5 } },
    },
  ])
    expect([wrong, (await outsideFaults([node(wrong)])).length > 0]).toEqual([wrong, true]);
});

for (const language of languages)
  test(`a product page in ${language} is accepted by others’ validators and says what it shows`, async ({
    page,
  }) => {
    // This page leaves its elements to the script, in whatever language the page asks for.
    await page.route('**/demo/products/*', async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      await route.fulfill({
        response,
        body: html.replace('data-shop=', `data-locale="${language}" data-shop=`),
      });
    });
    // Listened for before anything is drawn: a quick page is ready before a test could ask.
    await page.addInitScript(() => {
      Object.assign(window, {
        placed: new Promise((resolve) =>
          document.addEventListener('vouch-ready', (event) => {
            const { target, detail } = event as CustomEvent<{ structuredData: unknown }>;
            if ((target as Element).localName === 'vouch-reviews') resolve(detail.structuredData);
          }),
        ),
      });
    });
    await page.goto('/demo/products/enamel-mug?review');
    const list = page.locator('vouch-reviews');
    await list.scrollIntoViewIfNeeded();
    expect(await page.evaluate(() => (window as Window & { placed?: unknown }).placed)).toMatchObject({
      kind: 'joined',
    });
    await expect(list.locator('article').first()).toBeVisible();
    // Portugal's is written out, since browsers take "pt" for Brazil's.
    expect(await list.locator('.frame').getAttribute('lang')).toBe(language === 'pt' ? 'pt-PT' : language);

    const nodes = await page.evaluate(() =>
      [...document.querySelectorAll('script[type="application/ld+json"]')].map(
        (script) => JSON.parse(script.textContent) as JsonLdNode,
      ),
    );
    // The shop's own node and Vouch's part of it, which their @id makes one.
    expect(nodes.map((node) => node['@id'])).toEqual([nodes[0]?.['@id'], nodes[0]?.['@id']]);
    const whole = Object.assign({}, ...nodes) as JsonLdNode;
    expect(await outsideFaults([whole])).toEqual([]);

    const { review } = whole as unknown as { review: { author: { name: string }; reviewBody?: string }[] };
    const marked = review.map(({ author, reviewBody = '' }): Said => ({
      author: author.name,
      body: reviewBody,
    }));
    await expect(list.locator('article')).toHaveCount(marked.length);
    const shown = await list.locator('article').evaluateAll((articles) =>
      articles.map((article): Said => ({
        author: article.querySelector('[part="author"] bdi')?.textContent ?? '',
        body: article.querySelector('[part="body"]')?.textContent ?? '',
      })),
    );
    expect(shown).toEqual(marked);
  });

for (const language of languages)
  test(`a product page drawn on a server in ${language} is accepted by others’ validators and by the doctor`, async ({
    page,
  }) => {
    const path = '/demo/products/enamel-mug';
    const bare = await (await page.request.get(`${path}?review`)).text();
    const [ownText = ''] = scriptsOf(bare);
    const own = JSON.parse(ownText) as JsonLdNode;
    const fragment = await page.request.get('/v1/shops/demo/products/enamel-mug/fragment', {
      params: { elements: 'rating,reviews', locale: language, 'product-node': String(own['@id']) },
    });
    const drawn = await fragment.text();
    const added = JSON.parse(scriptsOf(drawn)[0] ?? '') as JsonLdNode;
    expect(added['@id']).toBe(own['@id']);
    expect(await outsideFaults([{ ...own, ...added }])).toEqual([]);

    // By itself, where every review and number has to be seen, and beside what the API says.
    const html = `<!doctype html><script type="application/ld+json">${ownText}</script>${drawn}`;
    expect(checkStructuredData({ html })).toEqual([]);
    const answer = (await (
      await page.request.get('/v1/shops/demo/products/enamel-mug')
    ).json()) as ProductPage;
    const { product, summary, reviews } = answer;
    const said = { product, summary, reviews: reviews.items };
    expect(checkStructuredData({ html, answers: [said] })).toEqual([]);
  });

/** The texts of a page's JSON-LD scripts. */
function scriptsOf(html: string): string[] {
  return [...html.matchAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs)].map(
    ([, text = '']) => text,
  );
}
