/** The theme's files as Shopify would draw them: with reviews in the metafield, and without. */
import { join } from 'node:path';
import { Liquid } from 'liquidjs';
import { describe, expect, it } from 'vitest';

const theme = join(import.meta.dirname, '../theme');
const liquid = new Liquid({
  root: [join(theme, 'sections'), join(theme, 'snippets')],
  partials: join(theme, 'snippets'),
  extname: '.liquid',
  strictFilters: true,
  globals: { request: { locale: { iso_code: 'nb' } } },
});
// Shopify's own: what stands in it is for the theme's editor.
liquid.registerTag('schema', {
  parse(_, tokens) {
    let text = '';
    while (tokens.length > 0) {
      const token = tokens.shift()!;
      if (token.getText() === '{% endschema %}') break;
      text += token.getText();
    }
    JSON.parse(text);
  },
  render: () => '',
});

const RENDERED = {
  locale: 'nb',
  rating: '<vouch-rating product="7" served>4,5</vouch-rating>',
  reviews: '<vouch-reviews product="7" served>&lt;b&gt;</vouch-reviews>',
  form: '<vouch-form product="7" served></vouch-form>',
  data: '<script type="application/json" class="vouch-data">{}</script>',
  structuredData: '<script type="application/ld+json" class="vouch-json-ld">{}</script>',
};

const product = (rendered?: object) => ({
  id: 7,
  metafields: { vouch: rendered ? { rendered: { value: rendered } } : {} },
});
const section = (heading = 'Reviews', form = true) => ({ settings: { heading, form } });

const draw = (file: string, values: object): Promise<string> =>
  liquid.renderFile(file, values) as Promise<string>;

describe('the element', () => {
  it.each(['rating', 'reviews', 'form'] as const)('%s stands as Vouch has rendered it', async (element) => {
    const html = await draw('vouch-element', { element, product: product(RENDERED) });
    expect(html.trim()).toBe(RENDERED[element]);
  });

  it.each([
    ['nothing', undefined],
    ['only that it was too much', {}],
    ['another language', { ...RENDERED, locale: 'en' }],
  ])('is plain where the metafield holds %s', async (_, rendered) => {
    const html = await draw('vouch-element', { element: 'rating', product: product(rendered) });
    expect(html.trim()).toBe('<vouch-rating product="7"></vouch-rating>');
  });
});

describe('the section', () => {
  it('shows reviews and form, with what the browser takes over and the structured data, once', async () => {
    const html = await draw('vouch-reviews', { product: product(RENDERED), section: section() });
    for (const part of [RENDERED.reviews, RENDERED.form, RENDERED.data, RENDERED.structuredData])
      expect(html.split(part)).toHaveLength(2);
    expect(html).not.toContain(RENDERED.rating);
  });

  it('says nothing of reviews that it does not show', async () => {
    const html = await draw('vouch-reviews', { product: product(), section: section('', false) });
    expect(html).toContain('<vouch-reviews product="7"></vouch-reviews>');
    expect(html).not.toMatch(/<script|<h2|vouch-form/);
  });

  it('has a heading that is text', async () => {
    const html = await draw('vouch-reviews', { product: product(), section: section('<b>') });
    expect(html).toContain('<h2>&lt;b&gt;</h2>');
  });
});

it('the script names the shop and the page’s language', async () => {
  expect((await draw('vouch-script', {})).trim()).toBe(
    '<script type="module" src="https://reviews.example.com/vouch.js" data-shop="nord" data-locale="nb"></script>',
  );
});
