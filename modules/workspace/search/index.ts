export { createSearchRouter } from './router.ts';
export { createSearchService, type FoundPassage, type SearchService } from './service.ts';
