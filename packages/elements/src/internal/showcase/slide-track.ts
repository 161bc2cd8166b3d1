/** A row of slides that the browser itself scrolls and snaps, so that swiping is its own, from either side. */

/** Whether the reader asked for no motion. */
export function wantsStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Whether what an element shows is read from right to left. */
export function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}

/** Scrolls the track, and nothing else of the page, until a slide stands at its beginning. */
export function slideTo(track: Element, slide: Element, behavior: ScrollBehavior = 'smooth'): void {
  // To a place and not by a distance, which would be added to that of a move under way.
  const left = track.scrollLeft + offset(track, slide);
  track.scrollTo({ left, behavior: wantsStillness() ? 'instant' : behavior });
}

/** Which of the slides stands at the track's beginning. */
export function slideAt(track: Element, slides: readonly Element[]): number {
  const distances = slides.map((slide) => Math.abs(offset(track, slide)));
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}

function offset(track: Element, slide: Element): number {
  const edge = isRightToLeft(track) ? 'right' : 'left';
  return slide.getBoundingClientRect()[edge] - track.getBoundingClientRect()[edge];
}

/** A track has come to rest when it has not moved for so long, in milliseconds; not every browser tells. */
const SETTLED = 100;

/** Calls back when scrolling has come to rest: a move by button passes other slides, which count for nothing. */
export function onceSettled(callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(callback, SETTLED);
  };
}
