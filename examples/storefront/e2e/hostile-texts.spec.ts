/** Whatever a review's texts want, they are shown as the same text, and no script of theirs runs. */
import { existsSync, readFileSync } from 'node:fs';
import { admin, expect, productNodes, test } from './shop.ts';

const file = new URL('../../../../shared/data/strings/naughty-strings.json', import.meta.url);
const collected = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as string[]) : [];
const TEXTS = [
  '<img src=x onerror=alert(1)>',
  '</script ><script>alert(2)</script>',
  '<!--<script>',
  ']]><svg onload=alert(3)>',
  '${alert(4)}{{constructor.constructor("alert(5)")()}}',
  ...collected,
];
const PRODUCT = 'hostile-texts';
const ABREAST = 10;

/** Control characters other than tab and newline. */
const isForbidden = (text: string) => /(?![\t\n])\p{Cc}/u.test(text);

interface Shown {
  title: string;
  body: string;
  name: string | null;
}

test('hostile texts are shown as the same text, in the list and in JSON-LD, and no script runs', async ({
  page,
}, { config }) => {
  test.setTimeout(180_000);
  const { state } = config.metadata as { state: string };
  const origin = new URL((await page.goto('/demo/products/lambswool-blanket'))!.url()).origin;

  const sent: Shown[] = [];
  const submit = async (text: string, order: number) => {
    const { token } = await admin<{ token: string }>(page, state, '/tokens', {
      order: `hostile-${order}`,
      items: [{ product: PRODUCT }],
    });
    const length = [...text].length;
    const review = {
      title: length <= 150 ? text : '',
      body: text,
      name: length >= 1 && length <= 80 ? text : null,
    };
    const { title, body, name } = review;
    const answer = await page.request.post('/v1/shops/demo/reviews', {
      headers: { Origin: origin },
      data: {
        productId: PRODUCT,
        rating: 3,
        title,
        body,
        locale: 'en',
        token,
        author: name === null ? { name, anonymous: true } : { name },
      },
    });
    expect([text, answer.status()]).toEqual([text, isForbidden(text) ? 422 : 201]);
    if (answer.ok()) sent.push(review);
  };
  for (let from = 0; from < TEXTS.length; from += ABREAST)
    await Promise.all(TEXTS.slice(from, from + ABREAST).map((text, at) => submit(text, from + at)));

  type Queue = { items: { review: { id: string; productId: string } }[]; nextCursor: string | null };
  for (let cursor: string | null = ''; cursor !== null;) {
    const queue: Queue = await admin(page, state, `/reviews?status=pending&limit=50${cursor}`);
    for (const { review } of queue.items)
      if (review.productId === PRODUCT)
        await admin(page, state, `/reviews/${review.id}/decision`, { decision: 'publish' });
    cursor = queue.nextCursor && `&cursor=${queue.nextCursor}`;
  }

  // A single-page shop changes the product of the elements that are there, and what it says of its own.
  const list = page.locator('vouch-reviews');
  await list.scrollIntoViewIfNeeded();
  await expect(list).toContainText('Based on');
  await list.evaluate((element, product) => {
    for (const script of document.querySelectorAll('script[type="application/ld+json"]')) script.remove();
    element.setAttribute('product', product);
  }, PRODUCT);
  await expect(list).toContainText(`${sent.length} reviews`);
  const shown = list.locator('article');
  const more = list.getByRole('button', { name: /more/i });
  for (let count = 10; count < sent.length; count += 10) {
    await expect(shown).toHaveCount(count);
    await more.click();
  }
  await expect(shown).toHaveCount(sent.length);
  const read = await shown.evaluateAll((articles) =>
    articles.map((article): Shown => ({
      title: article.querySelector('[part="title"]')?.textContent ?? '',
      body: article.querySelector('[part="body"]')?.textContent ?? '',
      name: article.querySelector('[part="author"] bdi')?.textContent ?? '',
    })),
  );
  const inOrder = (texts: Shown[], anonymous: string) =>
    texts.map(({ name, ...words }) => JSON.stringify({ ...words, name: name ?? anonymous })).toSorted();
  expect(inOrder(read, '')).toEqual(inOrder(sent, 'Anonymous'));

  const words = new Set(sent.map(({ body }) => body));
  const rated = (await productNodes(page)).filter(({ aggregateRating }) => aggregateRating);
  const described = rated.flatMap(({ review = [] }) => review.map(({ reviewBody }) => reviewBody ?? ''));
  expect(described.length).toBeGreaterThan(0);
  expect(described.filter((body) => body !== '' && !words.has(body))).toEqual([]);
});
