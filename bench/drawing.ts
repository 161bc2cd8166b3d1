/** What drawing a fragment takes of the 10 ms of CPU time that a request has on the free plan: the template work alone, no database. */
import { join } from 'node:path';
import type { ProductPage } from '../packages/contract/src/index.ts';
import { ROOT } from '../scripts/demo/state.ts';
import { median } from './median.ts';

const WARM_UP = 200;
const RUNS = 500;

/** Median of CPU milliseconds, on code that has run before, as in a Worker that serves a shop. */
export async function drawingTime(page: ProductPage): Promise<number> {
  const built = join(ROOT, 'packages/rendering/dist/rendering.js');
  const { renderFragment } = (await import(
    built
  )) as typeof import('../packages/rendering/src/rendering.d.ts');
  const draw = () =>
    renderFragment({
      api: 'https://reviews.example',
      shop: 'demo',
      product: page.product.productId,
      page,
      elements: ['rating', 'reviews', 'form'],
      locale: 'en',
      view: {},
      jsonLd: true,
    });
  for (let i = 0; i < WARM_UP; i++) await draw();
  const times: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const before = process.cpuUsage();
    await draw();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1_000);
  }
  return median(times);
}
