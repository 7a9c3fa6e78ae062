/**
 * Reciprocal rank fusion (Cormack, Clarke, Büttcher, SIGIR 2009): an item's score is the sum of 1 / (k + rank) over
 * the lists that hold it. It needs no scores, so that BM25 and distances, which have no common scale, can be joined.
 */
export const RRF_K = 60;

export interface Fused {
  id: string;
  score: number;
  /** Place in each of the lists, from 1; null where the list lacks it. */
  ranks: (number | null)[];
}

/** Joins ranked lists of distinct ids, best first. Ties keep the order of the earlier list. */
export function fuse(lists: readonly (readonly string[])[], k = RRF_K): Fused[] {
  const fused = new Map<string, Fused>();
  lists.forEach((list, at) => {
    list.forEach((id, index) => {
      const item = fused.get(id) ?? { id, score: 0, ranks: lists.map(() => null) };
      if (item.ranks[at] !== null) return;
      item.ranks[at] = index + 1;
      item.score += 1 / (k + index + 1);
      fused.set(id, item);
    });
  });
  return [...fused.values()].sort((a, b) => b.score - a.score);
}
