/** Everything that goes over the wire, by name. */
export { AdminReview, AdminReviewDetail, AdminReviewPage, ReplyInput } from './admin-review.ts';
export {
  LIMITS,
  MAX_MEDIA,
  MAX_PHOTO_BYTES,
  MAX_PHOTO_PIXELS,
  MAX_VIDEO_BYTES,
  SCALES,
  SCALE_STEPS,
  codePoints,
} from './limits.ts';
export { AltText, Media, MediaUploaded, Rendition } from './media.ts';
export { Answer, AnswerCounts, LocalText, Question, Questions } from './question.ts';
export { Rating, RatingScale } from './scale.ts';
export { JsonLdCheck, JsonLdCheckInput, JsonLdFinding, JsonLdFindingCode } from './json-ld-check.ts';
export { FragmentElement, FragmentQuery } from './fragment.ts';
export { ProductAlias, ProductName, GroupId, ReviewId, ShopId } from './identity.ts';
export {
  ApiKey,
  ApiKeyCreated,
  ApiKeyInput,
  IssuedToken,
  Kid,
  SigningAlgorithm,
  SigningKey,
  SigningKeyInput,
  TokenRequest,
  type TokenRequestDraft,
} from './keys.ts';
export { AdminProduct, AdminProductPage, FeedNeed, FeedState } from './feed.ts';
export { Decision, DecisionInput, Finding, RefusalReason } from './moderation.ts';
export { Cursor, Limit, page, type Page } from './pagination.ts';
export { FieldError, PROBLEMS, Problem, type ProblemCode } from './problem.ts';
export {
  FilterCounts,
  GroupMember,
  Product,
  ProductInput,
  ProductPage,
  PublicSettings,
  ShopPage,
} from './product.ts';
export {
  Author,
  Flag,
  Matches,
  Reply,
  Review,
  ReviewLabel,
  ReviewPage,
  ReviewQuery,
  ReviewSort,
  VerifiedBy,
} from './review.ts';
export { ShopReview, ShopReviewPage, ShopReviewQuery, ShopReviewSort } from './shop-review.ts';
export { Settings, SettingsPatch, ShopCreated, ShopInput, WebOrigin, type ShopDraft } from './settings.ts';
export {
  AuthorInput,
  Body,
  OwnReview,
  REVIEW_EDITS,
  REVIEW_INPUTS,
  Report,
  ReportReason,
  ReviewEdit,
  ReviewHistory,
  ReviewInput,
  ReviewStatus,
  ReviewVersion,
  SubmitReceipt,
  Title,
  Vote,
  type ReviewDraft,
  type ReviewEditDraft,
} from './submission.ts';
export { Summary, SummaryList } from './summary.ts';
export { HttpUrl, LanguageTag, PastDate, Timestamp, holdsEmail, text } from './text.ts';
export { MAX_TOKEN_LIFE, PurchaseTokenClaims } from './token-claims.ts';
export {
  ExportRow,
  IMPORT_ROWS,
  ImportReport,
  ImportRow,
  PublishedRow,
  type ImportRowDraft,
} from './transfer.ts';
