/** The badge and what every element stands on, in one piece: hardly a page goes without it. */
export type { Catalogue } from './internal/messages.ts';
export { configure, type PageDefaults } from './internal/page-defaults.ts';
export { VouchRating } from './vouch-rating/vouch-rating.ts';
