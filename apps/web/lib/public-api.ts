/** Calls that need no session: choosing a workspace, signing in, accepting an invitation. */
import { readEnvelope, withQuery } from './api/client.ts';
import { errorOfEnvelope, networkError } from './api/error.ts';
import type {
  ConsentQuestion,
  Interaction,
  InvitationPreview,
  SignInProviders,
  SignInStep,
  WorkspaceRef,
} from './api/types.ts';
import { type Realm, realmBase } from './realm.ts';

async function call<T>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, body?: unknown): Promise<T> {
  let response: Response;
  try {
    response = await fetch(url, {
      method,
      headers: {
        accept: 'application/json',
        'x-hanok-csrf': '1',
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  } catch (error) {
    throw networkError(error);
  }
  const envelope = await readEnvelope<T>(response);
  if (!response.ok || !envelope?.success) throw errorOfEnvelope(response.status, envelope);
  return envelope.data as T;
}

/** @throws ApiError `tenant_not_found` */
export function findWorkspace(slug: string): Promise<WorkspaceRef> {
  return call('GET', `/api/v1/workspaces/${encodeURIComponent(slug)}`);
}

/** Always the same answer; the workspaces of this address are mailed to it. @throws ApiError `rate_limited` */
export function remindOfWorkspaces(email: string, locale: 'ko' | 'en'): Promise<null> {
  return call('POST', '/api/v1/workspaces/reminders', { email, locale });
}

/** @throws ApiError `interaction_expired` */
export function readInteraction(realm: Realm, uid: string): Promise<Interaction> {
  return call('GET', `${realmBase(realm)}/session/interaction/${encodeURIComponent(uid)}`);
}

/** @throws ApiError `invalid_credentials`, `rate_limited`, `interaction_expired` */
export function logIn(
  realm: Realm,
  uid: string,
  credentials: { email: string; password: string },
): Promise<{ redirectTo: string } | SignInStep> {
  return call('POST', `${realmBase(realm)}/session/interaction/${encodeURIComponent(uid)}/login`, credentials);
}

/** A further step of a sign-in. @throws ApiError `factor_code_wrong`, `rate_limited`, `interaction_expired` */
export function signInStep<T>(
  realm: Realm,
  uid: string,
  step: 'second-factor' | 'passkey' | 'passkey-options' | 'enrolment-options' | 'enrolment',
  body?: unknown,
): Promise<T> {
  return call('POST', `${realmBase(realm)}/session/interaction/${encodeURIComponent(uid)}/${step}`, body);
}

/** Forgets how far a sign-in has come: somebody else signs in. @throws ApiError `interaction_expired` */
export function dropSignInStep(realm: Realm, uid: string): Promise<null> {
  return call('DELETE', `${realmBase(realm)}/session/interaction/${encodeURIComponent(uid)}/step`);
}

/** @throws ApiError `interaction_expired` */
export function readConsent(realm: Realm, uid: string): Promise<ConsentQuestion> {
  return call('GET', `${realmBase(realm)}/session/interaction/${encodeURIComponent(uid)}/consent`);
}

/** @throws ApiError `interaction_expired` */
export function answerConsent(realm: Realm, uid: string, decision: 'allow' | 'deny'): Promise<{ redirectTo: string }> {
  return call('POST', `${realmBase(realm)}/session/interaction/${encodeURIComponent(uid)}/consent`, { decision });
}

/** @throws ApiError `invitation_invalid` */
export function readInvitation(realm: Realm, token: string): Promise<InvitationPreview> {
  return call('GET', withQuery(`${realmBase(realm)}/session/invitation`, { token }));
}

/** @throws ApiError `invitation_invalid`, `password_too_weak` */
export function acceptInvitation(
  realm: Realm,
  acceptance: { token: string; name?: string; password: string },
): Promise<{ email: string }> {
  return call('POST', `${realmBase(realm)}/session/invitation`, acceptance);
}

/** Always the same answer, whether or not there is such an account. @throws ApiError `rate_limited` */
export function requestPasswordReset(realm: Realm, email: string): Promise<null> {
  return call('POST', `${realmBase(realm)}/session/password-reset`, { email });
}

/** @throws ApiError `email_link_invalid`, `email_taken` */
export function confirmEmail(realm: Realm, token: string): Promise<{ email: string }> {
  return call('PUT', `${realmBase(realm)}/session/email`, { token });
}

/** @throws ApiError `reset_invalid`, `password_too_weak` */
export function setNewPassword(realm: Realm, choice: { token: string; password: string }): Promise<{ email: string }> {
  return call('PUT', `${realmBase(realm)}/session/password`, choice);
}

/** An operator comes in by the handoff of the console. @throws ApiError `impersonation_handoff_invalid` */
export function openImpersonation(realm: Realm, handoff: string): Promise<null> {
  return call('POST', `${realmBase(realm)}/session/impersonation`, { handoff });
}

/** The workspace's own sign-in providers. */
export function readProviders(realm: Realm, uid: string): Promise<SignInProviders> {
  return call('GET', `${realmBase(realm)}/session/interaction/${encodeURIComponent(uid)}/sso`);
}

/** The provider that the domain of an e-mail address leads to. */
export function findProvider(realm: Realm, uid: string, email: string): Promise<{ connectionId: string | null }> {
  return call('POST', `${realmBase(realm)}/session/interaction/${encodeURIComponent(uid)}/sso`, { email });
}
