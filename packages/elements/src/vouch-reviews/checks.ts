/** What is behind "How we check reviews": the panel of `<vouch-trust>`, loaded when it is opened. */
import type { ProductPage } from '@vouch/contract';
import type { TemplateResult } from 'lit';
import { wordsOf } from '../internal/lazy-words.ts';
import en from '../locales/en/trust.ts';
import { trustView } from '../vouch-trust/trust-view.ts';

export { trustStyles as styles } from '../vouch-trust/trust-view.ts';

export async function checksView({ settings, counts }: ProductPage, tag: string): Promise<TemplateResult> {
  const say = await wordsOf(tag, 'trust', en);
  return trustView({ settings, hasImported: counts.imported > 0, say });
}
