/** The demo's catalogue, questions, reviews and photos, typed. All of them are invented. */
import type { Answer, Question } from '@vouch/contract';
import answersByReview from './answers.json' with { type: 'json' };
import historyByReview from './history.json' with { type: 'json' };
import mediaByReview from './media.json' with { type: 'json' };
import catalogue from './products.json' with { type: 'json' };
import shopQuestions from './questions.json' with { type: 'json' };
import canvasFietstas from './reviews/canvas-fietstas.json' with { type: 'json' };
import enamelMug from './reviews/enamel-mug.json' with { type: 'json' };
import enamelMugGreen from './reviews/enamel-mug-green.json' with { type: 'json' };
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
  /** Decides which of the shop's questions are asked. */
  type: string;
  /** Products of one group show each other's reviews. */
  group: string | null;
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

/** The shop's own questions. */
export const questions = shopQuestions as Question[];

/** One product, the bird feeder, has none. */
export const reviews = [
  ...canvasFietstas,
  ...enamelMug,
  ...enamelMugGreen,
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

/** Answers to the questions, by review and question. */
export const answers = answersByReview as Record<string, Record<string, Answer['value']>>;

/** Earlier words of reviews that were edited after their publication, by review; the oldest first. */
export const history = historyByReview as Record<
  string,
  { editedAt: string; before: { rating: number; title: string; body: string; writtenAt: string }[] }
>;

/**
 * A photo or video of a review; the files are `media/<review>-<number>.jpg` (`.mp4`) and `…-thumb.jpg`, numbered from 1.
 */
export interface DemoPhoto {
  width: number;
  height: number;
  /** Length of a video. */
  seconds?: number;
  alt: string | null;
}

/** Photos and videos by review, in the order to show them. `scripts/demo/draw-photos.ts` drew them. */
export const photos = mediaByReview as Record<string, DemoPhoto[]>;
