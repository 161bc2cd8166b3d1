/** Ratings from 1 to 10 and thumbs, loaded for shops that use such a scale. */
import type { Summary } from '@vouch/contract';
import { type TemplateResult, html, nothing } from 'lit';
import en from '../locales/en/scales.ts';
import { decimal } from './decimal.ts';
import type { RatingScaleView, SayRating } from './rating-scale.ts';
import { stars } from './stars.ts';

export const english = en;

export { scaleStyles as styles } from './scale-styles.ts';

type Say = SayRating<keyof typeof en>;

/** The scale that a summary states by its lowest and highest rating. */
export function otherScale({ best }: Pick<Summary, 'best'>, say: Say, tag: string): RatingScaleView {
  return best === 1 ? thumbs(say, tag) : outOfTen(say, tag);
}

function outOfTen(say: Say, tag: string): RatingScaleView {
  const label = (rating: number | string) => say('outOfTen', { rating });
  return {
    mean(average) {
      const text = decimal(average, tag);
      return { text, picture: stars(average / 2, label(text)) };
    },
    rating: (rating) =>
      html`<span class="rated"
        >${stars(rating / 2, label(rating))}
        <span aria-hidden="true">${rating.toLocaleString(tag)}/${(10).toLocaleString(tag)}</span></span
      >`,
    mark: (rating) => html`${rating.toLocaleString(tag)} ★`,
    name: label,
  };
}

function thumbs(say: Say, tag: string): RatingScaleView {
  const name = (rating: number) => say(rating ? 'up' : 'down');
  return {
    mean(average) {
      const text = average.toLocaleString(tag, { style: 'percent', maximumFractionDigits: 0 });
      return { text, picture: thumb(1, say('recommends', { percent: text })) };
    },
    rating: (rating) => html`<span class="rated">${thumb(rating)} ${name(rating)}</span>`,
    mark: (rating) => thumb(rating),
    name,
  };
}

/** @param label what a screen reader says instead; without one the thumb is mere decoration */
function thumb(rating: number, label?: string): TemplateResult {
  const turn = rating ? nothing : 'rotate(180 12 12)';
  return html`<svg
    class="stars ${rating ? '' : 'down'}"
    part="stars"
    viewBox="0 0 24 24"
    role="img"
    aria-label=${label ?? nothing}
    aria-hidden=${!label}
  >
    <g transform=${turn}>
      <path
        d="M4 11h3v9H4zM10 20V11l4-8c1.6 0 2.3 1.2 2 2.6L15.3 9.5H20a1.5 1.5 0 0 1 1.5 1.9l-1.7 7A2 2 0 0 1 17.9 20z"
      />
    </g>
  </svg>`;
}
