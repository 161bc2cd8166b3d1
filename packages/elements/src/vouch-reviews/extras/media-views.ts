/**
 * Photos and videos of reviews as thumbnails that open the gallery. Their space is known before they load. Not the
 * button of the home page elements: code in common with them would be one more file for a product page to wait for.
 */
import type { Media, Review } from '@vouch/contract';
import { type TemplateResult, html, nothing } from 'lit';
import type { ReviewWords } from '../words.ts';

export interface MediaInput extends ReviewWords {
  reviews: readonly Review[];
  /** Opens the gallery of these reviews at one of their media. */
  open: (reviews: readonly Review[], media: Media, trigger: HTMLElement) => void;
}

/** At most so many stand in the strip; the filter shows the others. */
const STRIP = 12;

/** The newest photos and videos of a product. */
export function mediaStrip(
  input: MediaInput & { count: number; isOn: boolean; showAll: () => void },
): TemplateResult | typeof nothing {
  const { reviews, count, isOn, showAll, say } = input;
  const shown = reviews.flatMap((review) => review.media.map((media) => ({ review, media }))).slice(0, STRIP);
  if (!count) return nothing;
  return html`<section class="strip" part="media" aria-label=${say('customerMedia')}>
    ${
      shown.length
        ? html`<ul role="list" class="thumbs">
            ${shown.map(({ review, media }) => html`<li>${thumbnail(input, reviews, review, media)}</li>`)}
          </ul>`
        : ''
    }
    <button class="link" aria-pressed=${isOn} @click=${showAll}>${say('allMedia', { count })}</button>
  </section>`;
}

/** Those of one review. */
export function thumbnails(input: MediaInput, review: Review): TemplateResult | typeof nothing {
  if (!review.media.length) return nothing;
  return html`<ul role="list" class="thumbs">
    ${review.media.map((media) => html`<li>${thumbnail(input, input.reviews, review, media)}</li>`)}
  </ul>`;
}

/** Leads to the picture itself where there is no script, and is a button where there is. */
function thumbnail(
  { open, say }: MediaInput,
  reviews: readonly Review[],
  { author }: Review,
  media: Media,
): TemplateResult {
  const { kind, alt, width, height, thumbnails, url } = media;
  const name = author.name ?? say('anonymous');
  const label = alt ? say(`${kind}Of`, { name, alt }) : say(`${kind}By`, { name });
  const source = thumbnails[0]?.url ?? (kind === 'photo' ? url : undefined);
  const opened = (event: Event) => {
    event.preventDefault();
    open(reviews, media, event.currentTarget as HTMLElement);
  };
  return html`<a
    class="thumb"
    part="thumbnail"
    role="button"
    href=${url}
    aria-label=${label}
    aria-haspopup="dialog"
    @click=${opened}
    @keydown=${(event: KeyboardEvent) => event.key === ' ' && opened(event)}
  >
    ${
      source &&
      html`<img
        alt=""
        width=${width}
        height=${height}
        loading="lazy"
        decoding="async"
        sizes="5rem"
        srcset=${thumbnails.map((one) => `${one.url} ${one.width}w`).join(', ') || nothing}
        src=${source}
      />`
    }
    ${
      kind === 'video'
        ? html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M8 5v14l11-7z" /></svg>`
        : ''
    }
  </a>`;
}
