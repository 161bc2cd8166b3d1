/**
 * Keeps what stands below an element where it is when content takes the place of a placeholder. The placeholder is as
 * tall as the window, so taller content pushes only what is out of sight; shorter content keeps the placeholder's
 * height, as far as it can be seen, until it is out of sight itself.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** For a host that renders a `.frame`. */
export class ReservedSpace implements ReactiveController {
  readonly #host: Host;
  readonly #isLoading: () => boolean;
  #wasLoading = true;
  #height: number | undefined;

  constructor(host: Host, isLoading: () => boolean) {
    this.#host = host;
    this.#isLoading = isLoading;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#wasLoading && !this.#isLoading()) this.#height = this.#frame?.offsetHeight ?? innerHeight;
  }

  hostUpdated(): void {
    this.#wasLoading = this.#isLoading();
    const frame = this.#frame;
    if (!this.#height || !frame) return;
    const { top } = frame.getBoundingClientRect();
    frame.style.minBlockSize = `${Math.min(this.#height, innerHeight - top)}px`;
    this.#height = undefined;
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
