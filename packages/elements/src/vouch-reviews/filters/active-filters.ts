/** The filters that are on, each to be taken off, and how many reviews they leave. */
import type { ListQuery } from '@vouch/client';
import { type TemplateResult, html, nothing } from 'lit';
import { type FilterInput, languageFilter, languageName } from './filter-panel.ts';
import { toggled } from '../toggled.ts';

interface Active {
  name: string;
  without: Partial<ListQuery>;
}

export function activeFilters(input: FilterInput): TemplateResult | typeof nothing {
  const { matches, change, say } = input;
  const filters = namesOf(input);
  if (!filters.length) return nothing;
  const none: Partial<ListQuery> = Object.assign({}, ...filters.map(({ without }) => allOff(without)));
  return html`<div class="active" part="active-filters">
    ${
      matches &&
      html`<strong>${say(matches.atLeast ? 'atLeast' : 'amount', { count: matches.count })}</strong>`
    }
    <ul role="list" aria-label=${say('active')}>
      ${filters.map(
        ({ name, without }) =>
          html`<li>
            <button
              class="small chip"
              aria-label=${say('remove', { filter: name })}
              @click=${() => change(without)}
            >
              <bdi>${name}</bdi><span aria-hidden="true">✕</span>
            </button>
          </li>`,
      )}
    </ul>
    <button class="link" @click=${() => change(none)}>${say('clear')}</button>
  </div>`;
}

/** The same parts of a query, all of them off. */
function allOff(without: Partial<ListQuery>): Partial<ListQuery> {
  return Object.fromEntries(Object.keys(without).map((key) => [key, undefined]));
}

function namesOf({ query, scale, answers, tag, say }: FilterInput): Active[] {
  const { rating = [], verified, media, answer = [], q } = query;
  const language = languageFilter(query);
  const names = answers.flatMap(({ label, values }) =>
    values.map(({ filter, name }) => [filter, say('answered', { question: label, answer: name })] as const),
  );
  const found: (Active | false | undefined)[] = [
    ...rating
      .toSorted((a, b) => b - a)
      .map((one) => ({ name: scale.name(one), without: { rating: toggled(rating, one) } })),
    verified && { name: say('onlyVerified'), without: { verified: undefined } },
    media && { name: say('withMedia'), without: { media: undefined } },
    !!language && { name: languageName(language, tag), without: { language: undefined } },
    ...answer.map((one) => ({
      name: names.find(([filter]) => filter === one)?.[1] ?? one,
      without: { answer: toggled(answer, one) },
    })),
    !!q && { name: say('searched', { words: q }), without: { q: undefined } },
  ];
  return found.filter((one) => !!one);
}
