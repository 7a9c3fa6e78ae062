import { defineErrors } from '#platform/errors/index.ts';

export const sharingErrors = defineErrors({
  grantee_unknown: {
    status: 400,
    en: 'There is no such member or role to share with.',
    ko: '공유할 구성원이나 역할을 찾지 못했어요.',
  },
  share_not_found: { status: 404, en: 'This is not shared so.', ko: '그런 공유가 없어요.' },
  only_owner_shares: {
    status: 403,
    en: 'Only the owner decides who else sees this.',
    ko: '누구와 공유할지는 주인만 정할 수 있어요.',
  },
});
