/** The demo's catalogue and reviews, typed. All of them are invented. */
import catalogue from './products.json' with { type: 'json' };
import canvasFietstas from './reviews/canvas-fietstas.json' with { type: 'json' };
import enamelMug from './reviews/enamel-mug.json' with { type: 'json' };
import gietijzerenPan from './reviews/gietijzeren-pan.json' with { type: 'json' };
import lambswoolBlanket from './reviews/lambswool-blanket.json' with { type: 'json' };
import linaDvielis from './reviews/lina-dvielis.json' with { type: 'json' };
import messingPlantenspuit from './reviews/messing-plantenspuit.json' with { type: 'json' };
import staltermos from './reviews/staltermos.json' with { type: 'json' };
import stormLantern from './reviews/storm-lantern.json' with { type: 'json' };
import ullsokker from './reviews/ullsokker.json' with { type: 'json' };
import waxedApron from './reviews/waxed-apron.json' with { type: 'json' };
import wiklinowyKosz from './reviews/wiklinowy-kosz.json' with { type: 'json' };

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

export const products = catalogue as DemoProduct[];

/** One product, the bird feeder, has none. */
export const reviews = [
  ...canvasFietstas,
  ...enamelMug,
  ...gietijzerenPan,
  ...lambswoolBlanket,
  ...linaDvielis,
  ...messingPlantenspuit,
  ...staltermos,
  ...stormLantern,
  ...ullsokker,
  ...waxedApron,
  ...wiklinowyKosz,
] as DemoReview[];
