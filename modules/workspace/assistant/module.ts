import { searchPort } from '#modules/workspace/search/index.ts';
import { workspaceModels } from '#modules/workspace/settings/index.ts';
import { defineModule } from '#platform/modules/index.ts';
import { offer, port } from '#platform/ports/index.ts';
import { warmUpAnswering } from './answering/index.ts';
import { createAssistantRouter } from './router.ts';
import { type AssistantService, createAssistantService } from './service.ts';
import { conversationSharesRouter } from './shares.router.ts';

export const assistantPort = port<AssistantService>('the assistant');

/** Conversations with the assistant, whose answers cite passages. */
export const assistantModule = defineModule({
  name: 'assistant',
  realm: 'workspace',
  role: 'ai',
  about: {
    title: { en: 'Assistant', ko: '어시스턴트' },
    description: 'Conversations: questions, streamed answers, and citations that open at the exact passage.',
  },
  permissions: {
    'assistant:use': { name: { en: 'Ask the assistant', ko: '물어보기' }, roles: ['member', 'viewer'] },
  },
  needs: { search: searchPort, models: workspaceModels },
  provides: [assistantPort],
  async create({ search, models }, { log }) {
    // Before there is a door: loading it stops the process for a moment, which the first requests should not meet.
    await warmUpAnswering();
    const assistant = createAssistantService({ search, ...models, log });
    return {
      offers: [offer(assistantPort, assistant)],
      api: [createAssistantRouter(assistant), conversationSharesRouter],
      drain: () => assistant.close(),
    };
  },
});
