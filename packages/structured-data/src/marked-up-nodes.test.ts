import { describe, expect, it } from 'vitest';
import { type HtmlPage, readHtml } from './doctor/html-page.ts';

const read = (html: string, format: 'microdata' | 'rdfa' = 'microdata'): HtmlPage['microdata']['roots'] =>
  readHtml(html)[format].roots;

describe('microdata', () => {
  it('is read as JSON-LD would say it', () => {
    const html = `<div itemscope itemtype="https://schema.org/Product" itemid="#hat">
      <h1 itemprop="name"> Hat </h1><a itemprop="url" href="/hat">here</a><img itemprop="image" src="/a.jpg">
      <img itemprop="image" src="/b.jpg"><meta itemprop="sku gtin" content="1">
      <div itemprop="review" itemscope itemtype="https://schema.org/Review"><time itemprop="datePublished" datetime="2026-03-01">1 March</time></div>
    </div>`;
    expect(read(html)).toEqual([
      {
        '@type': ['Product'],
        '@id': '#hat',
        name: 'Hat',
        url: '/hat',
        image: ['/a.jpg', '/b.jpg'],
        sku: '1',
        gtin: '1',
        review: { '@type': ['Review'], datePublished: '2026-03-01' },
      },
    ]);
  });

  it('has the parts that an element names elsewhere', () => {
    const html =
      '<i itemscope itemtype="https://schema.org/Product" itemref="r n"></i><b id="n" itemprop="name">Hat</b><p id="r" itemprop="review" itemscope itemtype="https://schema.org/Review"></p>';
    expect(read(html)).toEqual([{ '@type': ['Product'], name: 'Hat', review: { '@type': ['Review'] } }]);
  });

  it('takes no name for more than a name', () => {
    const [node] = read('<i itemscope><b itemprop="__proto__">x</b><b itemprop="constructor">y</b></i>');
    expect(Object.getPrototypeOf(node)).toBe(Object.prototype);
    expect(Object.entries(node!)).toEqual([
      ['@type', []],
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
  });
});

it('RDFa is read the same, and what is no node is left out', () => {
  const html = `<meta property="og:title" content="Hat"><div vocab="https://schema.org/" typeof="schema:Product" resource="#hat">
    <span property="schema:name">Hat</span><div property="aggregateRating" typeof="AggregateRating"><b property="ratingValue" content="4.5"></b></div></div>`;
  expect(read(html, 'rdfa')).toEqual([
    {
      '@type': ['Product'],
      '@id': '#hat',
      name: 'Hat',
      aggregateRating: { '@type': ['AggregateRating'], ratingValue: '4.5' },
    },
  ]);
});
