/** What travels with a request through Hono, and what the handlers of endpoints are given. */
import type { Secrets } from '../crypto/secrets.ts';
import type { FeedFiles, FeedPacker, FeedReviews, FeedStore } from '../domain/feed-ports.ts';
import type { MediaAddress } from '../domain/media.ts';
import type {
  Clock,
  EdgeCache,
  KeyStore,
  MediaFiles,
  MediaStore,
  PageReader,
  ProductStore,
  PublishedReviews,
  ReviewDesk,
  ReviewStore,
  ShopStore,
  TransferStore,
  WriteLimit,
} from '../domain/ports.ts';
import type { WorkQueue } from '../domain/work.ts';
import type { Bindings, Variables } from '../env.ts';

/** Everything that a use case may need, filled in by middleware/services.ts. */
export interface Services {
  shops: ShopStore;
  products: ProductStore;
  published: PublishedReviews;
  reviews: ReviewStore;
  desk: ReviewDesk;
  transfers: TransferStore;
  media: MediaStore;
  files: MediaFiles;
  mediaAddress: MediaAddress;
  pages: PageReader;
  feeds: FeedStore;
  feedReviews: FeedReviews;
  feedFiles: FeedFiles;
  pack: FeedPacker;
  work: WorkQueue;
  /** The Worker's own origin. */
  home: string;
  keys: KeyStore;
  secrets: Secrets;
  clock: Clock;
  writeLimit: WriteLimit;
  /** Of uploads without a token. */
  uploadLimit: WriteLimit;
}

export interface AppEnv {
  Bindings: Bindings;
  Variables: {
    requestId: string;
    variables: Variables;
    secrets: Secrets;
    /** The database, or this request's session with it. */
    d1: Pick<D1Database, 'prepare' | 'batch'>;
    edge: EdgeCache;
    services: Services;
    /** The reader has lately written, and has to be shown it. */
    readsOwnWrite: boolean;
  };
}
