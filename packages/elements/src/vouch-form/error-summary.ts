/** What is wrong with what was sent, above the fields: leads to each of them. */
import { type TemplateResult, html, nothing } from 'lit';
import { browser } from '../internal/browser.ts';
import { sentenceOf } from './sentences.ts';
import type { Field, Writing } from './writing.ts';

export function errorSummary(writing: Writing): TemplateResult | typeof nothing {
  const { errors, say, show } = writing;
  const wrong = fieldsInOrder(writing).filter((field) => errors[field]);
  const problem = sentenceOf(writing);
  if (!wrong.length && !problem) return nothing;
  return html`<div class="problem" role="alert" tabindex="-1">
    ${
      wrong.length
        ? html`<strong>${say('errors', { count: wrong.length })}</strong>
            <ul>
              ${wrong.map(
                (field) =>
                  html`<li>
                    ${
                      browser.isHere
                        ? html`<button type="button" @click=${() => show({}, inputOf(field))}>
                            ${say(errors[field]!)}
                          </button>`
                        : say(errors[field]!)
                    }
                  </li>`,
              )}
            </ul>`
        : problem
    }
  </div>`;
}

/** The fields as they stand on the page. */
function fieldsInOrder({ page }: Writing): Field[] {
  const answers = page.settings.questions.map(({ id }): Field => `answer-${id}`);
  return ['rating', 'title', 'body', ...answers, 'photos', 'name'];
}

/** Selects what takes the focus of a field: itself, or the first of its choices. */
function inputOf(field: Field): string {
  return `#${field}, [name="${field.replace(/^answer-(.*)/, 'answers[$1]')}"]`;
}
