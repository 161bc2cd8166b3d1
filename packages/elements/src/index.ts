/** Vouch's elements as classes; importing them defines nothing. `@vouch/elements/define` makes them known. */
export { VouchBeforeSubmitEvent } from './events/vouch-before-submit-event.ts';
export { VouchErrorEvent } from './events/vouch-error-event.ts';
export { VouchFilterChangedEvent } from './events/vouch-filter-changed-event.ts';
export { VouchReadyEvent } from './events/vouch-ready-event.ts';
export { VouchReviewSubmittedEvent } from './events/vouch-review-submitted-event.ts';
export { configure, type PageDefaults } from './internal/page-defaults.ts';
export { VouchCarousel } from './vouch-carousel/vouch-carousel.ts';
export { VouchForm } from './vouch-form/vouch-form.ts';
export { VouchMedia } from './vouch-media/vouch-media.ts';
export { VouchRating } from './vouch-rating/vouch-rating.ts';
export { VouchReviews } from './vouch-reviews/vouch-reviews.ts';
export { VouchTrust } from './vouch-trust/vouch-trust.ts';
