/** The demo's catalogue and reviews, typed. */
import catalogue from './products.json' with { type: 'json' };

export interface DemoReview {
  id: string;
  productId: string;
  rating: number;
  title: string;
  body: string;
  author: { name: string | null; anonymous: boolean };
  language: string;
  createdAt: string;
  experiencedAt: string | null;
  verifiedBy: 'order' | 'invitation' | 'shop' | null;
  labels: ('imported' | 'incentivised' | 'staff' | 'edited' | 'refunded')[];
  helpful: { yes: number; no: number };
  reply: { body: string; createdAt: string } | null;
  status: 'published' | 'pending';
}
export const reviews: DemoReview[] = [];

export interface DemoProduct {
  productId: string;
  locale: string;
  title: string;
  description: string;
  priceMinor: number;
  currency: string;
  sku: string;
  gtin: string;
  brand: string;
  image: string;
  aliases: { kind: 'sku' | 'handle' | 'platform' | 'variant' | 'gtin'; value: string }[];
}
export const products = catalogue as DemoProduct[];
