/** Ratings on other scales than five stars: a group of native radio buttons, as the stars are. */
import type { RatingScale } from '@vouch/contract';
import { type TemplateResult, html, nothing } from 'lit';
import { SCALES } from '@vouch/contract/limits';
import type { Writing } from './writing.ts';

/** A thumb in a 24 by 24 box, pointing up. */
const THUMB =
  'M3 11h3.5v9H3zM9.5 20h7.6c1 0 1.8-.7 2-1.6l1.5-6c.3-1.2-.6-2.4-1.9-2.4H14l.7-4.3c.2-1.1-.7-2.2-1.9-2.2L9.5 10.6z';

/** Radio buttons named `rating`; changes arrive as their `input` events. */
export function scaleInput(
  scale: RatingScale,
  { draft, say, locale }: Writing,
  errorId: string | undefined,
): TemplateResult {
  const { worst, best } = SCALES[scale];
  const ratings = Array.from({ length: best - worst + 1 }, (_, at) => worst + at);
  const isThumbs = scale === 'thumbs';
  // The better comes first, as people look for it; numbers run upwards.
  if (isThumbs) ratings.reverse();
  return html`<fieldset
    part="star-input"
    role="radiogroup"
    aria-required="true"
    aria-invalid=${errorId ? 'true' : nothing}
    aria-describedby=${errorId ?? nothing}
  >
    <legend>${say('rating')}</legend>
    <div class="choices ${isThumbs ? '' : 'even ten'}">
      ${ratings.map(
        (rating) =>
          html`<input
              class="hidden"
              type="radio"
              name="rating"
              id="rating-${rating}"
              value=${rating}
              .checked=${rating === draft.rating}
              aria-label=${isThumbs ? nothing : say('outOf', { rating, best })}
            />
            <label for="rating-${rating}"
              >${
                isThumbs
                  ? html`<svg viewBox="0 0 24 24" aria-hidden="true">
                        <path d=${THUMB} transform=${rating ? nothing : 'rotate(180 12 12)'} />
                      </svg>
                      ${say(rating ? 'thumbUp' : 'thumbDown')}`
                  : rating.toLocaleString(locale())
              }</label
            >`,
      )}
    </div>
    ${
      isThumbs
        ? nothing
        : html`<p class="ends quiet" aria-hidden="true">
            <span>${say('scaleLow')}</span><span>${say('scaleHigh')}</span>
          </p>`
    }
  </fieldset>`;
}
