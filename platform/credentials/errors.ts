import { defineErrors, type HanokError } from '#platform/errors/index.ts';
import type { PasswordProblem } from './passwords.ts';

export const credentialErrors = defineErrors({
  password_too_weak: {
    status: 400,
    en: 'This password is too easy to guess. Use at least 15 characters that are not a common phrase.',
    ko: '짐작하기 쉬운 비밀번호예요. 흔하지 않은 글자로 15자 이상을 써 주세요.',
  },
});

const PROBLEMS: Record<PasswordProblem, string> = {
  too_short: 'must have at least 15 characters, or 8 with a second factor',
  too_long: 'must have at most 1,000 characters',
  common: 'is a common phrase, or made of your name or e-mail',
};

export function passwordTooWeak(problem: PasswordProblem, path = 'password'): HanokError {
  return credentialErrors.password_too_weak({ fields: [{ path, code: problem, message: PROBLEMS[problem] }] });
}
