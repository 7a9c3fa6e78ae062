export type {
  DocumentAccess,
  Embedding,
  IndexNamespace,
  IndexRow,
  SearchHit,
  SearchIndex,
  SearchQuery,
} from './contract.ts';
export { indexNamespace } from './contract.ts';
export { createLanceIndex, type LanceIndexOptions } from './lance.ts';
export { wordMatcher } from './matching.ts';
export { queryTokens } from './tokens.ts';
