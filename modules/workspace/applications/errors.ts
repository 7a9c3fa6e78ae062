import { defineErrors } from '#platform/errors/index.ts';

export const applicationErrors = defineErrors({
  application_public: {
    status: 409,
    en: 'This application runs where no secret can be kept, so it has none.',
    ko: '비밀 값을 지킬 수 없는 곳에서 도는 앱이라 비밀 값이 없어요.',
  },
});
