/** What lets an element stand in a page's `<form>` as its own fields do (ElementInternals, HTML 4.13.7). */
import { VouchElement } from './vouch-element.ts';
import type { Messages } from './messages.ts';

export abstract class FormControl<English extends Messages> extends VouchElement<English> {
  static readonly formAssociated = true;
  static override properties: Record<string, object> = { required: { type: Boolean } };

  declare required: boolean | undefined;

  readonly #internals = this.attachInternals();

  /** What goes with the surrounding form under the element's `name`; empty for nothing. */
  abstract readonly value: string;

  /** Starts anew, as `form.reset()` asks. */
  abstract formResetCallback(): void;

  formDisabledCallback(): void {
    this.requestUpdate();
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  get validity(): ValidityState {
    return this.#internals.validity;
  }

  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }

  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  /**
   * Tells the surrounding form where this stands.
   * @param missing what is missing when it is required and has no value; empty when nothing can be entered
   * @param wrong what is wrong with what was entered; empty for nothing
   */
  protected tellForm(missing: string, wrong: string): void {
    const { value } = this;
    const valueMissing = !!(missing && this.required && !value);
    this.#internals.setFormValue(value || null);
    this.#internals.setValidity(
      { valueMissing, customError: !!wrong },
      wrong || missing,
      this.renderRoot.querySelector('input') ?? undefined,
    );
  }
}
