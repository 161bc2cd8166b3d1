import { describe, expect, it } from 'vitest';
import { found } from '../found.fixture.ts';

describe('personal data', () => {
  it.each([
    ['Write to kim.o+shop@example.com.', 'en', 'kim.o+shop@example.com'],
    ['mailto:kim@example.lv', 'lv', 'mailto:kim@example.lv'],
    ['Send my money to NL91 ABNA 0417 1643 00 and hurry', 'nl', 'NL91 ABNA 0417 1643 00'],
    ['PL61109010140000071219812874', 'pl', 'PL61109010140000071219812874'],
  ])('is seen in "%s"', (body, language, data) =>
    expect(found(body, language)).toEqual([['personal_data', data]]),
  );

  it.each([
    ['app me: +31 6 12345678', 'nl', '+31 6 12345678'],
    ['My number: +371 29 123 456!', null, '+371 29 123 456'],
    ['0047 22 86 44 00', 'nb', '0047 22 86 44 00'],
    ['(212) 555-2368 any time', 'en', '(212) 555-2368'],
    ['it is 212-555-2368 2 times a day', 'en', '212-555-2368'],
    ['bel 06-12345678', 'nl', '06-12345678'],
    ['06 12 34 56 78', 'fr', '06 12 34 56 78'],
    ['tlf. 22 86 44 00', 'nb', '22 86 44 00'],
    ['zvaniet man 29123456', 'lv', '29123456'],
    ['zadzwoń: 601 234 567', 'pl', '601 234 567'],
  ])('is the phone number in "%s"', (body, language, phone) =>
    expect(found(body, language)).toEqual([['personal_data', phone]]),
  );

  it.each([
    'Bought 2 for 39.99 in 2024, size 38-40, 5\'8" and 135 lbs, waist 28, bust 34-36',
    'In sizes 32 34 36 38 40 42 all the same; 0/2/4/6/8/10/12 too',
    'order 2125552368, item #4155552671, parcel no. 3125550123 456',
    'paid 1 299 000,00 and €1.234.567,89 and 12345678 kr',
    'on 12-05-2023 and 2023-06-14 10:30, seasons 2021 2022 2023 2024',
    '4006381333931 and 4111 1111 1111 1111',
    'my router is at 192.168.178.123',
    'rated 10/10, 100% cotton, 1,000,000 stars, 0000000000',
  ])('is not made of prices, sizes, dates and order numbers: "%s"', (body) => {
    for (const language of ['en', 'nl', 'nb', 'lv', 'pl', null]) expect(found(body, language)).toEqual([]);
  });

  it('is counted once where one kind holds the shape of another', () => {
    expect(found('https://example.com/?mail=kim@example.com&tel=+31612345678')).toHaveLength(1);
    expect(found('+31612345678@example.com')).toHaveLength(1);
  });
});
