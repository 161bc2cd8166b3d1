/** Makes `<vouch-media>` known to the page. */
import { VouchMedia } from './vouch-media.ts';

if (!customElements.get('vouch-media')) customElements.define('vouch-media', VouchMedia);
