/** To be run every few minutes: `node src/main.ts`. */
import { fillMetafields } from './fill-metafields.ts';

function need(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set.`);
  return value;
}

const changed = await fillMetafields({
  store: { domain: need('SHOPIFY_STORE'), token: need('SHOPIFY_TOKEN') },
  vouch: { api: need('VOUCH_API'), shop: need('VOUCH_SHOP') },
  locale: need('SHOPIFY_LOCALE'),
});
console.log(`${changed} products changed.`);
