/** Loads each element's code when such an element comes near the window, also for elements that are added later. */
import type { PageDefaults } from '@vouch/elements/core';

type Code = () => Promise<{ define: (defaults: PageDefaults) => void }>;
const product: Code = () => import('./product.ts');
const CODE: Readonly<Record<string, Code>> = {
  'vouch-rating': () => import('./core.ts'),
  'vouch-reviews': product,
  'vouch-form': product,
};

const WAITING = `:is(${Object.keys(CODE)}):not(:defined)`;
/** How far ahead of the window loading begins: about a flick of the thumb. */
const NEAR = '1200px 0px';

export function loadElements(defaults: PageDefaults): void {
  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) void CODE[target.localName]!().then(({ define }) => define(defaults));
    },
    { rootMargin: NEAR },
  );
  // Observing an element twice is the same as once.
  const look = () => document.querySelectorAll(WAITING).forEach((element) => near.observe(element));
  look();
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}
