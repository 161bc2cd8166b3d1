/** What the shop itself says, in its five languages. The reviews' own words come from Vouch. */

export const locales = ['en', 'nl', 'nb', 'lv', 'pl'] as const;
export type Locale = (typeof locales)[number];

export interface Messages {
  readonly languageName: string;
  readonly skip: string;
  readonly allGoods: string;
  readonly order: string;
  readonly slogan: string;
  readonly intro: string;
  readonly madeIn: string;
  readonly vatIncluded: string;
  readonly buy: string;
  readonly buyNote: string;
  readonly buySeveral: string;
  readonly articleNumber: string;
  readonly reviews: string;
  readonly writeReview: string;
  readonly orderTitle: string;
  readonly orderIntro: string;
  readonly placeOrder: string;
  readonly nothingChosen: string;
  readonly thanks: string;
  readonly orderNumber: string;
  readonly rateIntro: string;
  readonly rate: (title: string) => string;
  readonly stars: readonly [string, string, string, string, string];
  readonly withoutStars: string;
  readonly linkNote: string;
  readonly notFound: string;
  readonly notFoundText: string;
  readonly aboutReviews: string;
  readonly aboutReviewsIntro: string;
  readonly footer: string;
  readonly languages: string;
}

const en: Messages = {
  languageName: 'English',
  skip: 'Skip to the content',
  allGoods: 'All goods',
  order: 'Order',
  slogan: 'Plain things that get better with use.',
  intro:
    'A dozen goods for kitchen, hearth and weather, from small workshops in five countries. Each is described in the language of the people who make it.',
  madeIn: 'Made in Ireland',
  vatIncluded: 'including VAT',
  buy: 'Place a demo order',
  buyNote: 'Nothing is charged and nothing is sent. You get the link to a review that a buyer would get.',
  buySeveral: 'Order several things at once',
  articleNumber: 'Article number',
  reviews: 'What buyers say',
  writeReview: 'Write a review',
  orderTitle: 'Place a demo order',
  orderIntro:
    'Choose one thing or several. The shop then signs a proof of purchase for the order, as it would after a real one.',
  placeOrder: 'Place the order',
  nothingChosen: 'Choose at least one product.',
  thanks: 'Thank you for your order',
  orderNumber: 'Order number',
  rateIntro: 'How do you like it? Choose a star to begin your review.',
  rate: (title) => `Rate ${title}`,
  stars: ['1 star', '2 stars', '3 stars', '4 stars', '5 stars'],
  withoutStars: 'Write a review',
  linkNote: 'The link is yours alone: it proves this purchase and works once for each product.',
  notFound: 'Not on our shelves',
  notFoundText: 'We do not have this product, or no longer.',
  aboutReviews: 'About our reviews',
  aboutReviewsIntro:
    'How the reviews in this shop come about, who may write them, and what is done so that you can trust them.',
  footer: 'A demo shop. Its goods and its reviews are invented.',
  languages: 'Languages',
};

const nl: Messages = {
  languageName: 'Nederlands',
  skip: 'Naar de inhoud',
  allGoods: 'Alle spullen',
  order: 'Bestellen',
  slogan: 'Gewone dingen die mooier worden door gebruik.',
  intro:
    'Een dozijn spullen voor keuken, haard en weer, uit kleine werkplaatsen in vijf landen. Elk is beschreven in de taal van wie het maakt.',
  madeIn: 'Gemaakt in Nederland',
  vatIncluded: 'inclusief btw',
  buy: 'Plaats een proefbestelling',
  buyNote:
    'Er wordt niets afgeschreven en niets verstuurd. U krijgt de beoordelingslink die een koper zou krijgen.',
  buySeveral: 'Meerdere dingen tegelijk bestellen',
  articleNumber: 'Artikelnummer',
  reviews: 'Wat kopers zeggen',
  writeReview: 'Schrijf een beoordeling',
  orderTitle: 'Plaats een proefbestelling',
  orderIntro:
    'Kies één ding of meer. De winkel ondertekent daarna een aankoopbewijs voor de bestelling, net als na een echte.',
  placeOrder: 'Bestelling plaatsen',
  nothingChosen: 'Kies ten minste één product.',
  thanks: 'Bedankt voor uw bestelling',
  orderNumber: 'Bestelnummer',
  rateIntro: 'Hoe bevalt het? Kies een ster om uw beoordeling te beginnen.',
  rate: (title) => `Beoordeel ${title}`,
  stars: ['1 ster', '2 sterren', '3 sterren', '4 sterren', '5 sterren'],
  withoutStars: 'Schrijf een beoordeling',
  linkNote: 'De link is alleen voor u: hij bewijst deze aankoop en werkt één keer per product.',
  notFound: 'Niet in ons schap',
  notFoundText: 'Dit product hebben we niet, of niet meer.',
  aboutReviews: 'Over onze beoordelingen',
  aboutReviewsIntro:
    'Hoe de beoordelingen in deze winkel tot stand komen, wie ze mag schrijven en waarom u erop kunt vertrouwen.',
  footer: 'Een demowinkel. De spullen en de beoordelingen zijn verzonnen.',
  languages: 'Talen',
};

const nb: Messages = {
  languageName: 'Norsk',
  skip: 'Til innholdet',
  allGoods: 'Alle varer',
  order: 'Bestill',
  slogan: 'Enkle ting som blir bedre med bruk.',
  intro:
    'Et dusin ting til kjøkken, peis og allslags vær, fra små verksteder i fem land. Hver av dem er beskrevet på språket til dem som lager den.',
  madeIn: 'Laget i Norge',
  vatIncluded: 'inkludert mva.',
  buy: 'Legg inn en prøvebestilling',
  buyNote:
    'Ingenting trekkes og ingenting sendes. Du får lenken til en anmeldelse, slik en kjøper ville fått den.',
  buySeveral: 'Bestill flere ting på én gang',
  articleNumber: 'Artikkelnummer',
  reviews: 'Hva kjøperne sier',
  writeReview: 'Skriv en anmeldelse',
  orderTitle: 'Legg inn en prøvebestilling',
  orderIntro:
    'Velg én ting eller flere. Butikken signerer så et kjøpsbevis for bestillingen, slik den ville gjort etter en ekte.',
  placeOrder: 'Send bestillingen',
  nothingChosen: 'Velg minst ett produkt.',
  thanks: 'Takk for bestillingen',
  orderNumber: 'Ordrenummer',
  rateIntro: 'Hva synes du? Velg en stjerne for å begynne på anmeldelsen.',
  rate: (title) => `Vurder ${title}`,
  stars: ['1 stjerne', '2 stjerner', '3 stjerner', '4 stjerner', '5 stjerner'],
  withoutStars: 'Skriv en anmeldelse',
  linkNote: 'Lenken er bare din: den beviser kjøpet og virker én gang for hvert produkt.',
  notFound: 'Ikke i hyllene våre',
  notFoundText: 'Dette produktet har vi ikke, eller ikke lenger.',
  aboutReviews: 'Om anmeldelsene våre',
  aboutReviewsIntro:
    'Hvordan anmeldelsene i denne butikken blir til, hvem som kan skrive dem, og hva vi gjør for at du kan stole på dem.',
  footer: 'En demobutikk. Varene og anmeldelsene er oppdiktet.',
  languages: 'Språk',
};

const lv: Messages = {
  languageName: 'Latviešu',
  skip: 'Pāriet uz saturu',
  allGoods: 'Visas preces',
  order: 'Pasūtīt',
  slogan: 'Vienkāršas lietas, kas lietojot kļūst labākas.',
  intro:
    'Ducis lietu virtuvei, pavardam un jebkuriem laikapstākļiem no mazām darbnīcām piecās valstīs. Katra ir aprakstīta tās darinātāju valodā.',
  madeIn: 'Ražots Latvijā',
  vatIncluded: 'ieskaitot PVN',
  buy: 'Veikt izmēģinājuma pasūtījumu',
  buyNote: 'Nauda netiek noņemta un nekas netiek sūtīts. Jūs saņemat atsauksmes saiti, kādu saņemtu pircējs.',
  buySeveral: 'Pasūtīt vairākas lietas reizē',
  articleNumber: 'Artikula numurs',
  reviews: 'Ko saka pircēji',
  writeReview: 'Rakstīt atsauksmi',
  orderTitle: 'Izmēģinājuma pasūtījums',
  orderIntro:
    'Izvēlieties vienu vai vairākas lietas. Veikals parakstīs pirkuma apliecinājumu tāpat kā pēc īsta pasūtījuma.',
  placeOrder: 'Nosūtīt pasūtījumu',
  nothingChosen: 'Izvēlieties vismaz vienu preci.',
  thanks: 'Paldies par pasūtījumu',
  orderNumber: 'Pasūtījuma numurs',
  rateIntro: 'Kā jums patīk? Izvēlieties zvaigzni, lai sāktu atsauksmi.',
  rate: (title) => `Novērtēt: ${title}`,
  stars: ['1 zvaigzne', '2 zvaigznes', '3 zvaigznes', '4 zvaigznes', '5 zvaigznes'],
  withoutStars: 'Rakstīt atsauksmi',
  linkNote: 'Saite ir tikai jums: tā apliecina šo pirkumu un katrai precei derīga vienu reizi.',
  notFound: 'Mūsu plauktos tā nav',
  notFoundText: 'Šādas preces mums nav vai vairs nav.',
  aboutReviews: 'Par mūsu atsauksmēm',
  aboutReviewsIntro:
    'Kā šajā veikalā rodas atsauksmes, kas tās drīkst rakstīt un kas tiek darīts, lai jūs tām varētu uzticēties.',
  footer: 'Demonstrācijas veikals. Preces un atsauksmes ir izdomātas.',
  languages: 'Valodas',
};

const pl: Messages = {
  languageName: 'Polski',
  skip: 'Przejdź do treści',
  allGoods: 'Wszystkie rzeczy',
  order: 'Zamów',
  slogan: 'Proste rzeczy, które z czasem stają się lepsze.',
  intro:
    'Tuzin rzeczy do kuchni, do paleniska i na każdą pogodę, z małych pracowni w pięciu krajach. Każda jest opisana w języku tych, którzy ją robią.',
  madeIn: 'Wyprodukowano w Polsce',
  vatIncluded: 'z VAT',
  buy: 'Złóż zamówienie próbne',
  buyNote: 'Nic nie zostanie pobrane ani wysłane. Dostaniesz link do opinii, jaki dostałby kupujący.',
  buySeveral: 'Zamów kilka rzeczy naraz',
  articleNumber: 'Numer artykułu',
  reviews: 'Co mówią kupujący',
  writeReview: 'Napisz opinię',
  orderTitle: 'Złóż zamówienie próbne',
  orderIntro:
    'Wybierz jedną rzecz lub kilka. Sklep podpisze potem dowód zakupu, tak jak po prawdziwym zamówieniu.',
  placeOrder: 'Wyślij zamówienie',
  nothingChosen: 'Wybierz co najmniej jeden produkt.',
  thanks: 'Dziękujemy za zamówienie',
  orderNumber: 'Numer zamówienia',
  rateIntro: 'Jak się podoba? Wybierz gwiazdkę, aby zacząć opinię.',
  rate: (title) => `Oceń: ${title}`,
  stars: ['1 gwiazdka', '2 gwiazdki', '3 gwiazdki', '4 gwiazdki', '5 gwiazdek'],
  withoutStars: 'Napisz opinię',
  linkNote: 'Link jest tylko dla ciebie: potwierdza ten zakup i działa raz dla każdego produktu.',
  notFound: 'Nie ma tego na półce',
  notFoundText: 'Tego produktu nie mamy lub już nie mamy.',
  aboutReviews: 'O naszych opiniach',
  aboutReviewsIntro:
    'Skąd biorą się opinie w tym sklepie, kto może je pisać i co robimy, żeby można było im ufać.',
  footer: 'Sklep demonstracyjny. Rzeczy i opinie są zmyślone.',
  languages: 'Języki',
};

export const messages: Readonly<Record<Locale, Messages>> = { en, nl, nb, lv, pl };

/** The locale a visitor asked for, or English when it is none of ours. */
export function toLocale(value: string | undefined): Locale {
  return locales.find((locale) => locale === value) ?? 'en';
}
