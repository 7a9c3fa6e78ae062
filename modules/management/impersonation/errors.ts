import { defineErrors } from '#platform/errors/index.ts';

export const impersonationErrors = defineErrors({
  impersonation_not_found: {
    status: 404,
    en: 'Nobody worked here under this id.',
    ko: '그런 대리 작업 기록이 없어요.',
  },
  impersonation_member_unknown: {
    status: 404,
    en: 'There is no such person in this workspace who can sign in.',
    ko: '이 작업 공간에 로그인할 수 있는 그런 사람이 없어요.',
  },
  impersonation_not_signed_in: {
    status: 409,
    en: 'Only a person who is signed in at the console can work in a workspace.',
    ko: '콘솔에 로그인한 사람만 작업 공간에서 대신 일할 수 있어요.',
    hint: 'A service account has no browser that could be let in.',
  },
  impersonation_workspace_closed: {
    status: 409,
    en: 'Nobody can work in a workspace that is not active.',
    ko: '쓰고 있지 않은 작업 공간에는 들어갈 수 없어요.',
  },
});
