/** Makes `<vouch-rating>` known to the page. */
import { VouchRating } from './vouch-rating.ts';

if (!customElements.get('vouch-rating')) customElements.define('vouch-rating', VouchRating);
