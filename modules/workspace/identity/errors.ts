import { defineErrors } from '#platform/errors/index.ts';

export const identityErrors = defineErrors({
  last_owner: {
    status: 409,
    en: 'A workspace needs at least one active owner.',
    ko: '작업 공간에는 활동 중인 소유자가 적어도 한 명 있어야 해요.',
    hint: 'Make somebody else an owner first.',
  },
  own_membership: {
    status: 409,
    en: 'Nobody can disable their own account.',
    ko: '자기 계정은 스스로 멈출 수 없어요.',
    hint: 'Ask another administrator.',
  },
  email_taken: {
    status: 409,
    en: 'Somebody with this e-mail is in the workspace already.',
    ko: '이 이메일을 쓰는 사람이 이미 작업 공간에 있어요.',
  },
  owner_address: {
    status: 403,
    en: 'A directory does not change the address of an owner.',
    ko: '디렉터리는 소유자의 이메일 주소를 바꿀 수 없어요.',
    hint: 'The owner changes it on the account page.',
  },
  invitation_invalid: {
    status: 404,
    en: 'This invitation was used already, has expired, or never was.',
    ko: '이미 썼거나 기한이 지났거나 없는 초대예요.',
    hint: 'Ask for a new invitation.',
  },
  sso_required: {
    status: 403,
    en: 'This workspace signs in through its own provider. You need no password; go to the sign-in page.',
    ko: '이 작업 공간은 자체 로그인 제공자로 들어가요. 비밀번호는 필요 없으니 로그인 화면으로 가 주세요.',
  },
  reset_invalid: {
    status: 404,
    en: 'This link was used already, has expired, or never was.',
    ko: '이미 썼거나 기한이 지났거나 없는 링크예요.',
    hint: 'Ask for a new one on the sign-in page.',
  },
  email_link_invalid: {
    status: 404,
    en: 'This link was used already, has expired, or never was.',
    ko: '이미 썼거나 기한이 지났거나 없는 링크예요.',
    hint: 'Ask for a new one on your account page.',
  },
  no_password: {
    status: 409,
    en: 'This account signs in without a password of its own.',
    ko: '자기 비밀번호 없이 로그인하는 계정이에요.',
  },
});
