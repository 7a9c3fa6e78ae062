import { defineErrors } from '#platform/errors/index.ts';

export const operatorErrors = defineErrors({
  operator_exists: {
    status: 409,
    en: 'There is an operator with this e-mail already.',
    ko: '이 이메일을 쓰는 운영자가 이미 있어요.',
  },
  operator_not_found: { status: 404, en: 'There is no such operator.', ko: '그런 운영자가 없어요.' },
  operator_is_self: {
    status: 409,
    en: 'Nobody changes his own role, shuts himself out, or resets his own second steps.',
    ko: '자기 역할이나 2단계 인증은 스스로 바꾸거나 초기화할 수 없고, 자신을 막을 수도 없어요.',
    hint: 'Ask another super operator.',
  },
  last_super: {
    status: 409,
    en: 'This is the last super operator who can sign in.',
    ko: '로그인할 수 있는 마지막 최고 운영자예요.',
    hint: 'Give somebody else the role first.',
  },
  operator_not_invited: {
    status: 409,
    en: 'Only somebody who has not come yet can be invited again.',
    ko: '아직 들어오지 않은 사람만 다시 초대할 수 있어요.',
  },
  operator_invitation_invalid: {
    status: 404,
    en: 'This invitation has been used, replaced, or is too old.',
    ko: '이미 쓰였거나, 새로 바뀌었거나, 기한이 지난 초대예요.',
    hint: 'Ask for a new one.',
  },
  operator_password_too_weak: {
    status: 400,
    en: 'This password is too easy to guess. Use at least 15 characters that are not a common phrase.',
    ko: '짐작하기 쉬운 비밀번호예요. 흔하지 않은 글자로 15자 이상을 써 주세요.',
  },
  operator_no_password: {
    status: 409,
    en: 'This account signs in without a password of its own.',
    ko: '자기 비밀번호 없이 로그인하는 계정이에요.',
  },
});
