/** A shop and its settings. */
import * as z from 'zod';
import { ShopId } from './identity.ts';
import { Questions } from './question.ts';
import { RatingScale } from './scale.ts';
import { LanguageTag, text } from './text.ts';

/** A web origin (RFC 6454) that may send reviews, for example `https://shop.example`. */
export const WebOrigin = z
  .string()
  .max(255)
  .refine((value) => {
    try {
      return /^https?:$/.test(new URL(value).protocol) && new URL(value).origin === value;
    } catch {
      return false;
    }
  }, 'An origin such as "https://shop.example": scheme and host, no path.');

export const Settings = z
  .object({
    name: text(1, 150),
    locale: LanguageTag.meta({ description: "The shop's main language." }),
    origins: z.array(WebOrigin).max(50).meta({ description: 'Websites that may send reviews.' }),
    unverifiedReviews: z
      .boolean()
      .meta({ description: 'Accept reviews without proof of purchase, labelled so.' }),
    incentives: z
      .boolean()
      .meta({ description: 'The shop rewards reviews, whatever they say; the elements say so to shoppers.' }),
    scale: RatingScale.meta({
      description:
        'What a rating means. It can change only while the shop has no reviews: else 409 `conflict`.',
    }),
    questions: Questions,
    hostedPages: z.boolean().meta({
      description:
        'Whether Vouch serves pages with all reviews itself, at `/s/{shop}`, for everybody to find.',
    }),
    orderEvents: z.boolean().meta({
      description:
        "Whether the shop's order system tells Vouch of purchases itself; nobody can say so but the orders that arrive.",
    }),
  })
  .meta({ id: 'Settings' });
export type Settings = z.infer<typeof Settings>;

/** A change of settings; what is left out stays. */
export const SettingsPatch = z
  .strictObject(Settings.omit({ orderEvents: true }).partial().shape)
  .meta({ id: 'SettingsPatch' });
export type SettingsPatch = z.infer<typeof SettingsPatch>;

export const ShopInput = z
  .strictObject({
    id: ShopId,
    name: text(1, 150),
    locale: LanguageTag.default('en'),
    origins: z.array(WebOrigin).max(50).default([]),
  })
  .meta({ id: 'ShopInput' });
export type ShopInput = z.infer<typeof ShopInput>;
export type ShopDraft = z.input<typeof ShopInput>;

/** A new shop and its first API key, shown this once. */
export const ShopCreated = z
  .object({ shop: z.object({ id: ShopId, ...Settings.shape }), key: z.string() })
  .meta({ id: 'ShopCreated' });
export type ShopCreated = z.infer<typeof ShopCreated>;
