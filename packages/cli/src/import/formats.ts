/** The review files that are read without `--map`: how each is known by its header, and what its columns mean. */
import type { Part } from './column-map.ts';

export interface ImportFormat {
  name: string;
  /** The system's own name, for messages. */
  title: string;
  /** For each part of a review the columns that may hold it; the first that is not empty counts. */
  columns: Partial<Record<Part, readonly string[]>>;
  /** Columns that are known and not imported. */
  unused: readonly string[];
  /** A header with all of these is of this system, whatever else it holds. */
  signature: readonly string[];
  /** Written by Vouch's own export: apostrophes before formulas are undone. */
  exported: boolean;
  /** Cells are exactly what Vouch holds: blanks at the ends belong to the text. */
  exact: boolean;
}

export const VOUCH: ImportFormat = {
  name: 'vouch',
  title: 'Vouch',
  columns: {
    id: ['id'],
    product: ['product'],
    rating: ['rating'],
    title: ['title'],
    body: ['body'],
    name: ['name'],
    language: ['language'],
    createdAt: ['createdAt'],
    experiencedAt: ['experiencedAt'],
    published: ['status'],
    verified: ['verifiedBy'],
    reply: ['reply'],
    replyAt: ['replyAt'],
    helpfulYes: ['helpfulYes'],
    helpfulNo: ['helpfulNo'],
    labels: ['labels'],
    answers: ['answers'],
  },
  unused: ['publishedAt'],
  signature: ['id', 'product', 'rating', 'title', 'body', 'status', 'createdAt'],
  exported: true,
  exact: true,
};

/** Judge.me's import file in its newer and older form, and its export. */
export const JUDGEME: ImportFormat = {
  name: 'judgeme',
  title: 'Judge.me',
  columns: {
    product: ['product_id', 'product_handle', 'product_url'],
    rating: ['rating'],
    title: ['title'],
    body: ['body'],
    name: ['reviewer_name'],
    createdAt: ['review_date'],
    published: ['curated'],
    reply: ['reply'],
    replyAt: ['reply_date'],
  },
  unused: ['reviewer_email', 'picture_urls', 'source', 'ip_address', 'location'],
  signature: ['title', 'body', 'rating', 'review_date', 'reviewer_name'],
  exported: true,
  exact: false,
};

export const SHOPIFY: ImportFormat = {
  name: 'shopify',
  title: 'Shopify Product Reviews',
  columns: {
    product: ['product_handle'],
    rating: ['rating'],
    title: ['title'],
    body: ['body'],
    name: ['author'],
    createdAt: ['created_at'],
    published: ['state'],
    reply: ['reply'],
    replyAt: ['replied_at'],
  },
  unused: ['email', 'location'],
  signature: ['product_handle', 'state', 'rating', 'author', 'created_at'],
  exported: true,
  exact: false,
};

/** A file whose columns are named by `--map` alone. */
export const MAPPED: ImportFormat = {
  name: 'map',
  title: 'mapped columns',
  columns: {},
  unused: [],
  signature: [],
  exported: false,
  exact: false,
};

export const FORMATS: readonly ImportFormat[] = [VOUCH, JUDGEME, SHOPIFY];

/** Column names are compared without case and outer blanks: systems and spreadsheets change both. */
export function sameColumn(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** Every format that the header fits: one is the answer, two are a question to the user. */
export function formatsOfHeader(header: readonly string[]): ImportFormat[] {
  const holds = (column: string) => header.some((name) => sameColumn(name, column));
  return FORMATS.filter((format) => {
    if (format.signature.every(holds)) return true;
    const known = [...Object.values(format.columns).flat(), ...format.unused];
    const hasParts = ['product', 'rating'] as const;
    return (
      hasParts.every((part) => format.columns[part]?.some(holds)) &&
      header.every((name) => /^CF_/i.test(name) || known.some((column) => sameColumn(column, name)))
    );
  });
}
