/** The code of `<vouch-reviews>` and `<vouch-form>`, in one piece: they stand on the same page and share most of it. */
import { VouchForm } from '@vouch/elements/vouch-form';
import { VouchReviews } from '@vouch/elements/vouch-reviews';
import { register } from './core.ts';

register('vouch-reviews', VouchReviews);
register('vouch-form', VouchForm);
