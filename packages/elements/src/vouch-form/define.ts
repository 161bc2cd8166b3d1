/** Makes `<vouch-form>` known to the page. */
import { VouchForm } from './vouch-form.ts';

if (!customElements.get('vouch-form')) customElements.define('vouch-form', VouchForm);
