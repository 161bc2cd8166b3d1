/** What the use cases need from the world. The composition root (middleware/services.ts) fills them in. */
import type { MediaType, Stretch } from '@vouch/media';
import type {
  AdminReview,
  AdminReviewDetail,
  ApiKey,
  Decision,
  ExportRow,
  FilterCounts,
  GroupMember,
  Finding,
  ImportRow,
  OwnReview,
  Page,
  Product,
  RatingScale,
  RefusalReason,
  Reply,
  ReportReason,
  ReviewLabel,
  ReviewQuery,
  ReviewStatus,
  ReviewPage,
  ReviewVersion,
  Settings,
  SettingsPatch,
  ShopReview,
  ShopReviewQuery,
  SigningAlgorithm,
  SigningKey,
  Summary,
  VerifiedBy,
} from '@vouch/contract';
import type { StoredAnswer } from './answers.ts';
import type { StoredMedia, StoredThumbnail } from './media.ts';

export interface Shop extends Settings {
  id: string;
}

export interface ShopStore {
  get(shopId: string): Promise<Shop | null>;
  /** False when the id is taken. */
  create(shop: Shop, firstKey: StoredApiKey, signingKey: StoredSigningKey): Promise<boolean>;
  /** The settings after it. Null, and nothing changes, for another scale than that of the shop's reviews. */
  update(shopId: string, patch: SettingsPatch): Promise<Settings | null>;
}

/** A page of the web as its server sends it. `url`: where it was found after redirects. */
export type PageRead = { ok: true; url: string; html: string };
export type PageRefusal =
  | { ok: false; reason: 'not_admitted'; url: string }
  | { ok: false; reason: 'answered'; status: number }
  | { ok: false; reason: 'too_many_redirects' | 'too_large' | 'too_slow' | 'not_html' | 'unreachable' };

export interface PageReader {
  /** Only of these origins, redirects too. */
  read(address: string, origins: readonly string[]): Promise<PageRead | PageRefusal>;
}

export type { NewProduct, ProductQuery, ProductStore } from './product-ports.ts';

export interface PublicProduct {
  /**
   * The same as long as nothing has changed of what the public is shown of the product: of itself, its reviews, its
   * group, its shop's settings. Printable ASCII. Null for a product that nobody has told of.
   */
  version: string | null;
  product: Product;
  /** Of its group, if it is in one; so are the counts. */
  summary: Summary;
  counts: FilterCounts;
  /** Ids of the shop's questions, of all types of product. */
  questions: readonly string[];
}

/** The read model behind the list, the summary and the structured data, so that they cannot disagree. */
export interface PublishedReviews {
  /**
   * One row for a product id, three for an alias, one more for a group; null for a product that nobody has told of.
   */
  product(shopId: string, name: string): Promise<PublicProduct | null>;
  /** What such a product is shown as: without reviews. */
  unknown(name: string, scale: RatingScale): PublicProduct;
  /** The products of a group by id, 100 at most. */
  members(shopId: string, group: string): Promise<GroupMember[]>;
  /** By the names asked for, without those of unknown products. */
  summaries(shopId: string, names: readonly string[]): Promise<Map<string, Summary>>;
  page(shopId: string, product: PublicProduct, query: ReviewQuery): Promise<ReviewPage | 'foreign_cursor'>;
  /** Of all products; they cannot be picked by their rating. */
  ofShop(shopId: string, query: ShopReviewQuery): Promise<Page<ShopReview> | 'foreign_cursor'>;
  /** The words before that may still be told, oldest first; null when there is no such published review. */
  history(shopId: string, reviewId: string): Promise<ReviewVersion[] | null>;
  /** Whether any published review of the shop was imported. */
  hasImported(shopId: string): Promise<boolean>;
}

/** A review's words. Null name: anonymous. */
export interface Wording {
  rating: number;
  title: string;
  body: string;
  authorName: string | null;
}

export interface NewReview extends Wording {
  id: string;
  shopId: string;
  productId: string;
  /** What the rating was checked against. */
  scale: RatingScale;
  status: 'published' | 'pending';
  language: string;
  media: StoredMedia[];
  createdAt: number;
  experiencedAt: number | null;
  verifiedBy: VerifiedBy | null;
  answers: StoredAnswer[];
  labels: ReviewLabel[];
  findings: Finding[];
  orderId: string | null;
  policy: string;
}

export interface IdempotencyRecord {
  bodyHash: string;
  reviewId: string;
  status: 'published' | 'pending';
}

/** Where a review stands: what a change has to know before it is made. */
export interface ReviewState extends Wording {
  id: string;
  version: number;
  status: ReviewStatus;
  language: string;
  answers: StoredAnswer[];
  media: StoredMedia[];
  verifiedBy: VerifiedBy | null;
  labels: ReviewLabel[];
  reason: RefusalReason | null;
  pendingEdit: Wording | null;
}

/** A change of status or words, made against a version; false when another change came first. */
export interface ReviewChange {
  status: ReviewStatus;
  /** New public (or, before publication, stored) words. The words before are kept when they had been public. */
  wording?: Wording;
  /** An edit to keep aside until it is decided. */
  waitingEdit?: Wording;
  /** What becomes of an edit kept aside before: dropped (applied, or replaced), or kept on record as refused. */
  settleEdit?: 'drop' | 'refuse';
  reason?: RefusalReason | null;
  findings?: Finding[];
  /** Removes name and order from the review and its history. */
  makeAnonymous?: boolean;
  /** What was public until now is not told to the public as an earlier wording any more. */
  endsHistory?: boolean;
  decision: Pick<Decision, 'outcome' | 'reason' | 'by'>;
}

export interface ReviewStore {
  findIdempotent(shopId: string, key: string): Promise<IdempotencyRecord | null>;
  isPurchaseUsed(shopId: string, purchaseMark: string): Promise<boolean>;
  /** One batch: the review, its uploads, its purchase's mark, its decision and the idempotency record go in together or not. */
  submit(
    review: NewReview,
    purchaseMark: string | null,
    idempotency: { key: string; bodyHash: string } | null,
  ): Promise<'stored' | 'purchase_used' | 'key_used' | 'media_taken' | 'scale_changed'>;
  state(shopId: string, reviewId: string): Promise<ReviewState | null>;
  change(shopId: string, state: ReviewState, change: ReviewChange): Promise<boolean>;
  own(shopId: string, reviewId: string): Promise<OwnReview | null>;
  /** False when there is no such published review. */
  vote(shopId: string, reviewId: string, mark: string, helpful: boolean | null): Promise<boolean>;
  report(
    shopId: string,
    reviewId: string,
    mark: string,
    report: { reason: ReportReason; text: string | null },
  ): Promise<boolean>;
}

export interface ReviewDesk {
  list(shopId: string, query: DeskQuery): Promise<Page<AdminReview> | 'foreign_cursor'>;
  get(shopId: string, reviewId: string): Promise<AdminReviewDetail | null>;
  /** Null when there is no such review. */
  reply(shopId: string, reviewId: string, body: string): Promise<Reply | null>;
  removeReply(shopId: string, reviewId: string): Promise<boolean>;
}

export interface DeskQuery {
  status: Exclude<ReviewStatus, 'withdrawn'>;
  limit: number;
  cursor?: string | undefined;
}

/** A row that passed the checks of an import, with what moderation made of it. */
export interface CheckedImportRow extends Omit<ImportRow, 'language' | 'answers'> {
  language: string;
  answers: StoredAnswer[];
  id: string;
  findings: Finding[];
  held: boolean;
  policy: string;
}

export interface TransferStore {
  /** Inserts what is new; answers the source keys that went in. Ratings were checked against `scale`. */
  insert(
    shopId: string,
    scale: RatingScale,
    rows: readonly CheckedImportRow[],
  ): Promise<Set<string> | 'scale_changed'>;
  knownSourceKeys(shopId: string, keys: readonly string[]): Promise<Set<string>>;
  /** Every review that is not withdrawn, in the order in which they came in. */
  export(shopId: string): AsyncIterable<ExportRow[]>;
}

export interface StoredApiKey {
  id: string;
  name: string;
  hash: string;
}

export interface StoredSigningKey {
  kid: string;
  alg: SigningAlgorithm;
  publicKey: string | null;
  sealed: string | null;
}

export interface KeyStore {
  /** The shop and key behind a key's hash. */
  findApiKey(hash: string): Promise<{ shopId: string; id: string } | null>;
  listApiKeys(shopId: string): Promise<ApiKey[]>;
  addApiKey(shopId: string, key: StoredApiKey): Promise<ApiKey>;
  /** Never the last one, also when two are removed at the same moment. */
  removeApiKey(shopId: string, id: string): Promise<'removed' | 'last' | 'unknown'>;
  listSigningKeys(shopId: string): Promise<SigningKey[]>;
  /** Null when the kid is taken: a kid means one key for ever. */
  addSigningKey(shopId: string, key: StoredSigningKey): Promise<SigningKey | null>;
  hasPublicKey(shopId: string, publicKey: string): Promise<boolean>;
  revokeSigningKey(shopId: string, kid: string): Promise<boolean>;
  /** Keys of that kid in any of the shops; a token names its kid and its shop. */
  findSigningKeys(
    kid: string,
    shopIds: readonly string[],
  ): Promise<(StoredSigningKey & { shopId: string; revoked: boolean })[]>;
  /** The newest key whose signing half Vouch holds. */
  heldKey(shopId: string): Promise<StoredSigningKey | null>;
}

/** A file of an upload: the photo or video itself, or the thumbnail of that width. */
export interface MediaFileName {
  shopId: string;
  mediaId: string;
  width: number | null;
}

/** Where the files of photos and videos lie. */
export interface MediaFiles {
  /** Takes what comes, however much, and holds little of it at once. Nothing stays when reading throws. Answers the length. */
  put(name: MediaFileName, type: MediaType, bytes: AsyncIterable<Uint8Array>): Promise<number>;
  /** Fills stretches of a file with zeros. */
  blank(name: MediaFileName, type: MediaType, stretches: readonly Stretch[]): Promise<void>;
  /** Null when there is no such file. */
  get(name: MediaFileName, range?: ByteRange): Promise<ReadableStream<Uint8Array> | null>;
  /** Removes all files of an upload; that there are none is no error. */
  remove(shopId: string, mediaId: string): Promise<void>;
}

export interface ByteRange {
  offset: number;
  length: number;
}

export interface UploadedFile {
  kind: 'photo' | 'video';
  type: MediaType;
  /** Length of the file. */
  bytes: number;
  width: number;
  height: number;
}

export interface Upload extends UploadedFile {
  id: string;
  thumbnails: StoredThumbnail[];
}

export interface MediaStore {
  /** Takes one of the places that an uploader has for what waits for its review; false when all are taken. */
  reserve(shopId: string, id: string, mark: string): Promise<boolean>;
  /** The upload is whole: from now on a review may have it. */
  complete(shopId: string, id: string, file: UploadedFile & { thumbnails: StoredThumbnail[] }): Promise<void>;
  /**
   * Takes a whole upload from its uploader and frees its place; false when it is not this uploader's or in a review. Its
   * files are to be removed then.
   */
  release(shopId: string, id: string, mark: string): Promise<boolean>;
  /** Of these, what this uploader has waiting, by id. */
  waiting(shopId: string, mark: string, ids: readonly string[]): Promise<Map<string, Upload>>;
  /** A whole upload, and where its review stands; null while it has none. */
  find(shopId: string, id: string): Promise<(Upload & { reviewStatus: ReviewStatus | null }) | null>;
  /** What is to be swept away, of all shops. */
  expired(now: number, limit: number): Promise<{ shopId: string; id: string }[]>;
  /** Forgets uploads whose files are gone, also where a review names them. */
  forget(uploads: readonly { shopId: string; id: string }[]): Promise<void>;
}

/** Answers that anybody may read, kept near the readers for a while. */
export interface EdgeCache {
  /** Null as well when the tag was forgotten since. `readAt`: when the database was read, in milliseconds. */
  find(key: string, tag: string): Promise<{ answer: Response; readAt: number } | null>;
  keep(key: string, answer: Response, readAt: number): Promise<void>;
  /** What the tag's answers show has changed: those from before are not given any more. */
  forget(tag: string): Promise<void>;
}

export interface Clock {
  now(): number;
}

/** Counts a write of a sender; false when there were too many. */
export interface WriteLimit {
  admit(shopId: string, senderMark: string): Promise<boolean>;
}
