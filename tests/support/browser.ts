import type { FastifyInstance, LightMyRequestResponse } from 'fastify';

interface StoredCookie {
  name: string;
  value: string;
  path: string;
}

export interface Visit {
  method?: 'GET' | 'POST' | 'DELETE' | 'PATCH' | 'PUT';
  body?: object;
  headers?: Record<string, string>;
}

/** As much of a browser as signing in takes: cookies by path, redirects followed by hand, the headers of a same-origin page. */
export interface Browser {
  /** By name and path, as browsers keep them. */
  cookies: Map<string, StoredCookie>;
  setCookie(name: string, value: string, path?: string): void;
  go(path: string, visit?: Visit): Promise<LightMyRequestResponse>;
  /** Follows redirects until an answer is none, or until one leads to a page (of Next.js). */
  follow(path: string, isPage: (path: string) => boolean): Promise<string>;
  /** The cookie whose name contains this. */
  cookie(part: string): string | undefined;
}

export function createBrowser(app: FastifyInstance, publicUrl: string, address = '203.0.113.7'): Browser {
  const cookies = new Map<string, StoredCookie>();
  const { host, origin } = new URL(publicUrl);

  function setCookie(name: string, value: string, path = '/'): void {
    cookies.set(`${name} ${path}`, { name, value, path });
  }

  async function go(path: string, { method = 'GET', body, headers = {} }: Visit = {}) {
    const url = new URL(path, publicUrl);
    const sent = [...cookies.values()].filter(
      ({ path: below }) => below === '/' || url.pathname === below || url.pathname.startsWith(`${below}/`),
    );
    const answer = await app.inject({
      method,
      url: url.pathname + url.search,
      remoteAddress: address,
      headers: {
        host,
        'user-agent': 'test browser',
        cookie: sent.map(({ name, value }) => `${name}=${value}`).join('; '),
        ...(method === 'GET' ? {} : { origin, 'x-hanok-csrf': '1' }),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: body }),
    });
    for (const { name, value, path: below = '/', maxAge, expires } of answer.cookies) {
      if (value === '' || maxAge === 0 || (expires?.getTime() ?? Number.POSITIVE_INFINITY) < Date.now()) {
        cookies.delete(`${name} ${below}`);
      } else setCookie(name, value, below);
    }
    return answer;
  }

  return {
    cookies,
    setCookie,
    go,
    async follow(path, isPage) {
      let at = path;
      for (let hops = 0; hops < 10; hops++) {
        if (isPage(at)) return at;
        const answer = await go(at);
        const to = answer.headers.location;
        if (to === undefined) throw new Error(`${at} answered ${answer.statusCode}: ${answer.body}`);
        const url = new URL(to, publicUrl);
        if (url.origin !== origin) throw new Error(`sent away to ${to}`);
        at = url.pathname + url.search;
      }
      throw new Error('too many redirects');
    },
    cookie: (part) => [...cookies.values()].find(({ name }) => name.includes(part))?.value,
  };
}

/** Signs in through the whole flow. @returns where the browser ended */
export async function signIn(
  browser: Browser,
  base: string,
  credentials: { email: string; password: string },
  returnTo?: string,
): Promise<string> {
  const page = base === '/operator' ? '/console/signin' : `${base}/signin`;
  const start = `${base}/session/start${returnTo === undefined ? '' : `?returnTo=${encodeURIComponent(returnTo)}`}`;
  const at = await browser.follow(start, (path) => path.startsWith(page));
  const uid = new URL(at, 'http://x').searchParams.get('uid') ?? '';
  const login = await browser.go(`${base}/session/interaction/${uid}/login`, { method: 'POST', body: credentials });
  if (login.statusCode !== 200) throw new Error(`login answered ${login.statusCode}: ${login.body}`);
  const redirectTo: string = login.json().data.redirectTo;
  return browser.follow(redirectTo, (path) => !path.includes('/oauth/') && !path.includes('/session/'));
}
