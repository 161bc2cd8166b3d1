/** The code of `<vouch-reviews>`, loaded when one comes near. */
import type { PageDefaults } from '@vouch/elements/core';
import { VouchReviews } from '@vouch/elements/vouch-reviews';
import { register } from './core.ts';

export function define(defaults: PageDefaults): void {
  register('vouch-reviews', VouchReviews, defaults);
}
