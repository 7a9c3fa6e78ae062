import { validate as isUuid } from 'uuid';
import { indexErrors, type SearchQuery } from './contract.ts';

/** The index takes its conditions as SQL text, without parameters: only what is proven harmless is put into one. */

const KIND = /^[a-z0-9]{1,16}$/;

/** An id as an SQL literal. Throws `index_id_invalid` unless it is a UUID. */
export function idLiteral(id: string): string {
  if (!isUuid(id)) throw indexErrors.index_id_invalid();
  return `'${id.toLowerCase()}'`;
}

/** `documentId IN (…)` for one or more documents. */
export function documentsCondition(documentIds: readonly string[]): string {
  return `documentId IN (${documentIds.map(idLiteral).join(', ')})`;
}

/** What the actor may see, narrowed by the query's filter; both legs search only inside it. */
export function visibleCondition(query: Pick<SearchQuery, 'actorId' | 'sharedIds' | 'filter'>): string {
  const seen = [`visibility = 'workspace'`, `ownerId = ${idLiteral(query.actorId)}`];
  if (query.sharedIds !== undefined && query.sharedIds.length > 0) seen.push(documentsCondition(query.sharedIds));
  const parts = [`(${seen.join(' OR ')})`];
  const { documentIds, folderId, kind } = query.filter ?? {};
  if (documentIds !== undefined) parts.push(documentsCondition(documentIds));
  if (folderId !== undefined) parts.push(`folderId = ${idLiteral(folderId)}`);
  if (kind !== undefined) {
    if (!KIND.test(kind)) throw indexErrors.index_id_invalid({ detail: 'The kind of document is not one of ours.' });
    parts.push(`kind = '${kind}'`);
  }
  return parts.join(' AND ');
}
