import type { Mail } from '#platform/mail/index.ts';
import { mail, type Recipient } from './mails.ts';

export const FACTORS_RESET: Record<Recipient['locale'], string> = {
  en: 'an administrator has taken away its second steps, and your sessions have ended',
  ko: '관리자가 2단계 인증을 초기화했고 모든 기기에서 로그아웃되었어요',
};

/** @param what has happened to their factors */
export function factorsChangedMail(to: Recipient, workspace: string, { en, ko }: typeof FACTORS_RESET): Mail {
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
