export { searchModule, searchPort } from './module.ts';
export type { FoundPassage, SearchService } from './service.ts';
