/** The shop's own questions, in the reader's language; none has to be answered. */
import type { Answer, LocalText, Question } from '@vouch/contract';
import { type TemplateResult, html, nothing } from 'lit';
import { SCALE_STEPS } from '@vouch/contract/limits';
import { localText } from '../internal/local-text.ts';
import type { Field, Writing } from './writing.ts';

/** @param error the sentence that stands beside a field in which something is wrong */
export function questionFields(writing: Writing, error: (field: Field) => unknown): TemplateResult {
  return html`${writing.page.settings.questions.map(
    (question) =>
      html`<div class="field" part="question">
        ${question.kind === 'text' ? textQuestion(writing, question) : choiceQuestion(writing, question)}
        ${error(fieldOf(question))}
      </div>`,
  )}`;
}

const fieldOf = ({ id }: Question): Field => `answer-${id}`;
const nameOf = ({ id }: Question) => `answers[${id}]`;

/** Undefined takes the answer back. */
function answer(writing: Writing, question: Question, value: Answer['value'] | undefined): void {
  const { [question.id]: _, ...others } = writing.draft.answers;
  const answers = value === undefined ? others : { ...others, [question.id]: value };
  writing.type(fieldOf(question), { answers });
}

function textIn({ page, locale }: Writing, text: LocalText): string {
  return localText(text, locale(), page.settings.locale);
}

function textQuestion(writing: Writing, question: Question): TemplateResult {
  const { say, draft, errors } = writing;
  const field = fieldOf(question);
  return html`<label for=${field}>
      ${textIn(writing, question.label)} <span class="quiet">${say('optional')}</span>
    </label>
    <textarea
      class="short"
      id=${field}
      name=${nameOf(question)}
      rows="2"
      .value=${draft.answers[question.id] ?? ''}
      aria-invalid=${errors[field] ? 'true' : nothing}
      aria-describedby=${errors[field] ? `${field}-error` : nothing}
      @input=${({ target }: Event) =>
        answer(writing, question, (target as HTMLTextAreaElement).value || undefined)}
    ></textarea>`;
}

interface Choice {
  value: number | string;
  label: string;
  /** What a screen reader says where the label alone says too little. */
  name?: string;
}

function choiceQuestion(writing: Writing, question: Exclude<Question, { kind: 'text' }>): TemplateResult {
  const { say, draft, errors } = writing;
  const field = fieldOf(question);
  const given = draft.answers[question.id];
  const isSeveral = question.kind === 'several';
  const chosen = [given ?? []].flat();
  return html`<fieldset
    role=${isSeveral ? nothing : 'radiogroup'}
    aria-describedby=${errors[field] ? `${field}-error` : nothing}
  >
    <legend>${textIn(writing, question.label)} <span class="quiet">${say('optional')}</span></legend>
    <div class="choices ${question.kind === 'scale' ? 'even' : ''}">
      ${choicesOf(writing, question).map(
        ({ value, label, name }) =>
          html`<input
              class="hidden"
              type=${isSeveral ? 'checkbox' : 'radio'}
              name=${nameOf(question)}
              value=${value}
              id="${field}-${value}"
              .checked=${chosen.some((one) => one === value)}
              aria-label=${name ?? nothing}
              @input=${({ target }: Event) => choose(writing, question, value, (target as HTMLInputElement).checked)}
            />
            <label for="${field}-${value}">${label}</label>`,
      )}
    </div>
    ${
      question.kind === 'scale'
        ? html`<p class="ends quiet" aria-hidden="true">
            <span>${textIn(writing, question.low)}</span><span>${textIn(writing, question.high)}</span>
          </p>`
        : nothing
    }
    ${
      given === undefined || isSeveral
        ? nothing
        : html`<button
            class="link"
            type="button"
            aria-label="${say('clearAnswer')}: ${textIn(writing, question.label)}"
            @click=${() => clear(writing, question)}
          >
            ${say('clearAnswer')}
          </button>`
    }
  </fieldset>`;
}

/** What is chosen comes from the draft as it is now: several may be chosen before the form is drawn again. */
function choose(writing: Writing, question: Question, value: number | string, isOn: boolean): void {
  if (question.kind !== 'several') return answer(writing, question, value);
  const before = [writing.draft.answers[question.id] ?? []].flat() as string[];
  const others = before.filter((one) => one !== value);
  const all = isOn ? [...others, value as string] : others;
  answer(writing, question, all.length ? all : undefined);
}

/** The button goes with the answer, so the focus goes back to the choices. */
function clear(writing: Writing, question: Question): void {
  answer(writing, question, undefined);
  void writing.show({}, `[name="${nameOf(question)}"]`);
}

function choicesOf(writing: Writing, question: Exclude<Question, { kind: 'text' }>): Choice[] {
  if (question.kind !== 'scale')
    return question.options.map(({ id, label }) => ({ value: id, label: textIn(writing, label) }));
  const ends: Record<number, LocalText> = { 1: question.low, [SCALE_STEPS]: question.high };
  return Array.from({ length: SCALE_STEPS }, (_, at) => {
    const step = at + 1;
    const end = ends[step];
    const values = { step, steps: SCALE_STEPS };
    return {
      value: step,
      label: step.toLocaleString(writing.locale()),
      name: end
        ? writing.say('stepEnd', { ...values, end: textIn(writing, end) })
        : writing.say('step', values),
    };
  });
}
