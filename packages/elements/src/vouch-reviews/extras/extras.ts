/**
 * What only some products have: photos and videos, answers to the shop's own questions, reviews of a whole group.
 * Loaded before the list is shown, so that nothing moves, and only for products that have any of it.
 */
export { default as english } from '../../locales/en/extras.ts';
export { answerFilters } from './answers.ts';
export { answersSummary } from './answers-summary.ts';
export { aboutProduct, answersView } from './review-extras.ts';
export { mediaStrip, thumbnails } from './media-views.ts';
export { styles } from './styles.ts';
