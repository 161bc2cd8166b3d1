/** Makes `<vouch-carousel>` known to the page. */
import { VouchCarousel } from './vouch-carousel.ts';

if (!customElements.get('vouch-carousel')) customElements.define('vouch-carousel', VouchCarousel);
