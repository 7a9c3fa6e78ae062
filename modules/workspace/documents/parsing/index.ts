export { type FailureCode, failureMessages, ParseFailure } from './failure.ts';
export { createDocumentParser, type DocumentParser, type ParseRequest, type ParserOptions } from './parse.ts';
export { type Sniffed, sniffDocument } from './sniff.ts';
export type { Block, BlockKind, DocumentKind, Page, ParsedDocument, ParseLimits } from './types.ts';
