import type { Mail } from '#platform/mail/index.ts';

type Locale = 'ko' | 'en';

export interface Recipient {
  email: string;
  name: string;
  locale: Locale;
}

export function operatorInvitationMail(to: Recipient, url: string, days: number): Mail {
  return mail(to, {
    en: {
      subject: 'You are invited to run a Hanok',
      lines: [
        `Hello ${to.name},`,
        'you are invited to the operators’ console. Choose a password here to join:',
        url,
        `The link works once, within ${days} days. If you did not expect it, you need not do anything.`,
      ],
    },
    ko: {
      subject: '한옥 운영자로 초대받았어요',
      lines: [
        `${to.name}님, 안녕하세요.`,
        '운영 콘솔에 초대받았어요. 아래에서 비밀번호를 정하면 들어올 수 있어요.',
        url,
        `링크는 ${days}일 안에 한 번만 쓸 수 있어요. 짐작 가는 일이 없다면 그대로 두셔도 돼요.`,
      ],
    },
  });
}

export const FACTORS_RESET: Record<Locale, string> = {
  en: 'its second steps were taken away, and your sessions have ended',
  ko: '2단계 인증이 초기화되었고 모든 기기에서 로그아웃되었어요',
};

/** @param what has happened to his second steps */
export function operatorFactorsMail(to: Recipient, what: Record<Locale, string>): Mail {
  return mail(to, {
    en: {
      subject: 'How you sign in to the operators’ console has changed',
      lines: [
        `Hello ${to.name},`,
        `this has just happened to your operator’s account: ${what.en}.`,
        'If it was not you, tell another super operator at once: your account can be shut in the console.',
      ],
    },
    ko: {
      subject: '운영 콘솔에 로그인하는 방법이 바뀌었어요',
      lines: [
        `${to.name}님, 안녕하세요.`,
        `방금 운영자 계정에서 일어난 일이에요: ${what.ko}.`,
        '직접 하지 않으셨다면 곧바로 다른 최고 운영자에게 알려 주세요. 콘솔에서 계정을 막을 수 있어요.',
      ],
    },
  });
}

export function operatorPasswordMail(to: Recipient): Mail {
  return mail(to, {
    en: {
      subject: 'Your password for the operators’ console was changed',
      lines: [
        `Hello ${to.name},`,
        'the password of your operator’s account was changed just now, and other sessions have ended.',
        'If it was not you, tell another super operator at once: your account can be shut in the console.',
      ],
    },
    ko: {
      subject: '운영 콘솔의 비밀번호가 바뀌었어요',
      lines: [
        `${to.name}님, 안녕하세요.`,
        '방금 운영자 계정의 비밀번호가 바뀌었고, 다른 기기에서는 로그아웃되었어요.',
        '직접 하지 않으셨다면 곧바로 다른 최고 운영자에게 알려 주세요. 콘솔에서 계정을 막을 수 있어요.',
      ],
    },
  });
}

/** Plain text and short, in the language of whoever gets it. */
function mail({ email, locale }: Recipient, texts: Record<Locale, { subject: string; lines: string[] }>): Mail {
  const { subject, lines } = texts[locale];
  return { to: email, subject, text: `${lines.join('\n\n')}\n` };
}
