import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reviewLink } from './link.ts';

const token = 'eyJh.eyJp.c2ln-_';

it.each([
  ['https://shop.example/hat', undefined, `https://shop.example/hat#vouch=${token}`],
  ['https://shop.example/hat', 4, `https://shop.example/hat#vouch=${token}&rating=4`],
  ['https://shop.example/hat?size=l', 5, `https://shop.example/hat?size=l#vouch=${token}&rating=5`],
  ['https://shop.example/hat#', undefined, `https://shop.example/hat#vouch=${token}`],
  ['https://shop.example/hat#reviews', undefined, `https://shop.example/hat#reviews&vouch=${token}`],
  ['https://shop.example/hat#a=1&b', 3, `https://shop.example/hat#a=1&b&vouch=${token}&rating=3`],
  ['https://shop.example/hat#vouch=old&b', undefined, `https://shop.example/hat#b&vouch=${token}`],
  ['https://shop.example/hat#rating=1', 2, `https://shop.example/hat#vouch=${token}&rating=2`],
  ['http://localhost:8787/demo/', undefined, `http://localhost:8787/demo/#vouch=${token}`],
])('takes %s with rating %s to %s', (page, rating, link) => {
  expect(reviewLink({ page, token, rating })).toBe(link);
});

it('never puts the token where a server would see it', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (page) => {
      const link = new URL(reviewLink({ page, token }));
      expect(link.hash).toContain(`vouch=${token}`);
      link.hash = '';
      const before = new URL(page);
      before.hash = '';
      expect(link.href).toBe(before.href);
    }),
  );
});

it.each([-1, 11, 4.5, Number.NaN])('does not preselect %s, which is on no scale', (rating) => {
  expect(() => reviewLink({ page: 'https://shop.example/', token, rating })).toThrow(RangeError);
});

it('does not guess where a relative address leads', () => {
  expect(() => reviewLink({ page: '/hat', token })).toThrow(TypeError);
});
