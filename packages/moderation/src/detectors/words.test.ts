import { describe, expect, it } from 'vitest';
import { found } from '../found.fixture.ts';

describe('strong words', () => {
  it.each([
    ['What a fucking joke', 'en', 'fucking'],
    ['The seller is an ASSHOLE', 'en', 'ASSHOLE'],
    ['total bullshit', 'en', 'bullshit'],
    ['sh1t and fuuuuck off', 'en', 'sh1t'],
    ['ｓｈｉｔ mug', 'en', 'ｓｈｉｔ'],
    ['die verkoper is een KLOOTZAK', 'nl', 'KLOOTZAK'],
    ['ze waren een beurt aan het neuken', 'nl-BE', 'neuken'],
    ['for en drittsekk', 'nb', 'drittsekk'],
    ['Faen i helvete', 'no', 'Faen i helvete'],
    ['kurwa, pękł po dniu', 'pl', 'kurwa'],
    ['ja pierdolę ten kubek', 'pl', 'ja pierdolę'],
    ['pilnīgs pizdec', 'lv', 'pizdec'],
    ['Der Verkäufer ist ein Hurensohn', 'de', 'Hurensohn'],
    ['una mierda de taza', 'es', 'mierda'],
    ['vendu par un connard', 'fr', 'connard'],
  ])('are seen in "%s"', (body, language, word) =>
    expect(found(body, language)[0]).toEqual(['profanity', word]),
  );

  it.each([
    ['nl', 'wat een fucking slechte mok'],
    ['lv', 'this is shit'],
    [null, 'this is shit'],
  ])('of English are seen in a text declared as %s, too', (language, body) =>
    expect(found(body, language).map(([kind]) => kind)).toEqual(['profanity']),
  );

  it.each([
    ['only a faggot would buy it', 'en'],
    ['lagd av pakkis', 'nn'],
    ['zrobiła to jakaś ciota', 'pl'],
  ])('against a group of people are hate: "%s"', (body, language) =>
    expect(found(body, language).map(([kind]) => kind)).toEqual(['hate']),
  );

  it.each([
    'Sexy, busty cut; looser at the bum, nude colour, slit at the side, crotch too low, makes my butt look good',
    'Pussy-bow blouse, a spaghetti strap, cock print, niggling doubts, spices, retardant foam, grapes',
    'Scunthorpe, Essex, Dickens, assassin, class, cockatoo, Matsushita, Takeshita, Fagin, Harshit and Yoshito',
    'It sucks, damn it. Crap quality, stupid size, piece of junk, worst purchase of my life',
  ])('are not what shops and their customers say: "%s"', (body) => expect(found(body)).toEqual([]));

  it.each([
    ['nl', 'De pot past op tafel; de pijpen zijn te lang, zelf naaien. Leuke muts voor mijn schatje'],
    ['nb', 'Jeg er fan, sinnsykt bra. Fargen er rød, fag og slutt'],
    ['pl', 'Jajko na miękko wyszło super, dmuchać na zimne'],
    ['de', 'Mit Vögeln bedruckt, dick gefüttert, wirkt nackt'],
    ['fr', 'Livraison en retard, mais le chat adore sa chatte de peluche'],
    ['es', 'En negro es precioso, parece una concha'],
    ['sv', 'Bra fack, men slut på lager; jag fick den i sex dagar'],
    ['da', 'Udsolgt: slut. God fart'],
    ['tr', 'çok güzel'],
  ])('of one language are everyday words in another (%s): "%s"', (language, body) =>
    expect(found(body, language)).toEqual([]),
  );

  it('of other languages do not run on a text', () => {
    expect(found('kurwa klootzak mierda', 'lv')).toEqual([]);
    expect(found('kurwa klootzak mierda', null)).toEqual([]);
  });
});
