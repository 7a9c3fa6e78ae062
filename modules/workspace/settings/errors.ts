import { defineErrors } from '#platform/errors/index.ts';

export const settingsErrors = defineErrors({
  api_key_required: {
    status: 400,
    en: 'Enter the API key. A stored key is only ever sent to the provider and address that it was entered for.',
    ko: 'API 키를 입력해 주세요. 저장된 키는 그 키를 입력할 때의 제공자와 주소로만 보내요.',
    hint: 'Send apiKey together with the new provider or baseUrl; null removes the stored key.',
  },
});
