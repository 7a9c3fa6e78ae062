export { type Chunk, type ChunkOptions, chunkDocument, DEFAULT_CHUNKING } from './chunk.ts';
export { type Span, sentences } from './sentences.ts';
