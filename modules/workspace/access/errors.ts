import { defineErrors } from '#platform/errors/index.ts';

export const accessErrors = defineErrors({
  role_unknown: {
    status: 400,
    en: 'There is no such role.',
    ko: '그런 역할이 없어요.',
    hint: 'See GET /api/v1/roles.',
  },
  role_above_own: {
    status: 403,
    en: 'Nobody can give, take or change a role that allows more than their own; only owners appoint owners.',
    ko: '자기 역할보다 더 많은 것을 허용하는 역할은 주거나 거두거나 바꿀 수 없어요. 소유자는 소유자만 정할 수 있어요.',
  },
  role_not_found: { status: 404, en: 'There is no such role.', ko: '그런 역할이 없어요.' },
  role_fixed: {
    status: 409,
    en: 'Built-in roles stay as they are.',
    ko: '기본 역할은 바꾸거나 지울 수 없어요.',
    hint: 'Make a role of your own.',
  },
  role_name_taken: { status: 409, en: 'Another role has this name.', ko: '이 이름을 쓰는 역할이 이미 있어요.' },
  role_in_use: {
    status: 409,
    en: 'Somebody still has this role, or new people are given it.',
    ko: '아직 이 역할을 가진 사람이 있거나 새로 오는 사람에게 주는 역할이에요.',
    hint: 'Name the role that they get instead: ?replacement=…; change where new people get this one.',
  },
  too_many_roles: {
    status: 409,
    en: 'A workspace can have at most 100 roles of its own.',
    ko: '작업 공간의 역할은 100개까지 만들 수 있어요.',
  },
});
