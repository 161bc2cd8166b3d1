/** The code of `<vouch-form>`, loaded when one comes near. */
import type { PageDefaults } from '@vouch/elements/core';
import { VouchForm } from '@vouch/elements/vouch-form';
import { register } from './core.ts';

export function define(defaults: PageDefaults): void {
  register('vouch-form', VouchForm, defaults);
}
