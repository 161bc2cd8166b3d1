/** Search, filter and sort. What is behind "Filter" is loaded on use. */
import type { ListQuery } from '@vouch/client';
import type { FilterCounts, ReviewSort } from '@vouch/contract';
import { type TemplateResult, html } from 'lit';
import { primary } from '../internal/primary-language.ts';
import type { ReviewWords } from './words.ts';

export interface ToolbarInput extends ReviewWords {
  counts: FilterCounts;
  query: ListQuery;
  change: (change: Partial<ListQuery>) => void;
  isOpen: boolean;
  toggleFilters: () => void;
}

export function toolbarView({
  counts,
  query,
  change,
  isOpen,
  toggleFilters,
  say,
  tag,
}: ToolbarInput): TemplateResult {
  const own = primary(tag);
  const sorts: readonly ReviewSort[] = [
    'recent',
    'helpful',
    'highest',
    'lowest',
    ...(counts.media ? (['media'] as const) : []),
    // Where all reviews are in one language, or none in the reader's, it would change nothing.
    ...(counts.languages[own] && Object.keys(counts.languages)[1] ? (['language'] as const) : []),
  ];
  const sortBy = (sort: ReviewSort) =>
    change({
      sort,
      ...(sort === 'language' ? { language: own } : query.sort === 'language' && { language: undefined }),
    });
  // Emptied, the field searches for nothing at once: its own cross sends no change before the field is left.
  const search = ({ target, type }: Event) => {
    const q = (target as HTMLInputElement).value || undefined;
    if (q !== query.q && (!q || type === 'change')) change({ q });
  };
  return html`<div class="toolbar" part="toolbar">
    <input
      type="search"
      .value=${query.q ?? ''}
      aria-label=${say('search')}
      placeholder=${say('search')}
      maxlength="200"
      @input=${search}
      @change=${search}
    />
    <button class="small" aria-expanded=${isOpen} aria-controls="filters" @click=${toggleFilters}>
      ${say('filter')}
    </button>
    <label>
      <span class="quiet">${say('sort')}</span>
      <select @change=${(event: Event) => sortBy((event.target as HTMLSelectElement).value as ReviewSort)}>
        ${sorts.map(
          (sort) =>
            html`<option value=${sort} .selected=${sort === (query.sort ?? 'recent')}>${say(sort)}</option>`,
        )}
      </select>
    </label>
  </div>`;
}
