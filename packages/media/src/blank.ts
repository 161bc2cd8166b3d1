/** Fills stretches of a stream with zeros. */
import type { Chunks } from './byte-reader.ts';
import type { Stretch } from './sample-stretches.ts';

export async function* blank(chunks: Chunks, stretches: readonly Stretch[]): AsyncGenerator<Uint8Array> {
  const disjoint = merge(stretches);
  let next = 0;
  let at = 0;
  for await (const chunk of chunks) {
    const end = at + chunk.length;
    const piece = (disjoint[next]?.start ?? Infinity) < end ? chunk.slice() : chunk;
    for (let stretch = disjoint[next]; stretch && stretch.start < end; stretch = disjoint[next]) {
      piece.fill(0, Math.max(0, stretch.start - at), Math.min(stretch.end, end) - at);
      if (stretch.end > end) break;
      next++;
    }
    at = end;
    yield piece;
  }
}

/** In order, and no two with a byte in common: however many there were, a byte is looked at once. */
function merge(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
