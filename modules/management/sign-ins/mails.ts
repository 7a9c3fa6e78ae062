import type { Mail } from '#platform/mail/index.ts';

/** Plain text and short, like all of our mails. */
export function workspacesMail(to: string, locale: 'ko' | 'en', workspaces: { name: string; url: string }[]): Mail {
  const list = workspaces.map(({ name, url }) => `${name}\n${url}`);
  const texts = {
    en: {
      subject: 'Your workspaces on Hanok',
      lines: [
        'Hello,',
        'somebody, probably you, asked where this address can sign in:',
        ...list,
        'If it was not you, you need not do anything.',
      ],
    },
    ko: {
      subject: '한옥에서 쓰는 작업 공간이에요',
      lines: [
        '안녕하세요.',
        '이 주소로 로그인할 수 있는 작업 공간을 알려 달라는 요청이 있었어요.',
        ...list,
        '직접 하지 않으셨다면 그대로 두셔도 돼요.',
      ],
    },
  };
  const { subject, lines } = texts[locale];
  return { to, subject, text: `${lines.join('\n\n')}\n` };
}
