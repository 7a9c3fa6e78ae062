export { type ChatModel, createChatModel, MAX_OUTPUT_TOKENS, type StreamOptions, type ToolDefinition } from './chat.ts';
export { createEmbedder, type Embedder } from './embeddings.ts';
export { modelErrors } from './errors.ts';
export { estimateTokens, type Meter, type ModelUsage } from './meter.ts';
export { type ModelProbe, publicModelError, testModel } from './probe.ts';
export {
  assertAllowedBaseUrl,
  type MeteredAccess,
  type ModelAccess,
  type ModelProvider,
  type ModelSettings,
} from './settings.ts';
