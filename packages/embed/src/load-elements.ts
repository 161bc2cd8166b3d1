/** Loads each element's code when such an element comes near the window, also for elements that are added later. */
import type { PageDefaults } from '@vouch/elements/core';

const CODE: Readonly<Record<string, () => Promise<{ define: (defaults: PageDefaults) => void }>>> = {
  'vouch-rating': () => import('./core.ts'),
  'vouch-reviews': () => import('./reviews.ts'),
  'vouch-form': () => import('./form.ts'),
};

/** How far ahead of the window loading begins: about a flick of the thumb. */
const NEAR = '1200px 0px';

export function loadElements(defaults: PageDefaults): void {
  const missing = new Set(Object.keys(CODE));
  const seen = new WeakSet<Element>();

  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) load(target.localName);
    },
    { rootMargin: NEAR },
  );
  const look = () => {
    for (const tag of missing)
      for (const element of document.querySelectorAll(tag))
        if (!seen.has(element)) {
          // All elements stand on it: fetched beside the first one's own code instead of after it.
          void import('./core.ts');
          seen.add(element);
          near.observe(element);
        }
  };
  const later = new MutationObserver(look);
  const load = (tag: string) => {
    if (!missing.delete(tag)) return;
    void CODE[tag]?.().then(({ define }) => define(defaults));
    if (missing.size) return;
    near.disconnect();
    later.disconnect();
  };

  look();
  later.observe(document, { childList: true, subtree: true });
}
