/** The form once more, as it was sent without script, with what was wrong in it. */
import { checkDraft, emptyDraft, fieldsOf } from '@vouch/elements/server';
import type { VouchForm } from '@vouch/elements/vouch-form';
import type { ProductPage } from '@vouch/contract';
import type { RefusedForm } from './rendering.d.ts';

export function typedOf(
  { draft: sent, errors, problem }: RefusedForm,
  page: ProductPage,
): VouchForm['typed'] {
  const answers = Object.fromEntries(sent.answers.map(({ question, value }) => [question, value]));
  const draft = { ...emptyDraft(), ...sent, answers };
  return {
    draft,
    // What the form itself would say of a field says more.
    errors:
      errors.length > 0
        ? { ...fieldsOf(errors, { answers: [...sent.answers] }), ...checkDraft(draft, page.settings) }
        : {},
    problem: problem && { status: 0, title: '', ...problem },
  };
}

/** What was typed into the large fields, which has no attribute to be written into. */
export function withTexts(html: string, { draft }: RefusedForm): string {
  const texts = new Map([['body', draft.body]]);
  for (const { question, value } of draft.answers)
    if (typeof value === 'string') texts.set(`answers[${question}]`, value);
  return html.replaceAll(
    /(<textarea\b[^>]*\bname="([^"]*)"[^>]*>)<\/textarea>/g,
    (_, tag: string, name: string) =>
      // A line's end right behind the tag is none of the text's (HTML, 13.1.2.5).
      `${tag}\n${escapeText(texts.get(name) ?? '')}</textarea>`,
  );
}

function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
