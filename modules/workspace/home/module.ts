import { assistantPort } from '#modules/workspace/assistant/index.ts';
import { documentsPort } from '#modules/workspace/documents/index.ts';
import { defineModule } from '#platform/modules/index.ts';
import { createHomeRouter } from './router.ts';

/** The first page's figures, in one answer instead of five. */
export const homeModule = defineModule({
  name: 'home',
  realm: 'workspace',
  role: 'api',
  about: {
    title: { en: 'Home', ko: '홈' },
    description: 'A workspace at a glance, and what others share with the caller.',
  },
  needs: { documents: documentsPort, assistant: assistantPort },
  provides: [],
  create: (needs) => ({ api: [createHomeRouter(needs)] }),
});
