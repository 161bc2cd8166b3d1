/** The code of `<vouch-carousel>`. */
import { VouchCarousel } from '@vouch/elements/vouch-carousel';
import { register } from './core.ts';

register('vouch-carousel', VouchCarousel);
