import { describe, expect, it } from 'vitest';
import { UsageFailure } from '../failure.ts';
import { parseColumnMap } from './column-map.ts';

const CLOTHING = { product: 'Clothing ID', rating: 'Rating', title: 'Title', body: 'Review Text' };

describe('--map', () => {
  it.each([
    "product='Clothing ID',rating=Rating,title=Title,body='Review Text'",
    'product="Clothing ID",rating="Rating",title="Title",body="Review Text"',
    'product=Clothing ID,rating=Rating,title=Title,body=Review Text',
    ' product = Clothing ID , rating = Rating , title = Title , body = Review Text ',
  ])('reads column names with blanks, with quotes or without: %s', (text) => {
    expect(parseColumnMap(text)).toEqual(CLOTHING);
  });

  it('reads column names with commas, equals signs and quotes in them', () => {
    expect(
      parseColumnMap("body='Review, in words',title=Title, short,product=SKU=id,name=Buyer's name"),
    ).toEqual({
      body: 'Review, in words',
      title: 'Title, short',
      product: 'SKU=id',
      name: "Buyer's name",
    });
  });

  it.each(['', 'product', 'stars=Rating', 'rating=A,rating=B'])(
    'that cannot be meant is a usage error: %j',
    (text) => {
      expect(() => parseColumnMap(text)).toThrow(UsageFailure);
    },
  );

  it('names the targets when one is unknown', () => {
    expect(() => parseColumnMap('stars=Rating')).toThrow(/"stars".*product, rating, title/);
  });
});
