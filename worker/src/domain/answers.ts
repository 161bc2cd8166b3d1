/** Answers to the shop's own questions: which are asked, which fit, and which are shown. */
import { SCALE_STEPS, type Answer, type FieldError, type FilterCounts, type Question } from '@vouch/contract';
import { done, refused, type Outcome } from './outcome.ts';

/** An answer with the kind that its question had, so that counters know free text from a choice. */
export interface StoredAnswer extends Answer {
  kind: Question['kind'];
}

/** The questions asked of a type of product. */
export function askedOf(questions: readonly Question[], productType: string | null): Question[] {
  return questions.filter(
    ({ productTypes }) =>
      productTypes.length === 0 || (productType !== null && productTypes.includes(productType)),
  );
}

/** Each answer has to fit a question that is asked, and each question has one answer at most. */
export function checkAnswers(
  answers: readonly Answer[],
  asked: readonly Question[],
): Outcome<StoredAnswer[]> {
  const questions = new Map(asked.map((question) => [question.id, question]));
  const stored: StoredAnswer[] = [];
  const errors: FieldError[] = [];
  for (const [at, answer] of answers.entries()) {
    const question = questions.get(answer.question);
    const fault = question ? faultOf(question, answer.value) : 'This question is not asked (any more).';
    if (fault !== null) errors.push({ path: `answers.${at}.value`, message: fault });
    else stored.push({ ...answer, kind: question!.kind });
    questions.delete(answer.question);
  }
  return errors.length > 0 ? refused('validation_failed', { errors }) : done(stored);
}

/** Null when the value fits. */
function faultOf(question: Question, value: Answer['value']): string | null {
  switch (question.kind) {
    case 'scale':
      return typeof value === 'number' ? null : `Must be a whole number from 1 to ${SCALE_STEPS}.`;
    case 'text':
      return typeof value === 'string' ? null : 'Must be a text.';
    case 'single':
      return isOption(question, value) ? null : "Must be one of the question's options.";
    case 'several': {
      const several = Array.isArray(value) && value.every((one) => isOption(question, one));
      if (!several) return "Must be a list of the question's options.";
      return new Set(value).size === value.length ? null : 'Each option can be chosen once.';
    }
  }
}

function isOption(question: Extract<Question, { options: unknown }>, value: unknown): boolean {
  return question.options.some(({ id }) => id === value);
}

/** What was written freely, by field, for moderation. */
export function freeAnswers(answers: readonly StoredAnswer[]): Record<`answers.${string}`, string> {
  return Object.fromEntries(
    answers
      .filter(({ kind }) => kind === 'text')
      .map(({ question, value }) => [`answers.${question}`, String(value)]),
  );
}

/** Answers to a question that the shop has removed stay stored and are not shown. */
export function withShownAnswers<Shown extends { answers: Answer[] }>(
  reviews: readonly Shown[],
  questionIds: readonly string[],
): Shown[] {
  return reviews.map((review) => ({
    ...review,
    answers: review.answers.filter(({ question }) => questionIds.includes(question)),
  }));
}

/** Counts of the questions that are asked of a product. */
export function shownCounts(counts: FilterCounts, asked: readonly Question[]): FilterCounts {
  const ids = new Set(asked.map(({ id }) => id));
  const answers = Object.entries(counts.answers).filter(([question]) => ids.has(question));
  return { ...counts, answers: Object.fromEntries(answers) };
}
