/** Fetches pages of shops, wherever a shop's settings say it lives, and nowhere else. */
import { fetchPage, isPublicHost } from '@vouch/outbound';
import type { PageReader } from '../../domain/ports.ts';

/** @param allowPrivate also from this machine and its networks, for the demo and the tests */
export function createPageReader(allowPrivate: boolean): PageReader {
  return {
    read: (address, origins) =>
      fetchPage(address, {
        admits: ({ origin, hostname }) =>
          origins.includes(origin) && (allowPrivate || isPublicHost(hostname)),
      }),
  };
}
