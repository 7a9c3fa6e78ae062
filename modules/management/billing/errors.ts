import { defineErrors } from '#platform/errors/index.ts';

export const billingErrors = defineErrors({
  model_price_not_found: { status: 404, en: 'This model has no price.', ko: '이 모델에는 정해진 값이 없어요.' },
});
