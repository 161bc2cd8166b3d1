/** Makes `<vouch-trust>` known to the page. */
import { VouchTrust } from './vouch-trust.ts';

if (!customElements.get('vouch-trust')) customElements.define('vouch-trust', VouchTrust);
