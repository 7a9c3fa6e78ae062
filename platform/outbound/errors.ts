import { defineErrors } from '#platform/errors/index.ts';

export const outboundErrors = defineErrors({
  outbound_forbidden: {
    status: 400,
    en: 'This server does not call that address.',
    ko: '이 서버가 부르지 않는 주소예요.',
    hint: 'Use a public http(s) address without credentials in it; the operator can allow networks of their own.',
  },
  outbound_too_large: {
    status: 502,
    en: 'The other server sent more than is taken.',
    ko: '상대 서버가 보낸 내용이 너무 커요.',
  },
});
