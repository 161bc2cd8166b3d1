/** The panel behind "Filter": each value with the number of reviews that have it. What nobody has is left out. */
import type { ListQuery } from '@vouch/client';
import type { ProductPage, ReviewPage } from '@vouch/contract';
import { type TemplateResult, html, nothing } from 'lit';
import type { RatingScaleView } from '../../internal/rating-scale.ts';
import type { AnswerFilter } from '../extras/answers.ts';
import { toggled } from '../toggled.ts';
import type { ReviewWords } from '../words.ts';

export interface FilterInput extends ReviewWords {
  page: ProductPage;
  query: ListQuery;
  /** How many reviews the query finds; null while that is not known. */
  matches: ReviewPage['matches'];
  scale: RatingScaleView;
  answers: readonly AnswerFilter[];
  change: (change: Partial<ListQuery>) => void;
  close: () => void;
}

interface Choice {
  name: string;
  /** None for "all". */
  count?: number;
  isOn: boolean;
  toggle: () => void;
}

/** The language that filters; with the sort of that name it only comes first. */
export const languageFilter = ({ sort, language }: ListQuery): string | undefined =>
  sort === 'language' ? undefined : language;

/** A language as the reader's language calls it. */
export function languageName(language: string, tag: string): string {
  return new Intl.DisplayNames(tag, { type: 'language' }).of(language) ?? language;
}

export function filterPanel(input: FilterInput): TemplateResult {
  const { page, query, answers, change, close, say } = input;
  const { counts } = page;
  const flag = (name: string, count: number, key: 'verified' | 'media'): Choice => ({
    name,
    count,
    isOn: !!query[key],
    toggle: () => change({ [key]: query[key] ? undefined : true }),
  });
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  return html`<div class="panel" id="filters" part="filters" @keydown=${onKey}>
    ${group(input, say('rating'), ratingChoices(input))}
    ${group(input, say('purchase'), [flag(say('onlyVerified'), counts.verified, 'verified')])}
    ${group(input, say('photos'), [flag(say('withMedia'), counts.media, 'media')])}
    ${group(input, say('languages'), languageChoices(input), 'language')}
    ${answers.map(({ label, values }) =>
      group(
        input,
        label,
        values.map(({ filter, name, count }) => ({
          name,
          count,
          isOn: !!query.answer?.includes(filter),
          toggle: () => change({ answer: toggled(query.answer, filter) }),
        })),
      ),
    )}
    <button class="small" @click=${close}>${say('close')}</button>
  </div>`;
}

function ratingChoices({ page, query, scale, change }: FilterInput): Choice[] {
  const { best, worst, histogram } = page.summary;
  return Array.from({ length: best - worst + 1 }, (_, at) => best - at).map((rating) => ({
    name: scale.name(rating),
    count: histogram[rating] ?? 0,
    isOn: !!query.rating?.includes(rating),
    toggle: () => change({ rating: toggled(query.rating, rating) }),
  }));
}

function languageChoices({ page, query, change, tag, say }: FilterInput): Choice[] {
  const languages = Object.entries(page.counts.languages).sort(([, a], [, b]) => b - a);
  const chosen = languageFilter(query);
  if (languages.length < 2 && !chosen) return [];
  const sort = query.sort === 'language' ? undefined : query.sort;
  return [
    { name: say('anyLanguage'), isOn: !chosen, toggle: () => change({ sort, language: undefined }) },
    ...languages.map(([language, count]) => ({
      name: languageName(language, tag),
      count,
      isOn: chosen === language,
      toggle: () => change({ sort, language }),
    })),
  ];
}

/** @param oneOf the name of a group of radio buttons; checkboxes without one */
function group(
  { tag }: FilterInput,
  legend: string,
  choices: readonly Choice[],
  oneOf?: string,
): TemplateResult | typeof nothing {
  const shown = choices.filter(({ count, isOn }) => count !== 0 || isOn);
  if (!shown.length) return nothing;
  return html`<fieldset>
    <legend>${legend}</legend>
    ${shown.map(
      ({ name, count, isOn, toggle }) =>
        html`<label>
          <input
            type=${oneOf ? 'radio' : 'checkbox'}
            name=${oneOf ?? nothing}
            .checked=${isOn}
            @change=${toggle}
          />
          <span>${name}</span>
          ${count === undefined ? '' : html`<span class="amount">${count.toLocaleString(tag)}</span>`}
        </label>`,
    )}
  </fieldset>`;
}
