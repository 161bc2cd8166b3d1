/** What reviewers answered to the shop's questions, summed up; each value filters the list. */
import { SCALE_STEPS } from '@vouch/contract/limits';
import { type TemplateResult, html, nothing } from 'lit';
import type { ReviewWords } from '../words.ts';
import type { AnswerFilter } from './answers.ts';

/** So many values of a question stand in the summary; the others are in the filters. */
const TOP = 4;

export interface AnswersSummaryInput extends ReviewWords {
  answers: readonly AnswerFilter[];
  chosen: readonly string[];
  toggle: (filter: string) => void;
}

export function answersSummary(input: AnswersSummaryInput): TemplateResult | typeof nothing {
  const { answers, say } = input;
  if (!answers.length) return nothing;
  return html`<div class="answers-summary" part="answers" role="group" aria-label=${say('answersTitle')}>
    ${answers.map((answer) => {
      const total = answer.values.reduce((sum, { count }) => sum + count, 0);
      return html`<div class="question" role="group" aria-label=${answer.label}>
        <p class="question-label" aria-hidden="true">
          <b>${answer.label}</b> <span class="quiet">${say('answerCount', { count: total })}</span>
        </p>
        ${answer.question.kind === 'scale' ? scale(input, answer, total) : options(input, answer, total)}
      </div>`;
    })}
  </div>`;
}

/** Five steps from one end to the other, and a marker at the mean. */
function scale(input: AnswersSummaryInput, { values }: AnswerFilter, total: number): TemplateResult {
  const { say } = input;
  const mean = values.reduce((sum, { count }, at) => sum + (at + 1) * count, 0) / total;
  const most = Math.max(...values.map(({ count }) => count));
  const low = values[0]!.name;
  const high = values[SCALE_STEPS - 1]!.name;
  return html`<div class="scale">
    <div class="steps">
      ${values.map((value) =>
        step(
          input,
          value,
          html`<svg aria-hidden="true" width="100%" height="10">
            <rect width="100%" height="10" opacity=${0.12 + (0.5 * value.count) / most} />
          </svg>`,
        ),
      )}
      <svg class="marker" width="100%" height="24" aria-hidden="true">
        <circle cx="${10 + ((mean - 1) / (SCALE_STEPS - 1)) * 80}%" cy="12" r="7" />
      </svg>
    </div>
    <p class="ends" aria-hidden="true"><span>${low}</span><span>${high}</span></p>
    <p class="hidden">
      ${say('scaleMean', { mean: Math.round(mean * 10) / 10, steps: SCALE_STEPS, low, high })}
    </p>
  </div>`;
}

/** The values chosen most, with their share; of several values each, the number. */
function options(
  input: AnswersSummaryInput,
  { question, values }: AnswerFilter,
  total: number,
): TemplateResult {
  const { tag, chosen } = input;
  const top = values.toSorted((a, b) => b.count - a.count).slice(0, TOP);
  const most = top[0]!.count;
  const share = (count: number) =>
    question.kind === 'single'
      ? (count / total).toLocaleString(tag, { style: 'percent', maximumFractionDigits: 0 })
      : count.toLocaleString(tag);
  return html`${top
    .filter(({ count, filter }) => count || chosen.includes(filter))
    .map((value) =>
      step(
        input,
        value,
        html`<span class="option" aria-hidden="true"
            ><span>${value.name}</span> <span class="amount">${share(value.count)}</span></span
          >
          <svg aria-hidden="true" width="100%" height="6">
            <rect class="track" width="100%" height="6" rx="3" />
            <rect width="${(100 * value.count) / most}%" height="6" rx="3" />
          </svg>`,
      ),
    )}`;
}

function step(
  { chosen, toggle, say }: AnswersSummaryInput,
  { filter, name, count }: AnswerFilter['values'][number],
  picture: TemplateResult,
): TemplateResult {
  const isOn = chosen.includes(filter);
  return html`<button
    class="answer"
    aria-pressed=${isOn}
    ?disabled=${!count && !isOn}
    @click=${() => toggle(filter)}
  >
    ${picture}<span class="hidden"
      >${say('answerShare', { answer: name, share: say('amount', { count }) })}</span
    >
  </button>`;
}
