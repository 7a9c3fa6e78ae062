export { type Chunk, type ChunkOptions, chunkDocument } from './chunk.ts';
export { type Span, sentences } from './sentences.ts';
