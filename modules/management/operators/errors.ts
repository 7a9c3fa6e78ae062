import { defineErrors } from '#platform/errors/index.ts';

export const operatorErrors = defineErrors({
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
