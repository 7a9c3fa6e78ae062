import { decodeJwt } from 'jose';
import type { HttpServer } from '#platform/http/index.ts';
import { createTestCaller, type TestCaller } from '#platform/testing/http.ts';
import { type Browser, createBrowser, signIn } from './browser.ts';

/** Somebody who has signed in with a browser of his own. */
export interface SignedIn extends TestCaller {
  browser: Browser;
  token: string;
  /** The `sid` of the access token. */
  session: string;
  stepUp(password: string): Promise<void>;
  refresh(): ReturnType<Browser['go']>;
}

export async function signInPerson(
  server: { app: HttpServer; publicUrl: string },
  base: string,
  credentials: { email: string; password: string },
  address?: string,
): Promise<SignedIn> {
  const browser = createBrowser(server.app, server.publicUrl, address);
  await signIn(browser, base, credentials);
  const refresh = () => browser.go(`${base}/session/refresh`, { method: 'POST' });
  const { accessToken: token } = (await refresh()).json().data;
  const caller = createTestCaller(server.app, { authorization: `Bearer ${token}` });
  const prefix = base === '/operator' ? '/management' : '';
  return {
    ...caller,
    browser,
    token,
    session: String(decodeJwt(token).sid),
    refresh,
    async stepUp(password) {
      const answer = await caller.post(`${prefix}/session/step-up`, { password });
      if (answer.status !== 200) throw new Error(`step-up answered ${answer.status}`);
    },
  };
}
