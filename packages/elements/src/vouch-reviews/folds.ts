/** Long texts are folded to some lines by CSS alone; the button that opens one is shown where something is hidden. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export class Folds implements ReactiveController {
  readonly #host: Host;
  readonly #opened = new Set<string>();
  // Another width breaks lines elsewhere.
  readonly #sizes = new ResizeObserver(() => this.hostUpdated());

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#sizes.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
  }

  isFolded(id: string): boolean {
    return !this.#opened.has(id);
  }

  toggle(id: string): void {
    if (!this.#opened.delete(id)) this.#opened.add(id);
    this.#host.requestUpdate();
  }

  /** Before the page is painted, so nothing moves. */
  hostUpdated(): void {
    const folds = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.fold')].map((button) => {
      const text = button.previousElementSibling!;
      return { button, isNeeded: !text.matches('.folded') || text.scrollHeight > text.clientHeight };
    });
    for (const { button, isNeeded } of folds) button.hidden = !isNeeded;
  }
}
