import { defineErrors } from '#platform/errors/index.ts';

export const usageErrors = defineErrors({
  budget_exhausted: {
    status: 429,
    en: 'What is left of this month’s model budget is not enough.',
    ko: '이번 달 모델 예산이 부족해요.',
    hint: 'An administrator can raise the limit; it begins anew at Retry-After. Questions with `mode: "extract"` are still answered.',
  },
});
