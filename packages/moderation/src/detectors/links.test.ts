import { describe, expect, it } from 'vitest';
import { found } from '../found.fixture.ts';

describe('links', () => {
  it.each([
    ['See https://spam.example/now please', 'https://spam.example/now'],
    ['(http://127.0.0.1:8080/x)', 'http://127.0.0.1:8080/x'],
    ['Go to www.cheap-mugs.com, today', 'www.cheap-mugs.com'],
    ['cheapbags.shop is better', 'cheapbags.shop'],
    ['Written up on www.loved.it for all', 'www.loved.it'],
    ['Ask me at t.me/someone', 't.me/someone'],
    ['😀😀 visit spam.com', 'spam.com'],
  ])('are seen in "%s"', (body, link) => expect(found(body)).toEqual([['link', link]]));

  it.each([
    'Loved it for her.It fits, and he wore it on.Me too',
    'my size is 10.Im happy.so happy.It is great',
    'too short.top is fine though, see fig.no 3',
    'comes in f.eks blue, ca.5 cm. Size 38/40, and/or both',
    'bardzo ładny.to polecam, m.in. kolor',
    'mooi.de kleur is goed',
    'version 1.2.3 // file.txt :// www',
  ])('are not made of a missing space or an abbreviation: "%s"', (body) => expect(found(body)).toEqual([]));
});
