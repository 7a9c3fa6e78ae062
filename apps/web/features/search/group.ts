import type { SearchHit } from '@/lib/api/types.ts';

export type HitGroup = Pick<SearchHit, 'documentId' | 'title' | 'kind' | 'documentUpdatedAt'> & { hits: SearchHit[] };

/** Passages by document, in the order of each document's best passage. */
export function groupHits(hits: readonly SearchHit[]): HitGroup[] {
  const groups = new Map<string, HitGroup>();
  for (const hit of hits) {
    const group = groups.get(hit.documentId);
    if (group) group.hits.push(hit);
    else {
      const { documentId, title, kind, documentUpdatedAt } = hit;
      groups.set(documentId, { documentId, title, kind, documentUpdatedAt, hits: [hit] });
    }
  }
  return [...groups.values()];
}
