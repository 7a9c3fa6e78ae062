export { type FailureCode, failureMessages, isFailureCode, ParseFailure, ParserBusy } from './failure.ts';
export { createDocumentParser, type DocumentParser, type ParseRequest, type ParserOptions } from './parse.ts';
export { mediaTypes, type Sniffed, sniffDocument } from './sniff.ts';
export {
  type Block,
  type BlockKind,
  DEFAULT_LIMITS,
  type DocumentKind,
  type Page,
  type ParsedDocument,
  type ParseLimits,
} from './types.ts';
