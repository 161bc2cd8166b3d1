/** Everything that goes over the wire, by name. */
export { AdminReview, AdminReviewDetail, AdminReviewPage, ReplyInput } from './admin-review.ts';
export { ProductAlias, ProductName, ReviewId, ShopId } from './identity.ts';
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
export { Decision, DecisionInput, Finding, RefusalReason } from './moderation.ts';
export { Cursor, Limit, page, type Page } from './pagination.ts';
export { FieldError, PROBLEMS, Problem, type ProblemCode } from './problem.ts';
export { Product, ProductInput, ProductPage, PublicSettings } from './product.ts';
export {
  Author,
  Rating,
  Reply,
  Review,
  ReviewLabel,
  ReviewPage,
  ReviewQuery,
  ReviewSort,
  VerifiedBy,
} from './review.ts';
export { Settings, SettingsPatch, ShopCreated, ShopInput, WebOrigin, type ShopDraft } from './settings.ts';
export {
  AuthorInput,
  Body,
  OwnReview,
  Report,
  ReportReason,
  ReviewEdit,
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
export { HttpUrl, LanguageTag, PastDate, Timestamp, codePoints, holdsEmail, text } from './text.ts';
export { MAX_TOKEN_LIFE, PurchaseTokenClaims } from './token-claims.ts';
export { ExportRow, ImportReport, ImportRow, type ImportRowDraft } from './transfer.ts';
