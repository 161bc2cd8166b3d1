/** Makes `<vouch-reviews>` known to the page. */
import { VouchReviews } from './vouch-reviews.ts';

if (!customElements.get('vouch-reviews')) customElements.define('vouch-reviews', VouchReviews);
