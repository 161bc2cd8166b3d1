/**
 * Keeps what stands below an element where it is when content takes the place of a placeholder. The placeholder is as
 * tall as the window, so taller content pushes only what is out of sight; shorter content keeps the placeholder's
 * height, as far as it can be seen, until it is out of sight itself.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Host extends ReactiveControllerHost, Element {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** For a host that renders a `.frame`. */
export class ReservedSpace implements ReactiveController {
  readonly #host: Host;
  readonly #isLoading: () => boolean;
  #wasLoading = true;
  /** What the placeholder took; read before the content is drawn, so that nothing is laid out for the question alone. */
  #space: { top: number; height: number } | undefined;

  constructor(host: Host, isLoading: () => boolean) {
    this.#host = host;
    this.#isLoading = isLoading;
    host.addController(this);
  }

  hostUpdate(): void {
    if (!this.#wasLoading || this.#isLoading()) return;
    // From the element's own edge: what stands above the frame may go with the placeholder.
    const { top } = this.#host.getBoundingClientRect();
    this.#space = { top, height: this.#frame?.getBoundingClientRect().height ?? innerHeight };
  }

  hostUpdated(): void {
    this.#wasLoading = this.#isLoading();
    const frame = this.#frame;
    if (!this.#space || !frame) return;
    const { top, height } = this.#space;
    frame.style.minBlockSize = `${Math.min(height, innerHeight - top)}px`;
    this.#space = undefined;
    new IntersectionObserver(([entry], observer) => {
      if (entry!.isIntersecting) return;
      frame.style.minBlockSize = '';
      observer.disconnect();
    }).observe(frame);
  }

  get #frame(): HTMLElement | null {
    return this.#host.renderRoot?.querySelector<HTMLElement>('.frame') ?? null;
  }
}
