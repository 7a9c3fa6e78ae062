'use client';

import { useTranslations } from 'next-intl';

const CODES = [
  'sso_trip_invalid',
  'sso_unreachable',
  'sso_client_refused',
  'sso_rejected',
  'sso_answer_invalid',
  'sso_email_unverified',
  'sso_domain_unverified',
  'sso_not_invited',
  'sso_account_disabled',
  'sso_identity_conflict',
  'sso_connection_unknown',
  'sso_other_person',
] as const;

/** What came of a trip to a provider, by the code with which the browser came back. */
export function useTripProblem(): (code: string) => string {
  const t = useTranslations('sso.problem');
  return (code) => t(CODES.find((known) => known === code) ?? 'other');
}
