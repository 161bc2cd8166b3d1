/** What a browser without script shows when its review was not taken: why, and that the words are not lost. */
import { html } from 'hono/html';
import { pageWords } from '@vouch/elements/page-words';
import type { Refusal } from '../domain/outcome.ts';
import type { FormAnswerInput } from '../http/html-form.ts';
import { languagesOf, pageResponse } from './page.ts';

export async function refusedPage(
  refusal: Refusal,
  status: number,
  { request, shop, fields }: FormAnswerInput,
): Promise<Response> {
  const words = await pageWords(languagesOf(request, fields.get('locale')?.[0], shop?.locale));
  return pageResponse({
    words,
    title: words.page('notSent'),
    status,
    headers: {
      'Cache-Control': 'no-store',
      'X-Robots-Tag': 'noindex',
      ...(refusal.retryAfter !== undefined && { 'Retry-After': String(refusal.retryAfter) }),
    },
    body: html`<h1>${words.page('notSent')}</h1>
      <p class="problem" role="alert">
        ${refusal.code === 'validation_failed' ? words.form('fieldWrong') : words.problem(refusal)}
      </p>
      <p>${words.page('stillThere')}</p>`,
  });
}
