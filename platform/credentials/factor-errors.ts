import { defineErrors } from '#platform/errors/index.ts';

export const factorErrors = defineErrors({
  factor_code_wrong: {
    status: 400,
    en: 'The code is not right, or was used already.',
    ko: '코드가 맞지 않거나 이미 썼어요.',
    hint: 'Wait for the next code of the authenticator app. If none is right, set the clock of the phone.',
  },
  factor_setup_expired: {
    status: 409,
    en: 'This setup was begun too long ago, or is done already.',
    ko: '설정을 시작한 지 오래되었거나 이미 끝났어요.',
    hint: 'Begin again.',
  },
  factor_exists: {
    status: 409,
    en: 'This account has a second step already.',
    ko: '이 계정에는 이미 2단계 인증이 있어요.',
    hint: 'Sign in with it.',
  },
  factor_missing: {
    status: 409,
    en: 'Recovery codes stand in for a second step, and this account has none.',
    ko: '복구 코드는 2단계 인증을 대신하는데, 이 계정에는 2단계 인증이 없어요.',
    hint: 'Add an authenticator app or a passkey first.',
  },
  factor_required: {
    status: 409,
    en: 'Everybody here signs in with a second step; the last one cannot be removed.',
    ko: '여기서는 모두 2단계 인증을 써야 해서 마지막 하나는 지울 수 없어요.',
    hint: 'Add another one first.',
  },
  passkey_refused: {
    status: 400,
    en: 'This passkey could not be taken.',
    ko: '이 패스키는 쓸 수 없어요.',
    hint: 'Try again, or use another device.',
  },
  passkeys_full: {
    status: 409,
    en: 'An account holds at most 20 passkeys.',
    ko: '패스키는 계정마다 20개까지 둘 수 있어요.',
    hint: 'Remove one that is not used any more.',
  },
});
