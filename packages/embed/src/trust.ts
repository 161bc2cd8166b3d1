/** The code of `<vouch-trust>`. */
import { VouchTrust } from '@vouch/elements/vouch-trust';
import { register } from './core.ts';

register('vouch-trust', VouchTrust);
