export { warmUpAnswering } from './answering/index.ts';
export { createAssistantRouter } from './router.ts';
export { conversationSchema } from './schemas.ts';
export { type AssistantService, createAssistantService } from './service.ts';
export { conversationSharesRouter } from './shares.router.ts';
export { conversationsSharedWith } from './shares.service.ts';
