/** Loads each element's code when such an element comes near the window, also for elements that are added later. */

const product = () => import('./product.ts');
const apart = (name: string) => import('./apart.ts').then(({ load }) => load(name));
/** What defines each element. */
const CODE: Readonly<Record<string, (name: string) => Promise<unknown>>> = {
  'vouch-rating': () => import('./core.ts'),
  'vouch-reviews': product,
  'vouch-form': product,
  'vouch-carousel': apart,
  'vouch-media': apart,
  'vouch-trust': apart,
};

/** How far around the window loading begins: about a flick of the thumb. */
const NEAR = '1200px';

export function loadElements(): void {
  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting)
          CODE[target.localName]?.(target.localName).catch(() => {
            // Not before the network is back: a busy page would ask at every change of it.
            const again = () => (near.unobserve(target), look());
            addEventListener('online', again, { once: true });
          });
    },
    { rootMargin: NEAR },
  );
  // Also other people's elements, for which there is no code here. Observing one twice is the same as once.
  const look = () => document.querySelectorAll(':not(:defined)').forEach((element) => near.observe(element));
  look();
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}
