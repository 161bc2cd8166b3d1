/**
 * Keeps the focus in an element when the button that had it goes ("Try again", "Clear all"): the first of what stands
 * there then that can take it, takes it. On the page's body a keyboard or a screen reader would begin again at the top.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** For a host whose every state renders something with `tabindex="-1"`. */
export class KeptFocus implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #focused: Element | null | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#focused = this.#host.shadowRoot?.activeElement;
  }

  hostUpdated(): void {
    if (this.#focused?.isConnected === false)
      this.#host.shadowRoot?.querySelector<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
  }
}
