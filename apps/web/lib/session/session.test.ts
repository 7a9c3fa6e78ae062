import { describe, expect, test } from 'vitest';
import { createSession, type SessionPorts } from './session.ts';

const principal = { id: 'u', name: 'Kim', email: 'k@x', role: null, permissions: [], locale: 'ko' };

function json(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status });
}
const impersonation = { operator: 'Sam', reason: 'Ticket 4711', expiresAt: '2026-11-25T12:00:00.000Z' };
function grant(accessToken: string, expiresIn = 900, changes: object = {}): Response {
  const workspace = { slug: 'acme', name: 'Acme' };
  const data = { accessToken, expiresIn, principal, workspace, impersonation: null, ...changes };
  return json(200, { success: true, data, error: null, meta: { requestId: 'r' } });
}
const ended = () =>
  json(401, { success: false, data: null, error: { code: 'session_ended', detail: '' }, meta: { requestId: 'r' } });

/** Ports with a clock to turn by hand, and one lock shared by every session made from them. */
function ports(answer: (n: number) => Response | Promise<Response>) {
  const seen = { refreshes: 0, concurrent: 0, most: 0, now: 0, posted: [] as string[] };
  let tail: Promise<unknown> = Promise.resolve();
  const value: SessionPorts = {
    now: () => seen.now,
    fetch: async (_url, init) => {
      if (init?.method === 'DELETE') return json(200, { success: true, data: null, error: null, meta: {} });
      seen.refreshes += 1;
      seen.concurrent += 1;
      seen.most = Math.max(seen.most, seen.concurrent);
      await new Promise((resolve) => setTimeout(resolve, 5));
      seen.concurrent -= 1;
      return answer(seen.refreshes);
    },
    exclusively: (_name, work) => {
      const run = tail.then(work, work);
      tail = run.catch(() => {});
      return run;
    },
    channel: () => ({ post: (m) => seen.posted.push(m), close: () => {} }),
  };
  return { value, seen };
}

describe('a session', () => {
  test('asks once for a token that many calls need at the same moment', async () => {
    const { value, seen } = ports((n) => grant(`t${n}`));
    const session = createSession('/t/acme', value);
    expect(await Promise.all([session.token(), session.token(), session.renew()])).toEqual(['t1', 't1', 't1']);
    expect(seen.refreshes).toBe(1);
    session.dispose();
  });

  test('never refreshes in two tabs at once', async () => {
    const { value, seen } = ports((n) => grant(`t${n}`));
    const tabs = [createSession('/t/acme', value), createSession('/t/acme', value)];
    await Promise.all(tabs.map((tab) => tab.renew()));
    expect(seen).toMatchObject({ refreshes: 2, most: 1 });
    for (const tab of tabs) tab.dispose();
  });

  test('renews a token that is about to expire instead of handing it out', async () => {
    const { value, seen } = ports((n) => grant(`t${n}`));
    const session = createSession('/t/acme', value);
    expect(await session.token()).toBe('t1');
    seen.now = 897_000;
    expect(await session.token()).toBe('t2');
    session.dispose();
  });

  test('ends when the server says that it has ended, and asks no more', async () => {
    const { value, seen } = ports(ended);
    const session = createSession('/t/acme', value);
    expect(await session.token()).toBeNull();
    expect(session.state().status).toBe('ended');
    expect(await session.token()).toBeNull();
    expect(seen.refreshes).toBe(1);
    session.dispose();
  });

  test('stays active through a moment without network', async () => {
    const { value } = ports((n) => {
      if (n === 2) throw new TypeError('offline');
      return grant(`t${n}`);
    });
    const session = createSession('/t/acme', value);
    await session.token();
    await expect(session.renew()).rejects.toMatchObject({ code: 'network_unreachable' });
    expect(session.state().status).toBe('active');
    expect(await session.renew()).toBe('t3');
    session.dispose();
  });

  test('says that the server is unreachable when it cannot even begin', async () => {
    const { value } = ports(() => json(503, null));
    const session = createSession('/t/acme', value);
    await expect(session.token()).rejects.toMatchObject({ status: 503 });
    expect(session.state().status).toBe('unreachable');
    session.dispose();
  });

  test('of a workspace that is not there says so instead of asking to sign in', async () => {
    const { value } = ports(() =>
      json(404, { success: false, data: null, error: { code: 'tenant_not_found', detail: '' }, meta: {} }),
    );
    const session = createSession('/t/nope', value);
    await expect(session.token()).rejects.toMatchObject({ code: 'tenant_not_found' });
    expect(session.state()).toMatchObject({ status: 'unreachable', error: { code: 'tenant_not_found' } });
    session.dispose();
  });

  test('tells the other tabs about signing out', async () => {
    const { value, seen } = ports((n) => grant(`t${n}`));
    const session = createSession('/t/acme', value);
    await session.token();
    await session.signOut();
    expect(session.state().status).toBe('ended');
    expect(seen.posted).toEqual(['signed-out']);
    session.dispose();
  });

  test('in somebody’s name ends as that, by leaving and when the server says so', async () => {
    const over = () =>
      json(401, { success: false, data: null, error: { code: 'impersonation_ended', detail: '' }, meta: {} });
    const { value } = ports((n) => (n === 3 ? over() : grant(`t${n}`, 900, { impersonation })));
    const left = createSession('/t/acme', value);
    await left.token();
    expect(left.state()).toMatchObject({ impersonation });
    await left.signOut();
    expect(left.state()).toEqual({ status: 'ended', reason: 'impersonation' });
    const ended = createSession('/t/acme', value);
    await ended.token();
    await ended.renew();
    expect(ended.state()).toEqual({ status: 'ended', reason: 'impersonation' });
    for (const session of [left, ended]) session.dispose();
  });

  test('does not go on as somebody else with what the page holds', async () => {
    const { value } = ports((n) => grant(`t${n}`, 900, n === 1 ? {} : { principal: { ...principal, id: 'v' } }));
    const session = createSession('/t/acme', value);
    await session.token();
    expect(await session.renew()).toBeNull();
    expect(session.state()).toEqual({ status: 'ended', reason: 'impersonation' });
    session.dispose();
  });
});
