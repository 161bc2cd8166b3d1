/** Whatever a review's texts want of the script that holds them, a real browser reads them back as they were. */
import { afterEach, expect, inject, it } from 'vitest';
import '../test/provided.ts';
import { product, review, summary } from '../test/samples.ts';
import { productJsonLd, serializeJsonLd } from './index.ts';

const TEXTS = [
  '</script >',
  '</SCRIPT\n>',
  '</script/x>',
  '<!--',
  '<!--<script>',
  '<!--<script></script>-->',
  '--><script>parent.ran = true</script>',
  '<script>parent.ran = true</script>',
  '\u2028parent.ran = true\u2029',
  '&lt;/script&gt;&#60;/script&#62;',
  ']]>',
  '\\u003c/script\\u003e',
  ...inject('outsideStrings'),
];

declare global {
  /** Set by a script that got out. */
  var ran: boolean | undefined;
}

afterEach(() => document.body.replaceChildren());

/** A page as a shop's server sends it, loaded with its scripts running. */
async function load(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

interface Read {
  review: { name?: string; reviewBody?: string; author: { name: string } }[];
}

it('in a page of all of them at once', async () => {
  const reviews = TEXTS.map((text) => ({
    ...review,
    title: text,
    body: text,
    author: { name: text, anonymous: false },
  }));
  const node = productJsonLd({ product, summary, reviews })!;
  const page = await load(
    `<!doctype html><script type="application/ld+json">${serializeJsonLd(node)}</script><p id="after">After</p>`,
  );
  const [script, ...others] = page.scripts;
  const read = JSON.parse(script!.textContent) as Read;
  expect(read.review.map(({ name = '' }) => name)).toEqual(TEXTS);
  expect(read.review.map(({ reviewBody = '' }) => reviewBody)).toEqual(TEXTS);
  expect(others).toEqual([]);
  expect(page.body.textContent).toBe('After');
  expect(globalThis.ran).toBeUndefined();
});

it('and a page that writes them without care is broken by them', async () => {
  const careless = await load(
    `<!doctype html><script type="application/ld+json">${JSON.stringify({ body: TEXTS[0] })}</script>`,
  );
  expect(() => JSON.parse(careless.scripts[0]!.textContent) as unknown).toThrow();
});
