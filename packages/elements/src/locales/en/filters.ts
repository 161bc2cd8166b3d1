/** Words of the filters, fetched when somebody filters. */
const filters = {
  rating: 'Rating',
  purchase: 'Purchase',
  onlyVerified: 'Only with proof of purchase',
  photos: 'Photos and videos',
  withMedia: 'With photos or videos',
  languages: 'Language',
  anyLanguage: 'All languages',
  searched: '“{words}”',
  answered: '{question}: {answer}',
  active: 'Active filters',
  remove: 'Remove filter: {filter}',
  clear: 'Clear all',
  close: 'Close',
};
export default filters;
