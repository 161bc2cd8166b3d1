/** Requests to addresses that others name. */
export { fetchPage, type FetchedPage, type FetchPageOptions, type PageRefusal } from './fetch-page.ts';
export { isPublicAddress, isPublicHost } from './public-host.ts';
