import type { Mail } from '#platform/mail/index.ts';

export function operatorInvitationMail(
  to: { email: string; name: string; locale: 'ko' | 'en' },
  url: string,
  days: number,
): Mail {
  const texts = {
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
  }[to.locale];
  return { to: to.email, subject: texts.subject, text: `${texts.lines.join('\n\n')}\n` };
}
