/**
 * What the elements have in common that show a product's or, without one, the whole shop's. With a product they stand on
 * the one answer that all elements of its page share.
 */
import type { Failure } from '@vouch/client';
import { VouchErrorEvent } from '../../events/vouch-error-event.ts';
import { VouchReadyEvent } from '../../events/vouch-ready-event.ts';
import { Answer } from './answer.ts';
import type { Messages } from '../messages.ts';
import { retryFailed } from '../product-data.ts';
import { VouchElement } from '../vouch-element.ts';

export abstract class ShopElement<English extends Messages, Value> extends VouchElement<English> {
  override readonly need = 'page';
  /** What is asked beside the product page, or in its place. */
  protected readonly answer = new Answer<Value>(this);
  #told: unknown;

  /** Whether what the element is for can be shown. */
  protected abstract get isReady(): boolean;

  /** Why it cannot. */
  protected get problem(): Failure | undefined {
    return this.state.problem ?? this.answer.problem;
  }

  protected get isLoading(): boolean {
    return !this.messages || !(this.isReady || this.problem);
  }

  protected readonly retry = (): void => {
    if (this.state.problem) retryFailed();
    else this.answer.retry();
  };

  protected override reset(): void {
    this.answer.reset();
    this.#told = undefined;
  }

  /** In place of what the elements of one product tell: that the page's answer is there may not be enough. */
  protected override updated(): void {
    const { problem } = this;
    const told = problem ?? !this.isLoading;
    if (told && told !== this.#told)
      this.dispatchEvent(
        problem ? new VouchErrorEvent(problem.code) : new VouchReadyEvent(this.product ?? ''),
      );
    this.#told = told;
  }
}
