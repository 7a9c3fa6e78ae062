import type { Browser } from './browser.ts';
import type { SignInServer } from './sign-in-server.ts';

/** Follows a person through a provider on loopback, with a fresh browser there. @returns the callback, path and query */
export async function throughProvider(departure: string, publicUrl: string): Promise<string> {
  const jar = new Map<string, string>();
  let at = departure;
  for (let hops = 0; hops < 10; hops++) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      jar.set(name, value);
    }
    const to = answer.headers.get('location');
    if (to === null) throw new Error(`${at} answered ${answer.status}: ${await answer.text()}`);
    const next = new URL(to, at);
    if (next.origin === new URL(publicUrl).origin) return next.pathname + next.search;
    at = next.href;
  }
  throw new Error('too many redirects at the provider');
}

/** Opens the sign-in page. @returns the address below which this sign-in lies */
export async function openSignInPage(browser: Browser, server: SignInServer, slug = 'acme'): Promise<string> {
  const page = await browser.follow(`/t/${slug}/session/start`, (path) => path.startsWith(`/t/${slug}/signin`));
  return `/t/${slug}/session/interaction/${new URL(page, server.publicUrl).searchParams.get('uid')}`;
}

/** The whole way in. @returns where the browser ended: a page of the workspace, or the sign-in page with `sso=<code>` */
export async function signInThrough(
  browser: Browser,
  server: SignInServer,
  connectionId: string,
  slug = 'acme',
): Promise<string> {
  const interaction = await openSignInPage(browser, server, slug);
  const departure = await browser.go(`${interaction}/sso/${connectionId}`);
  const to = departure.headers.location ?? '';
  if (to.startsWith('/')) return to;
  const callback = await throughProvider(to, server.publicUrl);
  return arrive(browser, callback);
}

/** From the callback on. */
export function arrive(browser: Browser, callback: string): Promise<string> {
  return browser.follow(callback, (path) => !path.includes('/oauth/') && !path.includes('/session/'));
}
