/**
 * Moves a carousel by itself, where the page asked for it. It rests while the pointer is over it or nobody sees it, and
 * stops for good, until "Play" is pressed, once the keyboard or a hand has taken over, or for who wants no motion
 * (WCAG 2.2.2, the ARIA carousel pattern).
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { wantsStillness } from '../internal/showcase/slide-track.ts';

/** Milliseconds for which a review stands: long enough to begin to read it. */
const INTERVAL = 7_000;

type Host = ReactiveControllerHost & HTMLElement;

export class Rotation implements ReactiveController {
  readonly #host: Host;
  readonly #move: () => void;
  #isHovered = false;
  #isSeen = false;
  #timer: ReturnType<typeof setInterval> | undefined;
  readonly #sight = new IntersectionObserver(([entry]) => (this.#isSeen = entry!.isIntersecting));

  /** @param move to the next slide, or to the first after the last */
  constructor(host: Host, move: () => void) {
    this.#host = host;
    this.#move = move;
    host.addController(this);
    host.addEventListener('pointerenter', ({ pointerType }) => (this.#isHovered = pointerType !== 'touch'));
    host.addEventListener('pointerleave', () => (this.#isHovered = false));
    // A click moves the focus too, also one on "Pause", which must find what it is to pause.
    host.addEventListener('focusin', (event) => {
      if ((event.composedPath()[0] as Element).matches(':focus-visible')) this.stop();
    });
  }

  /** Whether it moves, or would if it were not at rest. */
  get isOn(): boolean {
    return this.#timer !== undefined;
  }

  hostConnected(): void {
    this.#sight.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#sight.disconnect();
    this.stop();
  }

  /** As the page asks: not for who wants no motion. */
  begin(): void {
    if (!wantsStillness()) this.#start();
  }

  toggle(): void {
    if (this.isOn) this.stop();
    else this.#start();
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#host.requestUpdate();
  }

  #start(): void {
    this.stop();
    this.#timer = setInterval(() => {
      if (this.#isSeen && !this.#isHovered && !document.hidden) this.#move();
    }, INTERVAL);
  }
}
