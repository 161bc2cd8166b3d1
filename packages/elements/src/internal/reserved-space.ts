/**
 * Keeps what stands below an element where it is when content takes the place of a placeholder. The placeholder
 * is as tall as the window, so taller content pushes only what is out of sight; below shorter content a filler
 * stays until it is out of sight itself.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** For a host that renders a `.frame` with an empty `.filler` at its end. */
export class ReservedSpace implements ReactiveController {
  readonly #host: Host;
  readonly #isLoading: () => boolean;
  #wasLoading = true;
  #before: number | undefined;
  #observer: IntersectionObserver | undefined;

  constructor(host: Host, isLoading: () => boolean) {
    this.#host = host;
    this.#isLoading = isLoading;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdate(): void {
    this.#before =
      this.#wasLoading && !this.#isLoading()
        ? (this.#find('.frame')?.offsetHeight ?? innerHeight)
        : undefined;
  }

  hostUpdated(): void {
    this.#wasLoading = this.#isLoading();
    if (this.#before !== undefined) this.#fill(this.#before);
  }

  #fill(before: number): void {
    const frame = this.#find('.frame');
    const filler = this.#find('.filler');
    if (!frame || !filler) return;
    this.#observer?.disconnect();
    filler.style.blockSize = '0';
    const { top, height } = frame.getBoundingClientRect();
    const missing = Math.min(before, innerHeight - top) - height;
    if (missing <= 0) return;
    filler.style.blockSize = `${missing}px`;
    this.#observer = new IntersectionObserver(([entry], observer) => {
      if (!entry || entry.isIntersecting) return;
      filler.style.blockSize = '0';
      observer.disconnect();
    });
    this.#observer.observe(filler);
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot?.querySelector<HTMLElement>(selector) ?? null;
  }
}
