/** A product with reviews: its summary, what only some products have, the toolbar, and the list. */
import type { FailureCode, ListQuery } from '@vouch/client';
import type { ProductPage, Review } from '@vouch/contract';
import { type TemplateResult, html } from 'lit';
import type { ReviewList } from '../internal/review-list.ts';
import type { Votes } from '../internal/votes.ts';
import type { RatingScaleView } from '../internal/rating-scale.ts';
import { BONES } from '../internal/skeletons.ts';
import type { ReviewActs } from './acts/acts.ts';
import { reviewView } from './review-view.ts';
import { summaryView } from './summary-view.ts';
import { toggled } from './toggled.ts';
import { toolbarView } from './toolbar-view.ts';
import type { Translations } from './translations.ts';
import type { ReviewWords } from './words.ts';

export interface PageViewInput {
  page: ProductPage;
  shop: string;
  scale: RatingScaleView;
  words: ReviewWords;
  list: ReviewList;
  votes: Votes;
  /** The reviews whose long text is open. */
  unfolded: Set<string>;
  redraw: () => void;
  change: (change: Partial<ListQuery>) => void;
  reload: () => void;
  more: () => void;
  /** Whether the page's server shows what follows under an address of its own. */
  hasPages: boolean;
  isFilterOpen: boolean;
  toggleFilters: () => void;
  problemView: (code: FailureCode, retry: () => void) => TemplateResult;
  /** Does what needs code that may have to be loaded. */
  act: (what: (acts: ReviewActs) => Promise<void>) => void;
  /** What was loaded, where it was. */
  acts: ReviewActs | undefined;
  extras: typeof import('./extras/extras.ts') | undefined;
  filters: typeof import('./filters/filters.ts') | undefined;
  translations: Translations | undefined;
}

/** A text of so many characters or lines is longer than the lines that are shown of it, however wide they are. */
const LONG = { characters: 800, lines: 9 };

export function pageView(input: PageViewInput): TemplateResult {
  const { page, scale, words, list, act, change } = input;
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
      <details
        class="checks"
        part="checks"
        @toggle=${(event: ToggleEvent) => event.newState === 'open' && act((acts) => acts.openChecks())}
      >
        <summary>${words.say('checks')}</summary>
        ${input.acts?.checks}
      </details>
    </div>
    <div class="main">
      ${extrasView(input)} ${page.summary.count > 1 ? toolbar(input) : ''} ${listView(input)}
    </div>
  </div>`;
}

function extrasView({ page, extras, words, list, act, change }: PageViewInput): unknown {
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
        open: (...what) => act((acts) => acts.openGallery(...what)),
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
      ${items.slice(0, list.drawn).map((review) => reviewItem(input, review))}
    </ul>
    ${!items.length && !loading && !problem ? html`<p class="message">${say('noMatch')}</p>` : ''}
    ${loading === 'more' ? html`<div class="tall" aria-hidden="true">${BONES}${BONES}</div>` : ''}
    ${problem ? problemView(problem.code, items.length ? more : reload) : ''}
    ${nextCursor && !problem && list.drawn >= items.length ? moreView(input, nextCursor) : ''}`;
}

/** A link where the page's server knows what follows, for those without script. */
function moreView({ words, list, more, hasPages }: PageViewInput, cursor: string): TemplateResult {
  const { loading, query, isFiltered } = list;
  const label = words.say(loading === 'more' ? 'loading' : 'more');
  if (!hasPages || isFiltered)
    return html`<button class="more" part="more" aria-disabled=${!!loading} @click=${more}>${label}</button>`;
  const follow = (event: Event) => {
    event.preventDefault();
    more();
  };
  return html`<a
    class="more"
    part="more"
    rel="next"
    href=${`?vouch-cursor=${encodeURIComponent(cursor)}${query.sort ? `&vouch-sort=${query.sort}` : ''}`}
    aria-disabled=${!!loading}
    @click=${follow}
    >${label}</a
  >`;
}

function reviewItem(input: PageViewInput, review: Review): TemplateResult {
  const { page, shop, scale, words, list, votes, unfolded, redraw, act, acts, extras, translations } = input;
  const { id, body } = review;
  const isLong = body.length > LONG.characters || body.split('\n').length > LONG.lines;
  return reviewView({
    ...words,
    review,
    scale,
    shopName: page.settings.shopName,
    helpful: votes.counts(shop, review),
    vote: votes.of(shop, review),
    castVote: (helpful) => act((reader) => reader.vote(review, helpful)),
    reporting: acts?.reported === id,
    toggleReport: () => act((reader) => reader.toggleReport(id)),
    reportForm: acts?.reportForm(review),
    explain: (label) => act((reader) => reader.explain(label, review)),
    earlier: acts?.earlierText(review),
    translation: translations?.of(review, words.tag),
    translateButton: translations?.view(review, words),
    about: extras?.aboutProduct(page, review, words),
    more: extras && [
      extras.answersView(page, review, words),
      extras.thumbnails(
        {
          ...words,
          reviews: list.items,
          open: (...what) => act((reader) => reader.openGallery(...what)),
        },
        review,
      ),
    ],
    // Nothing is folded that a search may have found.
    isFolded: isLong && !list.query.q ? !unfolded.has(id) : undefined,
    fold: () => {
      if (!unfolded.delete(id)) unfolded.add(id);
      redraw();
    },
  });
}
