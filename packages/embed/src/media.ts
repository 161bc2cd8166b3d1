/** The code of `<vouch-media>`. */
import { VouchMedia } from '@vouch/elements/vouch-media';
import { register } from './core.ts';

register('vouch-media', VouchMedia);
