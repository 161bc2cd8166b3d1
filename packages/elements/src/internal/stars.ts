/** Stars as a picture, filled to any fraction without a style attribute. */
import { type TemplateResult, html, nothing } from 'lit';

/** One star in a 24 by 24 box, from the middle of its top; the stroke rounds its corners. */
export const STAR = ' 3l2.8 5.7 6.2.9-4.5 4.4 1.1 6.2-5.6-2.9-5.6 2.9 1.1-6.2-4.5-4.4 6.2-.9z';

const ROW = [12, 36, 60, 84, 108].map((x) => `M${x}${STAR}`).join('');

/**
 * @param rating 0 to 5
 * @param label what a screen reader says instead; without one the stars are mere decoration
 */
export function stars(rating: number, label?: string): TemplateResult {
  return html`<svg
    class="stars"
    part="stars"
    viewBox="0 0 120 24"
    role="img"
    aria-hidden=${!label}
    aria-label=${label ?? nothing}
  >
    <path d=${ROW} />
    <svg width=${rating * 24} height="24"><path d=${ROW} /></svg>
  </svg>`;
}
