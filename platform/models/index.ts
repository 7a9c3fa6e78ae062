export { type ChatModel, createChatModel, type StreamOptions, type ToolDefinition } from './chat.ts';
export { createEmbedder, type Embedder } from './embeddings.ts';
export { modelErrors } from './errors.ts';
export { type ModelProbe, publicModelError, testModel } from './probe.ts';
export {
  assertAllowedBaseUrl,
  type ModelAccess,
  type ModelProvider,
  type ModelSettings,
} from './settings.ts';
