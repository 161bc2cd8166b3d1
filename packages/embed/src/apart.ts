/** Where the code of each home page element is: vouch.js names them with one address, since every badge downloads that list. */
const CODE: Readonly<Record<string, () => Promise<unknown>>> = {
  'vouch-carousel': () => import('./carousel.ts'),
  'vouch-media': () => import('./media.ts'),
  'vouch-trust': () => import('./trust.ts'),
};

/** Makes one of them known to the page. */
export function load(name: string): Promise<unknown> {
  return CODE[name]!();
}
