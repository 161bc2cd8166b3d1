/** A page to check: a file, or an address on the open internet. */
import { lookup } from 'node:dns';
import { readFile } from 'node:fs/promises';
import type { LookupFunction } from 'node:net';
import { fetchPage, isPublicAddress, isPublicHost, type PageRefusal } from '@vouch/outbound';
import { Agent, fetch as fetchThrough, type RequestInit as ThroughInit } from 'undici';
import { RefusedFailure, UsageFailure } from './failure.ts';

export interface PageRead {
  html: string;
  /** After redirects; undefined for a file. */
  url?: string;
}

export async function readPage(place: string): Promise<PageRead> {
  if (/^https?:\/\//i.test(place)) return readAddress(place);
  try {
    return { html: await readFile(place, 'utf8') };
  } catch (error) {
    throw new UsageFailure(`${place} cannot be read: ${error instanceof Error ? error.message : ''}`);
  }
}

async function readAddress(address: string): Promise<PageRead> {
  const isOpen = process.env['VOUCH_ALLOW_PRIVATE'] === '1';
  const agent = new Agent(isOpen ? {} : { connect: { lookup: lookUpPublic } });
  const page = await fetchPage(address, {
    admits: ({ hostname }) => isOpen || isPublicHost(hostname),
    fetch: async (url, init) =>
      (await fetchThrough(url, { ...(init as ThroughInit), dispatcher: agent })) as unknown as Response,
  });
  await agent.destroy();
  if (!page.ok) throw new RefusedFailure('page_refused', describeRefusal(address, page));
  return { html: page.html, url: page.url };
}

/** A name may lead into a private network: what it is resolved to is what is checked, and then connected to. */
const lookUpPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    if (error) return callback(error, []);
    const open = found.filter(({ address }) => isPublicAddress(address));
    const [first] = open;
    if (!first) callback(new Error(`${hostname} leads into a private network.`), []);
    else if (options.all) callback(null, open);
    else callback(null, first.address, first.family);
  });
};

function describeRefusal(address: string, refusal: PageRefusal): string {
  if (refusal.reason === 'not_admitted')
    return `${refusal.url} is no address on the open internet. Set VOUCH_ALLOW_PRIVATE=1 to check a page on this machine or network.`;
  if (refusal.reason === 'answered') return `${address} answered ${refusal.status}.`;
  return `${address} ${REASONS[refusal.reason]}`;
}

const REASONS: Record<Exclude<PageRefusal['reason'], 'not_admitted' | 'answered'>, string> = {
  too_many_redirects: 'redirects too often.',
  too_large: 'is larger than 2 MB.',
  too_slow: 'took longer than 10 seconds.',
  not_html: 'is no HTML page.',
  unreachable: 'cannot be reached, or leads into a private network.',
};
