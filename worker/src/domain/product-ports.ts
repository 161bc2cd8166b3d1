/** What the use cases need of a shop's products; a part of ports.ts. */
import type { AdminProduct, Page, Product, ProductInput } from '@vouch/contract';

export interface ProductStore {
  /** The productId behind each name that the shop knows, by id or alias. */
  resolve(shopId: string, names: readonly string[]): Promise<Map<string, string>>;
  get(shopId: string, name: string): Promise<Product | null>;
  list(shopId: string, query: ProductQuery): Promise<Page<AdminProduct> | 'foreign_cursor'>;
  /** Ids, from `from` on, of those that have reviews and no page in the shop itself. */
  withoutPage(shopId: string, from: string, limit: number): Promise<string[]>;
  /** Of the same, each one with which `size` more begin. */
  partsWithoutPage(shopId: string, size: number): Promise<string[]>;
  /** Creates or replaces; `name_taken` when an alias names another product of the shop. */
  put(shopId: string, productId: string, product: NewProduct): Promise<'stored' | 'name_taken'>;
}

export interface NewProduct extends ProductInput {
  /** Whether a search engine can tell which product it is. */
  identified: boolean;
}

export interface ProductQuery {
  /** Only those that a feed cannot take or a search engine cannot match. */
  unmatched: boolean;
  limit: number;
  cursor?: string | undefined;
}
