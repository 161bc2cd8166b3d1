/**
 * What the elements have in common that show a product's or, without one, the whole shop's. With a product they stand on
 * the one answer that all elements of its page share.
 */
import type { Failure } from '@vouch/client';
import type { TemplateResult } from 'lit';
import { VouchErrorEvent } from '../../events/vouch-error-event.ts';
import { VouchReadyEvent } from '../../events/vouch-ready-event.ts';
import { failureView } from '../failure-view.ts';
import type { Messages } from '../messages.ts';
import { retryFailed } from '../product-data.ts';
import { VouchElement } from '../vouch-element.ts';
import { Answer } from './answer.ts';

/** What each of them says when its data could not be had. */
type FailureMessages = Readonly<Record<'failed' | 'offline' | 'retry', string>>;

export abstract class ShopElement<
  English extends Messages & FailureMessages,
  Value,
> extends VouchElement<English> {
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

  override get isLoading(): boolean {
    return !this.messages || !(this.isReady || this.problem);
  }

  protected readonly retry = (): void => {
    if (this.state.problem) retryFailed();
    else this.answer.retry();
  };

  protected renderFailure({ code }: Failure, retry = this.retry): TemplateResult {
    return failureView(this.say(code === 'offline' ? 'offline' : 'failed'), this.say('retry'), retry);
  }

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
        problem ? new VouchErrorEvent(problem.code) : new VouchReadyEvent({ product: this.product ?? '' }),
      );
    this.#told = told;
  }
}
