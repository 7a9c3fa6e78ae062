import { defineErrors } from '#platform/errors/index.ts';

export const sessionErrors = defineErrors({
  invalid_credentials: {
    status: 401,
    en: 'E-mail and password do not match.',
    ko: '이메일이나 비밀번호가 맞지 않아요.',
  },
  passkey_unknown: {
    status: 401,
    en: 'This passkey does not open an account here.',
    ko: '이 패스키로는 로그인할 수 없어요.',
    hint: 'Sign in with e-mail and password.',
  },
  interaction_expired: {
    status: 404,
    en: 'This sign-in page has been open too long.',
    ko: '로그인 페이지를 연 지 오래되었어요.',
    hint: 'Begin again at session/start.',
  },
  session_ended: {
    status: 401,
    en: 'The session has ended. Sign in again.',
    ko: '로그인이 끝났어요. 다시 로그인해 주세요.',
  },
  step_up_failed: {
    status: 400,
    en: 'This did not prove that it is you.',
    ko: '본인인지 확인하지 못했어요.',
    hint: 'The field that is named was not right: the password, the code or the passkey.',
  },
  step_up_not_possible: {
    status: 409,
    en: 'A service account proves itself by its secret; it is asked for nothing else.',
    ko: '서비스 계정은 비밀 값으로 이미 증명했으니 더 확인할 것이 없어요.',
  },
  impersonation_handoff_invalid: {
    status: 404,
    en: 'This way in was used already, is more than a minute old, or is not yours.',
    ko: '이미 썼거나 1분이 지났거나 다른 사람 앞으로 만든 입장 주소예요.',
    hint: 'Begin again from the console, in the browser where you are signed in there.',
  },
  impersonation_ended: {
    status: 401,
    en: 'The time in this person’s name is over.',
    ko: '대신 일하던 시간이 끝났어요.',
    hint: 'Begin again from the console.',
  },
  cross_site: {
    status: 403,
    en: 'This was not asked by a page of this address.',
    ko: '이 주소의 페이지에서 보낸 요청이 아니에요.',
    hint: 'Send the header x-hanok-csrf from a page of the same origin.',
  },
});
