/** A product with reviews: its summary, what only some products have, the toolbar, and the list. */
import type { FailureCode, ListQuery } from '@vouch/client';
import { type TemplateResult, html } from 'lit';
import type { ReviewList } from '../internal/review-list.ts';
import { BONES } from '../internal/skeletons.ts';
import type { ReviewItems, Shown } from './review-items.ts';
import { summaryView } from './summary-view.ts';
import { toggled } from './toggled.ts';
import { toolbarView } from './toolbar-view.ts';
import type { ReviewWords } from './words.ts';

export interface PageViewInput extends Shown {
  words: ReviewWords;
  list: ReviewList;
  items: ReviewItems;
  filters: typeof import('./filters/filters.ts') | undefined;
  isFilterOpen: boolean;
  toggleFilters: () => void;
  change: (change: Partial<ListQuery>) => void;
  reload: () => void;
  more: () => void;
  problemView: (code: FailureCode, retry: () => void) => TemplateResult;
}

export function pageView(input: PageViewInput): TemplateResult {
  const { page, scale, words, list, change } = input;
  const { rating } = list.query;
  return html`<div class="columns">
    <div class="summary" part="summary">
      ${summaryView({
        ...words,
        summary: page.summary,
        scale,
        chosen: rating ?? [],
        toggle: (value) => change({ rating: toggled(rating, value) }),
      })}
    </div>
    <div class="main">
      ${extrasView(input)} ${page.summary.count > 1 ? toolbar(input) : ''} ${listView(input)}
    </div>
  </div>`;
}

function extrasView({ page, scale, extras, words, list, items, change }: PageViewInput): unknown {
  const { answer, media } = list.query;
  return (
    extras && [
      extras.answersSummary({
        ...words,
        answers: extras.answerFilters(page, words),
        chosen: answer ?? [],
        toggle: (filter) => change({ answer: toggled(answer, filter) }),
      }),
      extras.mediaStrip({
        ...words,
        reviews: page.reviews.items,
        open: items.openGallery({ page, scale }),
        count: page.counts.media,
        isOn: !!media,
        showAll: () => change({ media: media ? undefined : true }),
      }),
    ]
  );
}

function toolbar(input: PageViewInput): unknown {
  const { page, scale, extras, words, list, filters, isFilterOpen, toggleFilters, change } = input;
  const { query, matches } = list;
  const filterInput = {
    ...words,
    page,
    query,
    matches,
    scale,
    answers: extras?.answerFilters(page, words) ?? [],
    change,
    close: toggleFilters,
  };
  return [
    toolbarView({ ...words, counts: page.counts, query, change, isOpen: isFilterOpen, toggleFilters }),
    isFilterOpen ? filters?.filterPanel(filterInput) : '',
    filters?.activeFilters(filterInput),
  ];
}

function listView(input: PageViewInput): TemplateResult {
  const { words, list, reload, more, problemView } = input;
  const { items, loading, nextCursor, problem } = list;
  const { say } = words;
  return html`<ul
      class="list"
      part="list"
      role="list"
      tabindex="-1"
      aria-label=${say('list')}
      aria-busy=${loading === 'list'}
    >
      ${items.map((review) => input.items.render(input, review))}
    </ul>
    ${!items.length && !loading && !problem ? html`<p class="message">${say('noMatch')}</p>` : ''}
    ${loading === 'more' ? html`<div class="tall" aria-hidden="true">${BONES}${BONES}</div>` : ''}
    ${problem ? problemView(problem.code, items.length ? more : reload) : ''}
    ${
      nextCursor && !problem
        ? html`<button class="more" part="more" aria-disabled=${!!loading} @click=${more}>
            ${say(loading === 'more' ? 'loading' : 'more')}
          </button>`
        : ''
    }`;
}
