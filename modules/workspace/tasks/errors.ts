import { defineErrors } from '#platform/errors/index.ts';

export const taskErrors = defineErrors({
  assignee_unknown: {
    status: 400,
    en: 'The assignee is not an active member of this workspace.',
    ko: '담당자가 이 작업 공간에서 활동 중인 구성원이 아니에요.',
    hint: 'Choose somebody from GET /api/v1/members whose status is "active".',
  },
  comment_not_yours: {
    status: 403,
    en: 'Only its author can delete a comment.',
    ko: '댓글은 쓴 사람만 지울 수 있어요.',
  },
});
