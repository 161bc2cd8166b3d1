/** What a single review says beside its text: which product of a group it is about, and its answers. */
import type { ProductPage, Review } from '@vouch/contract';
import { type TemplateResult, html, nothing } from 'lit';
import type { ReviewWords } from '../words.ts';
import { answersInWords } from './answers.ts';

/** For a review of another product than the page's, in a group. */
export function aboutProduct(
  { product, group }: ProductPage,
  { productId }: Review,
  { say }: ReviewWords,
): TemplateResult | typeof nothing {
  const about =
    productId === product.productId ? undefined : group.find((one) => one.productId === productId);
  if (!about) return nothing;
  const text = say('aboutProduct', { product: about.title ?? about.productId });
  return html`<p class="about" part="about">${about.url ? html`<a href=${about.url}>${text}</a>` : text}</p>`;
}

export function answersView(
  page: ProductPage,
  { answers, language }: Review,
  words: ReviewWords,
): TemplateResult | typeof nothing {
  const given = answersInWords(page, answers, words);
  if (!given.length) return nothing;
  return html`<dl class="answers">
    ${given.map(
      ({ label, answer, isText }) =>
        html`<div>
          <dt>${label}</dt>
          <dd lang=${(isText && language) || nothing} dir="auto">${answer}</dd>
        </div>`,
    )}
  </dl>`;
}
