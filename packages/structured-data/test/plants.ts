/** Faults as shops' pages have them, each planted in a saved page, and what the doctor has to say of it. */
import type { JsonLdFindingCode } from '@vouch/contract';
import type { Theme } from './themes.ts';

export type Plant = [
  name: string,
  theme: Theme,
  changes: [found: string, planted: string][],
  found: JsonLdFindingCode[],
];

const script = (json: string) => `<script type="application/ld+json">${json}</script>`;
const rating = '{"@type":"AggregateRating","ratingValue":4.9,"reviewCount":3}';

export const PLANTS: Plant[] = [
  // The scripts themselves
  ['a trailing comma', 'prestashop-classic', [['"unitCode": "kg"', '"unitCode": "kg",']], ['broken_json']],
  [
    'a stray quotation mark',
    'woocommerce-storefront',
    [['"name":"Wollen muts","url"', '"name":"Wollen 12" muts","url"']],
    ['broken_json'],
  ],
  ['an empty script', 'shopify-dawn', [['</head>', `${script('')}</head>`]], ['broken_json']],
  [
    'a review that ends the script',
    'shopify-dawn',
    [['"Kept my ears through February."', '"Kept </script ><b>my ears</b>"']],
    ['unescaped_markup'],
  ],
  [
    'a review that swallows the page',
    'shopify-dawn',
    [['"Kept my ears through February."', '"<!--<script>"']],
    ['unescaped_markup'],
  ],
  [
    'another vocabulary',
    'woocommerce-storefront',
    [
      [
        '{"@context":"https:\\/\\/schema.org\\/","@graph"',
        '{"@context":"https:\\/\\/schema.example\\/","@graph"',
      ],
    ],
    ['wrong_context'],
  ],
  [
    'no vocabulary',
    'prestashop-classic',
    [['"@context": "https://schema.org/",\n        "@type": "Product"', '"@type": "Product"']],
    ['wrong_context'],
  ],
  [
    'a type in small letters',
    'prestashop-classic',
    [['"@type": "AggregateRating"', '"@type": "aggregateRating"']],
    ['misspelt_type'],
  ],

  // One product, one node, one rating
  [
    'an app’s own Product beside the theme’s',
    'woocommerce-storefront',
    [
      [
        '</head>',
        `${script(`{"@context":"https://schema.org","@type":"Product","name":"Wollen muts","aggregateRating":${rating}}`)}</head>`,
      ],
    ],
    ['duplicate_product', 'second_rating', 'count_not_visible'],
  ],
  [
    'another Product of the same sku',
    'prestashop-classic',
    [
      [
        '</head>',
        `${script('{"@context":"https://schema.org","@type":"Product","name":"Bonnet","sku":"HAT-1"}')}</head>`,
      ],
    ],
    ['conflicting_values', 'duplicate_product'],
  ],
  [
    'microdata beside JSON-LD',
    'bigcommerce-cornerstone',
    [
      [
        '</head>',
        `${script('{"@context":"https://schema.org","@type":"Product","name":"Woollen hat","sku":"HAT-1"}')}</head>`,
      ],
    ],
    ['mixed_formats'],
  ],
  [
    'RDFa beside JSON-LD',
    'prestashop-classic',
    [
      [
        '<h1 class="h1">Bonnet en laine</h1>',
        '<div vocab="https://schema.org/" typeof="Product"><h1 property="name">Bonnet en laine</h1></div>',
      ],
    ],
    ['mixed_formats'],
  ],
  [
    'two nodes of one @id that disagree',
    'shopify-dawn',
    [
      [
        '</head>',
        `${script('{"@context":"https://schema.org","@type":"Product","@id":"/products/woollen-hat#product","name":"Wool cap"}')}</head>`,
      ],
    ],
    ['conflicting_values'],
  ],
  [
    'a second rating under the same @id',
    'shopify-dawn',
    [
      [
        '</head>',
        `${script(`{"@context":"https://schema.org","@type":"Product","@id":"/products/woollen-hat#product","aggregateRating":${rating}}`)}</head>`,
      ],
    ],
    ['second_rating'],
  ],
  [
    'two ratings in a list',
    'shopify-dawn',
    [
      ['"aggregateRating": {', `"aggregateRating": [${rating}, {`],
      ['"reviewCount": 3\n            }', '"reviewCount": 3\n            }]'],
    ],
    ['second_rating'],
  ],
  [
    'a second rated product',
    'prestashop-classic',
    [
      [
        '</head>',
        `${script(`{"@context":"https://schema.org","@type":"Product","name":"Gants","image":"https://presta.example/2.jpg","brand":"Fjell","sku":"G","offers":{"@type":"Offer","price":"9","priceCurrency":"EUR"},"aggregateRating":{"@type":"AggregateRating","ratingValue":4,"reviewCount":1203}}`)}</head>`,
      ],
    ],
    ['several_products'],
  ],
  [
    'a category’s list of rated products',
    'prestashop-classic',
    [
      [
        '</head>',
        `${script(`{"@context":"https://schema.org","@type":"ItemList","itemListElement":[{"@type":"ListItem","position":1,"item":{"@type":"Product","name":"Gants","aggregateRating":${rating}}}]}`)}</head>`,
      ],
    ],
    ['several_products'],
  ],
  [
    'stars of the shop itself',
    'prestashop-classic',
    [['"name": "Fjell Boutique",', `"name": "Fjell Boutique", "aggregateRating": ${rating},`]],
    ['self_serving'],
  ],
  [
    'stars of the shop as a business of its trade',
    'prestashop-classic',
    [
      [
        '"@type": "Organization",\n        "name": "Fjell Boutique",',
        `"@type": "ClothingStore", "name": "Fjell Boutique", "aggregateRating": ${rating},`,
      ],
    ],
    ['self_serving'],
  ],
  [
    'a rating of the shop by itself',
    'prestashop-classic',
    [
      [
        '</head>',
        `${script(`{"@context":"https://schema.org","@type":"AggregateRating","ratingValue":5,"reviewCount":9,"itemReviewed":{"@type":"LocalBusiness","name":"Fjell"}}`)}</head>`,
      ],
    ],
    ['self_serving'],
  ],

  // What a Product needs
  [
    'no name',
    'prestashop-classic',
    [['"name": "Bonnet en laine",\n        "description"', '"description"']],
    ['missing_name'],
  ],
  [
    'a Product with nothing to show',
    'prestashop-classic',
    [
      ['"aggregateRating": {', '"ignored": {'],
      ['"offers": {', '"also": {'],
    ],
    ['missing_recommended', 'nothing_to_show'],
  ],
  ['no brand', 'magento-luma', [['<meta itemprop="brand" content="Fjell" />', '']], ['missing_recommended']],
  [
    'no identifier',
    'shopify-dawn',
    [
      ['"gtin": "4006381333931",', ''],
      ['"sku": "HAT-1",', ''],
    ],
    ['missing_recommended'],
  ],
  [
    'a barcode with a wrong digit',
    'shopify-dawn',
    [['"gtin": "4006381333931"', '"gtin": "4006381333913"']],
    ['invalid_gtin'],
  ],
  [
    'a barcode that is too short',
    'bigcommerce-cornerstone',
    [['036000291452', '36000291452']],
    ['invalid_gtin'],
  ],
  [
    'a relative picture',
    'prestashop-classic',
    [
      [
        '"image": "https://presta.example/1-home_default/bonnet-en-laine.jpg"',
        '"image": "/1-home_default/bonnet-en-laine.jpg"',
      ],
    ],
    ['relative_url'],
  ],

  // What a rating needs
  ['no average', 'shopify-dawn', [['"ratingValue": 4.33,', '']], ['missing_rating_value']],
  [
    'no number of reviews',
    'shopware-storefront',
    [['<meta itemprop="reviewCount" content="2" />', '']],
    ['missing_rating_count'],
  ],
  [
    'a rating of 0 reviews',
    'prestashop-classic',
    [
      ['"reviewCount": "1203"', '"reviewCount": "0"'],
      ['"ratingValue": "4.3"', '"ratingValue": "0"'],
    ],
    ['no_reviews'],
  ],
  [
    'a decimal comma',
    'shopware-storefront',
    [['<meta itemprop="ratingValue" content="4.5" />', '<meta itemprop="ratingValue" content="4,5" />']],
    ['decimal_comma'],
  ],
  [
    'a count with a separator',
    'prestashop-classic',
    [['"reviewCount": "1203"', '"reviewCount": "1,203"']],
    ['decimal_comma'],
  ],
  [
    'an average in words',
    'prestashop-classic',
    [['"ratingValue": "4.3"', '"ratingValue": "4.3 stars"']],
    ['not_a_number'],
  ],
  [
    'an average beyond its scale',
    'shopware-storefront',
    [['<meta itemprop="ratingValue" content="4.5" />', '<meta itemprop="ratingValue" content="45" />']],
    ['rating_out_of_range'],
  ],
  [
    'a scale to 10 that is not stated',
    'shopify-dawn',
    [['"ratingValue": 4.33', '"ratingValue": 8.66']],
    ['scale_not_stated'],
  ],
  [
    'thumbs whose lower end is not stated',
    'shopify-dawn',
    [['"ratingValue": 4.33', '"ratingValue": 0.87, "bestRating": 1']],
    ['scale_not_stated'],
  ],
  [
    'a scale to 10 of which the lower end alone is stated',
    'shopify-dawn',
    [['"ratingValue": 4.33', '"ratingValue": 8.66, "worstRating": 1']],
    ['scale_not_stated'],
  ],
  [
    'fewer reviews than are listed',
    'woocommerce-storefront',
    [
      ['"reviewCount":2', '"reviewCount":1'],
      ['(<span class="count">2', '(<span class="count">1'],
    ],
    ['fewer_than_listed'],
  ],

  // What a review needs
  [
    'no author',
    'shopify-dawn',
    [['"author": { "@type": "Person", "name": "Kim" },', '']],
    ['missing_author'],
  ],
  [
    'an author without a name',
    'woocommerce-storefront',
    [['{"@type":"Person","name":"Joost"}', '{"@type":"Person","name":""}']],
    ['missing_author'],
  ],
  [
    'an author as a bare text',
    'woocommerce-storefront',
    [['{"@type":"Person","name":"Joost"}', '"Joost"']],
    ['author_without_type'],
  ],
  [
    'an author that is a thing',
    'woocommerce-storefront',
    [['{"@type":"Person","name":"Joost"}', '{"@type":"Thing","name":"Joost"}']],
    ['author_without_type'],
  ],
  [
    'an author of 100 characters',
    'woocommerce-storefront',
    [['{"@type":"Person","name":"Joost"}', `{"@type":"Person","name":"${'J'.repeat(100)}"}`]],
    ['author_too_long'],
  ],
  [
    'no date',
    'shopware-storefront',
    [['<meta itemprop="datePublished" content="2026-03-01" />', '']],
    ['missing_date'],
  ],
  [
    'a date as people write it',
    'bigcommerce-cornerstone',
    [['content="2026-02-11"', 'content="Feb 11th 2026"']],
    ['date_not_iso'],
  ],
  [
    'a day that no month has',
    'bigcommerce-cornerstone',
    [['content="2026-02-11"', 'content="2026-13-11"']],
    ['date_not_iso'],
  ],
  [
    'a date to come',
    'bigcommerce-cornerstone',
    [['content="2026-02-11"', 'content="2027-02-11"']],
    ['date_in_future'],
  ],
  [
    'a review without stars',
    'shopify-dawn',
    [
      [
        '"reviewBody": "Kept my ears through February.",\n                "reviewRating": { "@type": "Rating", "ratingValue": 5 }',
        '"reviewBody": "Kept my ears through February."',
      ],
    ],
    ['missing_review_rating'],
  ],
  [
    'a review whose stars have no value',
    'woocommerce-storefront',
    [['"ratingValue":"5","worstRating"', '"worstRating"']],
    ['missing_review_rating'],
  ],
  [
    'a review of nothing',
    'prestashop-classic',
    [
      [
        '</head>',
        `${script('{"@context":"https://schema.org","@type":"Review","author":{"@type":"Person","name":"Léa"},"datePublished":"2026-01-01","name":"Bonnet en laine","reviewRating":{"@type":"Rating","ratingValue":5}}')}</head>`,
      ],
    ],
    ['missing_item_reviewed'],
  ],
  [
    'a rating of a node that is not there',
    'prestashop-classic',
    [
      [
        '</head>',
        `${script('{"@context":"https://schema.org","@type":"AggregateRating","ratingValue":4,"reviewCount":3,"itemReviewed":{"@id":"#elsewhere"}}')}</head>`,
      ],
    ],
    ['dangling_reference'],
  ],

  // The page beside its data
  [
    'a review that nobody sees',
    'woocommerce-storefront',
    [['<div class="description"><p>Past net.</p></div>', '']],
    ['review_not_visible'],
  ],
  [
    'a review that is always hidden',
    'bigcommerce-cornerstone',
    [
      [
        '<p itemprop="reviewBody" class="productReview-body">A little, but it is wool.</p>',
        '<div style="display:none"><p itemprop="reviewBody">A little, but it is wool.</p></div>',
      ],
    ],
    ['review_not_visible'],
  ],
  [
    'a number of reviews that nobody sees',
    'prestashop-classic',
    [['"reviewCount": "1203"', '"reviewCount": "1204"']],
    ['count_not_visible'],
  ],
];
