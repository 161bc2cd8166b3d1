/** The demo's data keeps what its pages, its seed and a shop's own import rely on. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Answer, Questions } from '@vouch/contract';
import { answers, history, photos, products, questions, reviews } from './index.ts';

const countOf = (productId: string) => reviews.filter((review) => review.productId === productId).length;
const isTrimmed = (text: string) => text === text.trim();

/** GS1's check: the digits weighted 1, 3, 1, 3 … from the left of a GTIN-13 sum to a multiple of ten. */
const hasCheckDigit = (gtin: string) =>
  /^\d{13}$/.test(gtin) &&
  [...gtin].reduce((sum, digit, at) => sum + Number(digit) * (at % 2 ? 3 : 1), 0) % 10 === 0;

describe('the catalogue', () => {
  it("has a baker's dozen of products, each under an id of its own", () => {
    expect(new Set(products.map(({ productId }) => productId)).size).toBe(13);
    expect(products).toHaveLength(13);
  });

  it('names each product by a GTIN that scans and that nobody else can have', () => {
    for (const { productId, gtin } of products)
      expect([productId, hasCheckDigit(gtin), /^2[0-9]/.test(gtin)]).toEqual([productId, true, true]);
  });

  it('lets no alias lead to two products', () => {
    const aliases = products.flatMap((product) =>
      product.aliases.map(({ kind, value }) => `${kind}:${value}`),
    );
    expect(new Set(aliases).size).toBe(aliases.length);
  });

  it('tells Vouch the same SKU and GTIN as the page', () => {
    for (const { sku, gtin, aliases } of products)
      expect(aliases).toEqual(
        expect.arrayContaining([
          { kind: 'sku', value: sku },
          { kind: 'gtin', value: gtin },
        ]),
      );
  });

  it('has the picture of every product', () => {
    const missing = products.filter(
      ({ image }) => !existsSync(new URL(`../public${image}`, import.meta.url)),
    );
    expect(missing).toEqual([]);
  });
});

describe('the reviews', () => {
  it('are of products that the shop has', () => {
    const known = new Set(products.map(({ productId }) => productId));
    expect(reviews.filter(({ productId }) => !known.has(productId))).toEqual([]);
  });

  it('have an id each, which names the product', () => {
    expect(new Set(reviews.map(({ id }) => id)).size).toBe(reviews.length);
    expect(reviews.filter(({ id, productId }) => !id.startsWith(`demo-${productId}-`))).toEqual([]);
  });

  it('give whole stars from one to five, and each of them somewhere', () => {
    expect(new Set(reviews.map(({ rating }) => rating))).toEqual(new Set([1, 2, 3, 4, 5]));
  });

  it('are written after the purchase and answered after they are written', () => {
    for (const { id, createdAt, experiencedAt, reply } of reviews) {
      const order = [experiencedAt ?? createdAt, createdAt, reply?.createdAt ?? createdAt].map((at) =>
        Date.parse(at),
      );
      expect([id, order]).toEqual([id, order.toSorted((a, b) => a - b)]);
    }
  });

  it('keep within the lengths that the form allows, without stray spaces', () => {
    for (const { id, title, body, author } of reviews) {
      const name = author.name ?? '';
      const lengths = [title.length <= 150, body.length <= 5_000, name.length <= 80];
      expect([id, ...lengths]).toEqual([id, true, true, true]);
      expect([id, [title, body, name].every(isTrimmed)]).toEqual([id, true]);
    }
  });

  it('name an author or leave one anonymous, never both', () => {
    expect(reviews.filter(({ author }) => (author.name === null) !== author.anonymous)).toEqual([]);
  });

  it('name no address outside the domains that are kept for examples', () => {
    const hosts = reviews.flatMap(({ body }) => body.match(/(?:https?:\/\/|www\.|@)[\w.-]+/g) ?? []);
    expect(hosts.length).toBeGreaterThan(0);
    expect(hosts.filter((host) => !host.endsWith('example.com'))).toEqual([]);
  });
});

const reviewOf = (id: string) => reviews.find((review) => review.id === id);
const productOf = (id: string) => products.find(({ productId }) => productId === reviewOf(id)?.productId);

describe("the shop's own questions", () => {
  it('are as the API takes them, one of each kind at least', () => {
    expect(Questions.parse(questions)).toEqual(questions);
    expect(new Set(questions.map(({ kind }) => kind))).toEqual(
      new Set(['scale', 'single', 'several', 'text']),
    );
  });

  it('are asked in every language of the shop', () => {
    const texts = questions.flatMap((question) => [
      question.label,
      ...(question.kind === 'scale' ? [question.low, question.high] : []),
      ...('options' in question ? question.options.map(({ label }) => label) : []),
    ]);
    for (const text of texts) expect(Object.keys(text)).toEqual(['en', 'nl', 'nb', 'lv', 'pl']);
  });

  it('are asked of types of product that there are', () => {
    const types = new Set(products.map(({ type }) => type));
    expect(questions.flatMap(({ productTypes }) => productTypes).filter((type) => !types.has(type))).toEqual(
      [],
    );
  });

  it('are answered as they were asked, of a product of that type', () => {
    expect(Object.keys(answers).length).toBeGreaterThan(100);
    for (const [review, given] of Object.entries(answers))
      for (const [id, value] of Object.entries(given)) {
        const question = questions.find((asked) => asked.id === id)!;
        expect(Answer.safeParse({ question: id, value }).success).toBe(true);
        expect([review, id, question.productTypes]).toEqual([
          review,
          id,
          expect.arrayContaining([productOf(review)?.type]),
        ]);
        if ('options' in question)
          for (const choice of [value].flat())
            expect(question.options.map((option) => option.id)).toContain(choice);
        else expect(typeof value).toBe(question.kind === 'scale' ? 'number' : 'string');
      }
  });
});

describe('the photos', () => {
  const folder = new URL('./media/', import.meta.url);
  const all = Object.entries(photos).flatMap(([review, list]) =>
    list.map((photo, at) => ({ review, at, ...photo })),
  );

  it('belong to reviews that are published, five of one at most', () => {
    expect(Object.keys(photos).length).toBeGreaterThanOrEqual(25);
    for (const [review, list] of Object.entries(photos)) {
      expect([review, reviewOf(review)?.status]).toEqual([review, 'published']);
      expect(list.length).toBeLessThanOrEqual(5);
    }
    expect(Object.values(photos).filter((list) => list.length >= 3).length).toBeGreaterThan(2);
  });

  it('lie beside their thumbnails, and nothing else does', () => {
    const expected = all.flatMap(({ review, at, seconds }) =>
      [seconds ? '.mp4' : '.jpg', '-thumb.jpg'].map((end) => `${review}-${at + 1}${end}`),
    );
    expect(readdirSync(folder).sort()).toEqual(expected.sort());
  });

  it('are small: 40 KB each and 1.5 MB in all', () => {
    const sizes = readdirSync(folder).map((file) => statSync(new URL(file, folder)).size);
    expect(Math.max(...sizes)).toBeLessThan(40_000);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_500_000);
  });

  it('are not all still: one at least is a video', () => {
    expect(all.some(({ seconds }) => seconds)).toBe(true);
  });

  it('are described, all but a few', () => {
    expect(all.filter(({ alt }) => alt === null).length).toBeLessThan(5);
  });
});

describe('the edited reviews', () => {
  it('have the label, other words than before, and an edit after the writing', () => {
    const labelled = reviews.filter(({ labels }) => labels.includes('edited')).map(({ id }) => id);
    expect(Object.keys(history).sort()).toEqual(labelled.sort());
    for (const [id, { editedAt, before }] of Object.entries(history)) {
      expect(before.map(({ body }) => body)).not.toContain(reviewOf(id)!.body);
      expect(Date.parse(editedAt)).toBeGreaterThan(Date.parse(before.at(-1)!.writtenAt));
    }
  });
});

describe('a group', () => {
  it('is two colours of one mug, each with reviews', () => {
    const members = products.filter(({ group }) => group === 'enamel-mug').map(({ productId }) => productId);
    expect(members).toEqual(['enamel-mug', 'enamel-mug-green']);
    expect(members.every((member) => countOf(member) > 0)).toBe(true);
  });
});

describe('every state of the elements has a page to be seen on', () => {
  it('from no review over a single one to several pages of them', () => {
    expect(countOf('cedar-bird-feeder')).toBe(0);
    expect(countOf('messing-plantenspuit')).toBe(1);
    expect(countOf('enamel-mug')).toBeGreaterThan(50);
    expect(reviews.length).toBeGreaterThanOrEqual(200);
  });

  it.each(['en', 'nl', 'no', 'lv', 'pl', 'de'])('a review in the language "%s"', (language) => {
    expect(reviews.map((review) => review.language)).toContain(language);
  });

  it.each(['imported', 'incentivised', 'staff', 'edited', 'refunded'])('a review labelled %s', (label) => {
    expect(reviews.flatMap(({ labels }) => labels)).toContain(label);
  });

  it.each(['order', 'invitation', 'shop', null])('a purchase vouched for by %s', (verifiedBy) => {
    expect(reviews.map((review) => review.verifiedBy)).toContain(verifiedBy);
  });

  it('without a title, without a name, and in several paragraphs', () => {
    const published = reviews.filter(({ status }) => status === 'published');
    expect(published.filter(({ title }) => title === '').length).toBeGreaterThan(10);
    expect(published.filter(({ author }) => author.anonymous).length).toBeGreaterThan(10);
    expect(published.filter(({ body }) => body.includes('\n\n')).length).toBeGreaterThan(2);
  });

  it('answered by the shop, above all where a buyer was let down', () => {
    const answered = reviews.filter(({ reply }) => reply);
    expect(answered.length).toBeGreaterThanOrEqual(20);
    expect(answered.filter(({ rating }) => rating > 3).length).toBeLessThan(answered.length / 2);
  });

  it('waiting for a moderator', () => {
    const pending = reviews.filter(({ status }) => status === 'pending');
    expect(pending.length).toBeGreaterThanOrEqual(4);
    expect(pending.filter(({ reply }) => reply)).toEqual([]);
  });
});
