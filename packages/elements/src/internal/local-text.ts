/** Texts that a shop gives in its own languages: its questions and their answers. */
import type { LocalText } from '@vouch/contract';
import { primary } from './primary-language.ts';

/** The text for a reader: in exactly their language, in any of its variants, in the shop's, or the first there is. */
export function localText(texts: LocalText, tag: string, shopLocale: string): string {
  const tags = Object.keys(texts);
  const found =
    tags.find((one) => one.toLowerCase() === tag.toLowerCase()) ??
    tags.find((one) => one.toLowerCase() === primary(tag)) ??
    tags.find((one) => primary(one) === primary(tag)) ??
    tags.find((one) => one.toLowerCase() === shopLocale.toLowerCase()) ??
    tags.find((one) => primary(one) === primary(shopLocale)) ??
    tags[0];
  return texts[found ?? ''] ?? '';
}
