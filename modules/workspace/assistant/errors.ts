import { defineErrors } from '#platform/errors/index.ts';

export const assistantErrors = defineErrors({
  conversation_not_found: { status: 404, en: 'There is no such conversation.', ko: '그런 대화가 없어요.' },
  conversation_read_only: {
    status: 403,
    en: 'This conversation is shared with you to read. Only its owner goes on with it.',
    ko: '읽기만 할 수 있게 공유된 대화예요. 이어 가는 것은 주인만 할 수 있어요.',
    hint: 'Begin a conversation of your own.',
  },
  already_shared: { status: 409, en: 'It is shared so already.', ko: '이미 그렇게 공유하고 있어요.' },
  answer_running: {
    status: 409,
    en: 'An answer is still being written in this conversation.',
    ko: '이 대화에서 아직 답을 쓰고 있어요.',
    hint: 'Wait for it, or stop it.',
  },
  answer_not_running: {
    status: 404,
    en: 'This answer is no longer being written.',
    ko: '이 답은 이제 쓰고 있지 않아요.',
    hint: 'Load the conversation: the message holds what was written.',
  },
  answer_failed: {
    status: 502,
    en: 'The answer could not be written. Your question was kept.',
    ko: '답을 쓰지 못했어요. 질문은 남아 있어요.',
    hint: 'Ask again.',
  },
  answer_interrupted: {
    status: 503,
    en: 'The server stopped while it wrote this answer.',
    ko: '답을 쓰는 동안 서버가 멈췄어요.',
    hint: 'Ask again.',
  },
});
