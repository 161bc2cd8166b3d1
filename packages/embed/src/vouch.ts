/** vouch.js, the one script on a shop's page: takes the purchase token, keeps the space, loads what comes near. */
import type { PageDefaults } from '@vouch/elements/core';
import { loadElements } from './load-elements.ts';
import { reserveSpace } from './reserve-space.ts';
import { keepToken, takeToken } from './take-token.ts';

const purchase = takeToken();

const own = [...document.scripts].find(({ src }) => src === import.meta.url);
const { shop, api = new URL(import.meta.url).origin, locale } = own?.dataset ?? {};
const defaults: PageDefaults = { api, shop, locale, purchase };
if (purchase) keepToken(shop ?? '', purchase);

// A link on the page itself may bring one too.
addEventListener('hashchange', () => {
  const brought = takeToken();
  if (!brought) return;
  defaults.purchase = brought;
  keepToken(shop ?? '', brought);
});

reserveSpace();
loadElements(defaults);
