import { defineErrors } from '#platform/errors/index.ts';

/** What can go wrong on the way through a provider. The sign-in page says these by their codes, so they hold nothing of anybody. */
export const tripErrors = defineErrors({
  sso_trip_invalid: {
    status: 400,
    en: 'This sign-in was begun too long ago, in another browser, or was already used.',
    ko: '시작한 지 오래되었거나, 다른 브라우저에서 시작했거나, 이미 쓴 로그인이에요.',
    hint: 'Begin again on the sign-in page.',
  },
  sso_unreachable: {
    status: 400,
    en: 'The sign-in provider could not be reached.',
    ko: '로그인 제공자에 연결할 수 없었어요.',
    hint: 'Check the issuer address; try again in a moment.',
  },
  sso_client_refused: {
    status: 400,
    en: 'The sign-in provider does not accept our client id or secret.',
    ko: '로그인 제공자가 클라이언트 ID나 비밀 값을 받아들이지 않았어요.',
    hint: 'Compare them, and the redirect URI, with what the provider shows.',
  },
  sso_rejected: {
    status: 400,
    en: 'The sign-in provider did not let you in.',
    ko: '로그인 제공자가 로그인을 허락하지 않았어요.',
  },
  sso_answer_invalid: {
    status: 400,
    en: 'The answer of the sign-in provider could not be trusted.',
    ko: '로그인 제공자의 답을 믿을 수 없었어요.',
    hint: 'Begin again; if it stays, an administrator has to look at the connection.',
  },
  sso_email_unverified: {
    status: 403,
    en: 'The sign-in provider does not vouch for your e-mail address.',
    ko: '로그인 제공자가 이메일 주소를 확인해 주지 않았어요.',
    hint: 'The provider must send email and email_verified.',
  },
  sso_domain_unverified: {
    status: 403,
    en: 'Your e-mail address is not of a domain that this workspace has verified for this provider.',
    ko: '이 작업 공간이 이 제공자에 대해 확인한 도메인의 이메일이 아니에요.',
  },
  sso_not_invited: {
    status: 403,
    en: 'You are not a member of this workspace. Ask for an invitation.',
    ko: '이 작업 공간의 구성원이 아니에요. 초대를 부탁해 주세요.',
  },
  sso_account_disabled: {
    status: 403,
    en: 'Your account in this workspace is disabled.',
    ko: '이 작업 공간의 계정이 멈춰 있어요.',
    hint: 'Ask an administrator of the workspace.',
  },
  sso_identity_conflict: {
    status: 409,
    en: 'The account with your e-mail address belongs to another person at this provider.',
    ko: '이 이메일의 계정은 제공자에서 다른 사람의 것이에요.',
    hint: 'Ask an administrator of the workspace.',
  },
  sso_connection_unknown: {
    status: 404,
    en: 'This way to sign in is not there, or is switched off.',
    ko: '없거나 꺼져 있는 로그인 방법이에요.',
  },
  sso_other_person: {
    status: 403,
    en: 'You signed in at the provider as somebody else.',
    ko: '제공자에서 다른 사람으로 로그인했어요.',
  },
});

export const ssoErrors = defineErrors({
  sso_secret_required: {
    status: 400,
    en: 'Enter the client secret. A stored one is only ever sent to the issuer and client that it was entered for.',
    ko: '클라이언트 비밀 값을 입력해 주세요. 저장된 값은 입력할 때의 발급자와 클라이언트에만 보내요.',
    hint: 'Send clientSecret together with the new issuer or clientId; null removes the stored one.',
  },
  sso_incomplete: {
    status: 409,
    en: 'Enter the client id that the provider gave you first.',
    ko: '먼저 제공자가 준 클라이언트 ID를 입력해 주세요.',
  },
  sso_limit: {
    status: 409,
    en: 'There are as many of these as a workspace can have.',
    ko: '한 작업 공간에 둘 수 있는 만큼 이미 있어요.',
  },
  sso_domain_taken: {
    status: 409,
    en: 'This domain is in the list already.',
    ko: '이미 목록에 있는 도메인이에요.',
  },
  sso_proof_missing: {
    status: 409,
    en: 'The TXT record was not found. New records can take a while until they are seen everywhere.',
    ko: 'TXT 레코드를 찾지 못했어요. 새 레코드가 모든 곳에 보이기까지 시간이 걸릴 수 있어요.',
    hint: 'Add the record as it is shown, wait, and verify again.',
  },
  sso_untested: {
    status: 409,
    en: 'Sign in once through a connection that is switched on, by its test. Passwords can end only after that has worked.',
    ko: '켜 둔 연결로 시험 로그인을 한 번 해 주세요. 그것이 되어야 비밀번호를 끌 수 있어요.',
  },
  sso_break_glass_required: {
    status: 409,
    en: 'At least one active owner with a password must be able to get in when the provider is down.',
    ko: '제공자가 멈춰도 들어올 수 있도록, 비밀번호가 있는 활동 중인 소유자가 적어도 한 명 있어야 해요.',
  },
  sso_last_way_in: {
    status: 409,
    en: 'Nothing else would let you in any more, so this stays.',
    ko: '이것을 끊으면 들어올 방법이 없어서 그대로 두었어요.',
    hint: 'Add a passkey first, where the workspace takes them.',
  },
});
