import type { FactorChange } from './factors.ts';

type Words = Record<'en' | 'ko', string>;

const WORDS: Record<FactorChange['action'], Words | null> = {
  totp_added: { en: 'an authenticator app was added', ko: '인증 앱이 추가되었어요' },
  totp_removed: { en: 'the authenticator app was removed', ko: '인증 앱이 지워졌어요' },
  recovery_codes_made: { en: 'new recovery codes were made', ko: '복구 코드가 새로 만들어졌어요' },
  recovery_code_used: { en: 'somebody signed in with a recovery code', ko: '복구 코드로 로그인했어요' },
  passkey_added: { en: 'a passkey was added', ko: '패스키가 추가되었어요' },
  passkey_removed: { en: 'a passkey was removed', ko: '패스키가 지워졌어요' },
  passkey_renamed: null,
};

/** What has happened to somebody's factors, as its owner is told by mail. Null: it frightens nobody, and is not told. */
export function factorChangeWords({ action }: FactorChange): Words | null {
  return WORDS[action];
}
