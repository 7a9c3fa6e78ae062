export {
  createIdempotencyStore,
  type EarlierRequest,
  type IdempotencyStore,
  type KeyedRequest,
  type StoredAnswer,
} from './store.ts';
