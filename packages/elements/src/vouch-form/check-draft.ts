/** ① What the API would refuse, said before it is sent: from the limits that the API's own schemas are built from. */
import type { ReviewDraft } from '@vouch/contract';
import { LIMITS, SCALES, textFault } from '@vouch/contract/limits';
import type { Draft } from '../internal/review-draft.ts';
import type { Field, FieldErrors, Writing } from './writing.ts';

type Settings = Pick<Writing['page']['settings'], 'scale' | 'questions'>;

export function checkDraft(draft: Draft, { scale, questions }: Settings): FieldErrors {
  const { rating, title, body, name, anonymous } = draft;
  const { worst, best } = SCALES[scale];
  const isRated = rating !== null && rating >= worst && rating <= best;
  const errors: { -readonly [field in Field]?: FieldErrors[field] } = {};
  if (!isRated) errors.rating = scale === 'stars' ? 'ratingMissing' : 'scaleMissing';

  const titleFault = textFault(title, LIMITS.title);
  if (titleFault) errors.title = titleFault === 'characters' ? 'characters' : 'titleLong';
  const bodyFault = textFault(body, LIMITS.body);
  if (bodyFault) errors.body = bodyFault === 'characters' ? 'characters' : 'bodyLong';
  const nameFault = anonymous ? undefined : textFault(name, LIMITS.name);
  if (nameFault)
    errors.name = ({ characters: 'characters', short: 'nameMissing', long: 'nameLong' } as const)[nameFault];

  for (const { id } of questions) {
    const answer = draft.answers[id];
    const fault = typeof answer === 'string' ? textFault(answer, LIMITS.answer) : undefined;
    if (fault) errors[`answer-${id}`] = fault === 'characters' ? 'characters' : 'answerLong';
  }
  return errors;
}

/** The fields that an answer of the API names: `answers.2.value` is that of the third answer sent. */
export function fieldsOf(
  errors: readonly { path: string }[] = [],
  { answers = [] }: Pick<ReviewDraft, 'answers'> = {},
): FieldErrors {
  const found: { -readonly [field in Field]?: FieldErrors[field] } = {};
  for (const { path } of errors) {
    const [head, at] = path.split('.');
    if (head === 'rating' || head === 'title' || head === 'body') found[head] = 'fieldWrong';
    else if (head === 'author') found.name = 'fieldWrong';
    else if (head === 'mediaIds' || head === 'mediaAlts') found.photos = 'photosWrong';
    else if (head === 'answers') {
      const answer = answers[Number(at)];
      if (answer) found[`answer-${answer.question}`] = 'fieldWrong';
    }
  }
  return found;
}

/** What of a draft goes over the wire; photos join it when they are uploaded. */
export function toReview(
  { rating, title, body, name, anonymous, startedAt, website, answers }: Draft,
  { page, locale, token }: Pick<Writing, 'page' | 'locale' | 'token'>,
): ReviewDraft {
  const proof = token();
  const given = page.settings.questions.flatMap(({ id: question }) => {
    const value = answers[question];
    return value === undefined ? [] : [{ question, value }];
  });
  return {
    productId: page.product.productId,
    rating: rating!,
    title,
    body,
    author: anonymous ? { anonymous } : { name, anonymous },
    locale: locale(),
    startedAt,
    ...(given.length > 0 && { answers: given }),
    ...(proof && { token: proof }),
    ...(website && { website }),
  };
}
