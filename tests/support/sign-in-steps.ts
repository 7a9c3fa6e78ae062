import { TOTP } from 'otpauth';
import { createTestCaller, type TestCaller } from '#platform/testing/http.ts';
import type { Browser } from './browser.ts';
import type { SignInServer } from './sign-in-server.ts';

const STEP_MS = 30_000;

/** A code of the step that lies `steps` from now. */
export const codeOf = (secret: string, steps = 0) =>
  new TOTP({ secret }).generate({ timestamp: Date.now() + steps * STEP_MS });

/** Opens the sign-in page. @returns how to post to its interaction */
export async function openSignIn(server: SignInServer, who: Browser, base = '/t/acme') {
  const page = await who.follow(`${base}/session/start`, (path) => path.includes('/signin'));
  const at = `${base}/session/interaction/${new URL(page, server.publicUrl).searchParams.get('uid')}`;
  const post = async (step: string, body: object = {}) => {
    const answer = await who.go(`${at}/${step}`, { method: 'POST', body });
    const { data, error } = answer.json();
    return { status: answer.statusCode, data, code: error?.code };
  };
  const finish = (redirectTo: string) =>
    who.follow(redirectTo, (path) => !path.includes('/oauth/') && !path.includes('/session/'));
  return { post, finish, get: () => who.go(at), drop: () => who.go(`${at}/step`, { method: 'DELETE' }) };
}

/** The API, for whoever is signed in here. @param password for a step-up; null: without one */
export async function callerOf(server: SignInServer, who: Browser, base = '/t/acme', password: string | null = null) {
  const { accessToken } = (await who.go(`${base}/session/refresh`, { method: 'POST' })).json().data;
  const here = createTestCaller(server.app, { authorization: `Bearer ${accessToken}` });
  const prefix = base === '/operator' ? '/management' : '';
  if (password !== null) {
    const { status } = await here.post(`${prefix}/session/step-up`, { password });
    if (status !== 200) throw new Error(`step-up answered ${status}`);
  }
  return here;
}

/** Sets up an authenticator app, by the code of the step before this one. */
export async function addTotp(here: TestCaller, path = '/me/factors') {
  const { data } = await here.post<{ setup: string; secret: string }>(`${path}/totp`);
  const code = codeOf(data.secret, -1);
  const confirmed = await here.put<{ recoveryCodes: string[] }>(`${path}/totp`, { setup: data.setup, code });
  if (confirmed.status !== 200) throw new Error(`the app was not taken: ${confirmed.error?.code}`);
  return { secret: data.secret, usedCode: code, codes: confirmed.data.recoveryCodes };
}
