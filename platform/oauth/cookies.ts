import { createHash } from 'node:crypto';
import type { CookieSerializeOptions } from '@fastify/cookie';
import { openSealed, seal } from '#platform/crypto/index.ts';
import { SESSION_SECONDS, SIGN_IN_SECONDS } from './configuration.ts';
import type { Realm } from './realm.ts';

export interface NamedCookie {
  name: string;
  options: CookieSerializeOptions;
}

/**
 * The refresh token's cookie, one for each realm. Under https it has the `__Host-` prefix: no subdomain and no
 * plain-http page can set or overwrite it. A development server without https does without.
 */
export function refreshCookie(realm: Realm): NamedCookie {
  const secure = isHttps(realm);
  return {
    name: `${secure ? '__Host-' : ''}hanok_session_${realm.key}`,
    options: { path: '/', httpOnly: true, secure, sameSite: 'strict', maxAge: SESSION_SECONDS },
  };
}

/** Beside a member's own session, and before it for as long as it is there. Ends with the impersonation. */
export function impersonationCookie(realm: Realm, seconds = 0): NamedCookie {
  const { name, options } = refreshCookie(realm);
  return { name: name.replace('hanok_session_', 'hanok_impersonation_'), options: { ...options, maxAge: seconds } };
}

/** What a sign-in has to remember until the browser comes back from the issuer. */
export interface SignInState {
  state: string;
  nonce: string;
  verifier: string;
  returnTo: string;
}

const SECURE = '__Secure-';
const PREFIX = 'hanok_signin_';

/**
 * The cookie of a sign-in that has left for another site, until it comes back with its state: one for each that is under
 * way, so that two tabs do not overwrite each other's.
 */
export function departureCookie(realm: Pick<Realm, 'issuer'>, prefix: string, state: string): NamedCookie {
  const secure = isHttps(realm);
  const mark = createHash('sha256').update(state).digest('hex').slice(0, 12);
  return {
    name: `${secure ? SECURE : ''}${prefix}${mark}`,
    // Lax: the browser comes back by a redirect that began at another site.
    options: { path: `${realm.issuer.basePath}/session`, httpOnly: true, secure, sameSite: 'lax' },
  };
}

export function isDepartureCookie(name: string, prefix: string): boolean {
  return name.replace(SECURE, '').startsWith(prefix);
}

export function signInCookie(realm: Realm, state: string): NamedCookie {
  const { name, options } = departureCookie(realm, PREFIX, state);
  return { name, options: { ...options, maxAge: SIGN_IN_SECONDS } };
}

export const isSignInCookie = (name: string) => isDepartureCookie(name, PREFIX);

export function sealSignIn(realm: Realm, signIn: SignInState): string {
  return seal(realm.issuer.cookieKey, JSON.stringify(signIn), `sign-in:${realm.key}`).toString('base64url');
}

/** Null for anything that is not a sign-in of this realm with this state. */
export function openSignIn(realm: Realm, sealed: string | undefined, state: string): SignInState | null {
  if (sealed === undefined) return null;
  try {
    const text = openSealed(realm.issuer.cookieKey, Buffer.from(sealed, 'base64url'), `sign-in:${realm.key}`);
    const signIn = JSON.parse(text.toString()) as SignInState;
    return signIn.state === state ? signIn : null;
  } catch {
    return null;
  }
}

function isHttps(realm: Pick<Realm, 'issuer'>): boolean {
  return realm.issuer.url.startsWith('https:');
}
