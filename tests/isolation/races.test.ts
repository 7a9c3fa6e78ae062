import { decodeJwt } from 'jose';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { createFirstAdmin, createUserWithPassword } from '#modules/workspace/identity/index.ts';
import { createTestTenant, type TestTenant } from '#platform/testing/index.ts';
import { createTestManagement, type TestManagement } from '#platform/testing/management.ts';
import { type SignedIn, signInPerson } from '../support/people.ts';
import { BUILT_IN_ROLES } from '../support/roles.ts';
import { createSignInServer, type SignInServer } from '../support/sign-in-server.ts';
import { eventually } from '../support/workspace.ts';

/* Over real connections to the server with real issuers: what requests at the same moment do to each other. */

const password = 'seven tiled roofs over the brook';

let house: TestTenant;
let management: TestManagement;
let server: SignInServer;
let base: string;
let client: string;
let people = 0;
let ann: SignedIn;
let cookie: { name: string; value: string };

beforeAll(async () => {
  [house, management] = await Promise.all([
    createTestTenant(inject('pgAdminUrl')),
    createTestManagement(inject('pgAdminUrl')),
  ]);
  server = await createSignInServer([house], management);
  await createFirstAdmin(
    house.tenancy.database(house.tenant),
    { email: 'first@acme.test', name: 'First' },
    BUILT_IN_ROLES,
  );
  base = await server.app.listen({ host: '127.0.0.1', port: 0 });
  const { webClient } = (await server.identity.mount.resolve('acme')).issuer;
  client = Buffer.from(`${webClient.id}:${webClient.secret}`).toString('base64');
});
afterAll(async () => {
  await server.close();
  await Promise.all([house.dispose(), management.dispose()]);
});
beforeEach(somebodyNew);

async function somebodyNew(): Promise<void> {
  const email = `ann${people++}@acme.test`;
  const db = house.tenancy.database(house.tenant);
  await createUserWithPassword(db, { email, name: 'Ann', password, roleKey: 'member' });
  ann = await signInPerson(server, '/t/acme', { email, password });
  cookie = current();
}

function current(): { name: string; value: string } {
  const found = [...ann.browser.cookies.values()].find(({ name }) => name.includes('hanok_session_'));
  if (found === undefined) throw new Error('no session cookie');
  return found;
}

/** A refresh by fetch, as by a browser of this name. */
async function refresh(token: string, browser = 'an honest browser') {
  const answer = await fetch(`${base}/t/acme/session/refresh`, {
    method: 'POST',
    headers: { cookie: `${cookie.name}=${token}`, 'x-hanok-csrf': '1', 'user-agent': browser },
  });
  const set = answer.headers.getSetCookie().find((line) => line.startsWith(cookie.name));
  const body = (await answer.json()) as { data: { accessToken: string } | null };
  return {
    status: answer.status,
    token: /=([^;]*)/.exec(set ?? '')?.[1] ?? null,
    accessToken: body.data?.accessToken ?? null,
  };
}

/** Straight at the issuer's token endpoint, where nothing shares anything. */
async function rotate(token: string): Promise<number> {
  const answer = await fetch(`${base}/t/acme/oauth/token`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: `Basic ${client}`,
    },
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: token }),
  });
  await answer.arrayBuffer();
  return answer.status;
}

const me = async (accessToken: string) =>
  (await fetch(`${base}/api/v1/me`, { headers: { authorization: `Bearer ${accessToken}` } })).status;

test('a hundred refreshes of one token by one browser are one rotation, and nobody is logged out', async () => {
  const answers = await Promise.all(Array.from({ length: 100 }, () => refresh(cookie.value)));
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  expect(new Set(answers.map(({ token }) => token)).size).toBe(1);
  const next = answers[0]?.token ?? '';
  expect(next).not.toBe(cookie.value);
  const after = await refresh(next);
  expect(after.status).toBe(200);
  expect(await me(after.accessToken ?? '')).toBe(200);
});

test('of a hundred rotations of one token at the issuer at most one wins, and the family ends', async () => {
  const statuses = await Promise.all(Array.from({ length: 100 }, () => rotate(cookie.value)));
  expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(1);
  expect((await refresh(cookie.value)).status).toBe(401);
  await eventually('the access token', async () => (await me(ann.token)) === 401, 5);
});

test('a replay that races the rotation ends the family, whichever comes first', async () => {
  for (let round = 0; round < 10; round++) {
    const [owner, thief] = await Promise.all(
      round % 2 === 0
        ? [refresh(cookie.value), refresh(cookie.value, 'a thief')]
        : [refresh(cookie.value, 'a thief'), refresh(cookie.value)],
    );
    const issued = [owner, thief].flatMap(({ accessToken }) => accessToken ?? []);
    const tokens = [owner, thief].flatMap(({ token }) => token ?? []).filter((token) => token !== '');
    for (const token of tokens) expect((await refresh(token)).status).toBe(401);
    for (const token of [...issued, ann.token])
      await eventually('the access token', async () => (await me(token)) === 401, 5);
    expect(issued.every((token) => decodeJwt(token).sid === ann.session)).toBe(true);
    await somebodyNew();
  }
});

test('a session that is ended while it refreshes stays ended', async () => {
  for (let round = 0; round < 5; round++) {
    const [answer] = await Promise.all([
      refresh(cookie.value),
      ann.browser.go('/t/acme/session', { method: 'DELETE' }),
    ]);
    if (answer.token !== null && answer.token !== '') expect((await refresh(answer.token)).status).toBe(401);
    if (answer.accessToken !== null) expect(await me(answer.accessToken)).toBe(401);
    await somebodyNew();
  }
});
