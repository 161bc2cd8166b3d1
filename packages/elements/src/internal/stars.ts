/** Stars as a picture, filled to any fraction without a style attribute. */
import { type TemplateResult, html, nothing, svg } from 'lit';

/** One star in a 24 by 24 box. */
export const STAR =
  'M12 2.2l2.9 6.1 6.7.9c.5.1.7.7.3 1l-4.9 4.7 1.2 6.6c.1.5-.4.9-.9.6L12 18.9l-5.3 3.2c-.5.3-1-.1-.9-.6L7 14.9 2.1 10.2c-.4-.3-.2-.9.3-1l6.7-.9z';

const ROW = [0, 1, 2, 3, 4].map((index) => svg`<path transform="translate(${index * 24})" d=${STAR} />`);

/**
 * @param rating 0 to 5
 * @param label what a screen reader says instead; without one the stars are mere decoration
 */
export function stars(rating: number, label?: string): TemplateResult {
  return html`<svg class="stars" part="stars" viewBox="0 0 120 24" role="img" aria-label=${label ?? nothing}>
    ${ROW}
    <svg width=${rating * 24} height="24">${ROW}</svg>
  </svg>`;
}
