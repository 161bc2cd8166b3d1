/** vouch.js, the one script on a shop's page: takes the purchase token, keeps the space, loads what comes near. */
import type { PageDefaults } from '@vouch/elements/core';
import { loadElements } from './load-elements.ts';
import { reserveSpace } from './reserve-space.ts';
import { keepToken, takeToken } from './take-token.ts';

declare global {
  /** What the script tag says, left there for the elements' code, which is loaded later. */
  var vouchDefaults: PageDefaults;
}

const purchase = takeToken();

const own = [...document.scripts].find(({ src }) => src === import.meta.url);
const { shop, api = new URL(import.meta.url).origin, locale } = own?.dataset ?? {};
globalThis.vouchDefaults = { api, shop, locale, purchase };

/** Who comes with a token comes to write: the form is brought into view. */
const welcome = (brought = takeToken()) => {
  if (!brought) return;
  keepToken(shop ?? '', brought);
  document.querySelector('vouch-form')?.scrollIntoView();
};

reserveSpace();
loadElements();
welcome(purchase);
// A link on the page itself may bring one too.
addEventListener('hashchange', () => welcome());
