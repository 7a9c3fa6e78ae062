export { assistantModule, assistantPort } from './module.ts';
export { conversationSchema } from './schemas.ts';
export type { AssistantService } from './service.ts';
export { conversationsSharedWith } from './shares.service.ts';
