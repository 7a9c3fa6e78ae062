import { defineErrors } from '#platform/errors/index.ts';

export const keyErrors = defineErrors({
  keys_behind: {
    status: 503,
    en: 'This server was not given the key that is in use now.',
    ko: '이 서버는 지금 쓰는 키를 받지 못했어요.',
    hint: 'Give the process the new master key (docs/guides/operating.md#keys). Another process may answer.',
  },
});
