/** The shop's own questions: what answers are called, how often each was given, and which filter asks for it. */
import type { Answer, LocalText, ProductPage, Question } from '@vouch/contract';
import { SCALE_STEPS } from '@vouch/contract/limits';
import { localText } from '../../internal/local-text.ts';
import { ofLast } from '../../internal/of-last.ts';
import type { ReviewWords } from '../words.ts';

const lists = ofLast((tag) => new Intl.ListFormat(tag, { type: 'unit' }));

/** A question whose answers filter the list. */
export interface AnswerFilter {
  question: Exclude<Question, { kind: 'text' }>;
  label: string;
  values: readonly {
    /** As the list is asked for it, `question:value`. */
    filter: string;
    name: string;
    count: number;
  }[];
}

type Texts = (texts: LocalText) => string;

const textsOf =
  ({ settings }: ProductPage, { tag }: ReviewWords): Texts =>
  (texts) =>
    localText(texts, tag, settings.locale);

/** The questions that somebody answered, in the shop's order. */
export function answerFilters(page: ProductPage, words: ReviewWords): AnswerFilter[] {
  const text = textsOf(page, words);
  return page.settings.questions.flatMap((question) => {
    if (question.kind === 'text') return [];
    const counts = page.counts.answers[question.id] ?? {};
    const ids =
      question.kind === 'scale'
        ? Array.from({ length: SCALE_STEPS }, (_, at) => String(at + 1))
        : question.options.map(({ id }) => id);
    const values = ids.map((id) => ({
      filter: `${question.id}:${id}`,
      name: valueName(question, id, text, words),
      count: counts[id] ?? 0,
    }));
    return values.some(({ count }) => count) ? [{ question, label: text(question.label), values }] : [];
  });
}

/** What a reviewer answered, in words; answers to questions that are asked no more are left out. */
export function answersInWords(
  page: ProductPage,
  answers: readonly Answer[],
  words: ReviewWords,
): { label: string; answer: string; isText: boolean }[] {
  const text = textsOf(page, words);
  return page.settings.questions.flatMap((question) => {
    const given = answers.find((answer) => answer.question === question.id);
    if (!given) return [];
    const values = [given.value].flat().map(String);
    const isText = question.kind === 'text';
    const names = isText ? values : values.map((id) => valueName(question, id, text, words)).filter(Boolean);
    const answer = lists(words.tag).format(names);
    return answer ? [{ label: text(question.label), answer, isText }] : [];
  });
}

/** An answer as shoppers read it; empty for an option that is offered no more. */
function valueName(
  question: AnswerFilter['question'],
  id: string,
  text: Texts,
  { say }: ReviewWords,
): string {
  if (question.kind === 'scale') {
    const end = { 1: question.low, [SCALE_STEPS]: question.high }[id];
    return end ? text(end) : say('scaleStep', { step: Number(id), steps: SCALE_STEPS });
  }
  const option = question.options.find((one) => one.id === id);
  return option ? text(option.label) : '';
}
