/** The panel behind "Filter" and the filters that are on, loaded when somebody filters. */
export { default as english } from '../../locales/en/filters.ts';
export { activeFilters } from './active-filters.ts';
export { filterPanel, type FilterInput } from './filter-panel.ts';
export { styles } from './styles.ts';
