import type { Mail } from '#platform/mail/index.ts';
import { mail, type Recipient } from './mails.ts';

/** What has happened, as its owner is told. */
const WHAT: Record<string, Record<Recipient['locale'], string>> = {
  totp_added: { en: 'an authenticator app was added', ko: '인증 앱이 추가되었어요' },
  totp_removed: { en: 'the authenticator app was removed', ko: '인증 앱이 지워졌어요' },
  recovery_codes_made: { en: 'new recovery codes were made', ko: '복구 코드가 새로 만들어졌어요' },
  recovery_code_used: { en: 'somebody signed in with a recovery code', ko: '복구 코드로 로그인했어요' },
  passkey_added: { en: 'a passkey was added', ko: '패스키가 추가되었어요' },
  passkey_removed: { en: 'a passkey was removed', ko: '패스키가 지워졌어요' },
  reset: {
    en: 'an administrator has taken away its second steps, and your sessions have ended',
    ko: '관리자가 2단계 인증을 초기화했고 모든 기기에서 로그아웃되었어요',
  },
};

export function factorsChangedMail(to: Recipient, workspace: string, what: string): Mail {
  const { en, ko } = WHAT[what] ?? { en: what, ko: what };
  return mail(to, {
    en: {
      subject: `How you sign in to ${workspace} has changed`,
      lines: [
        `Hello ${to.name},`,
        `this has just happened to your account in “${workspace}”: ${en}.`,
        'If it was not you, set a new password at once (“Forgot your password?” on the sign-in page) and tell your administrator.',
      ],
    },
    ko: {
      subject: `${workspace}에 로그인하는 방법이 바뀌었어요`,
      lines: [
        `${to.name}님, 안녕하세요.`,
        `방금 ‘${workspace}’ 계정에서 일어난 일이에요: ${ko}.`,
        '직접 하지 않으셨다면 로그인 화면의 ‘비밀번호를 잊었어요’에서 곧바로 비밀번호를 새로 정하고 관리자에게 알려 주세요.',
      ],
    },
  });
}
