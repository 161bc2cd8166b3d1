/** Makes all elements known to the page. Call `configure` first, or set `shop` and `api` on the elements. */
import './vouch-carousel/define.ts';
import './vouch-form/define.ts';
import './vouch-media/define.ts';
import './vouch-rating/define.ts';
import './vouch-reviews/define.ts';
import './vouch-trust/define.ts';
