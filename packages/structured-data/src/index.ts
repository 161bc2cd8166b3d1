/** Reviews as schema.org data and as feeds, and how they join what a page already says. */
export { gtinsOf, isIdentified, skusOf } from './identifiers.ts';
export { asPageNode, joinProductNode, mergeIntoPageNode, type Placement } from './join-product-node.ts';
export { markedUpNodes, MICRODATA, RDFA, type MarkedUp, type MarkupElement } from './marked-up-nodes.ts';
export { isNode, isSameProduct, type JsonNode, type Path, type ProductIdentity } from './page-nodes.ts';
export {
  productJsonLd,
  type AggregateRatingJsonLd,
  type ProductJsonLd,
  type ProductJsonLdInput,
  type ReviewJsonLd,
} from './product-json-ld.ts';
export { serializeJsonLd } from './serialize-json-ld.ts';
export {
  contentOf,
  FEED_END,
  FEED_REVIEWS_END,
  FEED_REVIEWS_START,
  feedReview,
  feedStart,
  type FeedReview,
} from './product-review-feed.ts';
