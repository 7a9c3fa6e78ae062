import type { Mail } from '#platform/mail/index.ts';

interface Told {
  workspace: string;
  operator: string;
  member: string;
  reason: string;
  minutes: number;
  auditUrl: string;
}

/** Tells an owner, in plain text, that an operator has begun to work in the workspace. */
export function impersonationMail(
  to: { email: string; name: string; locale: 'ko' | 'en' },
  { workspace, operator, member, reason, minutes, auditUrl }: Told,
): Mail {
  const texts = {
    en: {
      subject: `An operator is working in ${workspace}`,
      lines: [
        `Hello ${to.name},`,
        `${operator}, an operator of the platform, has begun to work in “${workspace}” as ${member}. It ends by itself after ${minutes} minutes.`,
        `The reason given: ${reason}`,
        'Everything done meanwhile is in your audit log, under the operator’s name:',
        auditUrl,
        'If you did not expect this, ask the platform’s support. Disabling the account ends it at once.',
      ],
    },
    ko: {
      subject: `운영자가 ${workspace}에서 일하고 있어요`,
      lines: [
        `${to.name}님, 안녕하세요.`,
        `플랫폼 운영자 ${operator} 님이 ‘${workspace}’에서 ${member} 님을 대신해 일하기 시작했어요. ${minutes}분이 지나면 저절로 끝나요.`,
        `이유: ${reason}`,
        '그동안 한 일은 모두 운영자 이름과 함께 감사 기록에 남아요.',
        auditUrl,
        '짐작 가는 일이 없다면 플랫폼 지원팀에 물어봐 주세요. 그 계정을 중지하면 바로 끝나요.',
      ],
    },
  }[to.locale];
  return { to: to.email, subject: texts.subject, text: `${texts.lines.join('\n\n')}\n` };
}
