/** The code of `<vouch-reviews>` and `<vouch-form>`, in one piece: they stand on the same page and share most of it. */
import type { PageDefaults } from '@vouch/elements/core';
import { VouchForm } from '@vouch/elements/vouch-form';
import { VouchReviews } from '@vouch/elements/vouch-reviews';
import { register } from './core.ts';

export function define(defaults: PageDefaults): void {
  register('vouch-reviews', VouchReviews, defaults);
  register('vouch-form', VouchForm, defaults);
}
