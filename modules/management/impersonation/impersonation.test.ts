import { decodeJwt } from 'jose';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { TenantRecord } from '#platform/tenancy/index.ts';
import { type Answer, createTestCaller, type TestCaller } from '#platform/testing/http.ts';
import { type Browser, createBrowser } from '../../../tests/support/browser.ts';
import { type SignedIn, signInPerson } from '../../../tests/support/people.ts';
import { createInstallation, eventually, type Installation, type Member } from '../../../tests/support/workspace.ts';
import type { OperatorRole } from '../operators/index.ts';

const PASSWORD = 'seven tiled roofs over the brook';
const OPERATOR_PASSWORD = 'correct horse battery staple 7';
const REASON = 'Ticket 4711: her upload does not finish';

interface Begun {
  id: string;
  handoffUrl: string;
  endedAt: string | null;
  endReason: string | null;
}
interface Grant {
  accessToken: string;
  expiresIn: number;
  principal: { id: string; name: string };
  impersonation: { operator: string; reason: string; expiresAt: string } | null;
}
interface Event {
  action: string;
  actor: { id: string; name: string; kind: string } | null;
  target: { id: string; label: string | null } | null;
  details: Record<string, unknown> & { impersonator?: { name: string; impersonation: string } };
}

let house: Installation;
let acme: TenantRecord;
let hanbit: TenantRecord;
let owner: Member;
let sam: SignedIn;
let annId: string;
let people = 0;

beforeAll(async () => {
  house = await createInstallation(inject('pgAdminUrl'), { HANOK_OPERATOR_SECOND_FACTOR: 'optional' });
  [acme, hanbit] = [await house.tenant('acme'), await house.tenant('hanbit')];
  owner = await house.member(acme, 'owner', 'Robot of the owner');
  await house.app.seed.user(acme, {
    email: 'boss@acme.test',
    name: 'Boss',
    password: PASSWORD,
    roleKey: 'owner',
    locale: 'en',
  });
});
afterAll(() => house.dispose());

beforeEach(async () => {
  annId = await house.app.seed.user(acme, {
    email: `ann${people++}@acme.test`,
    name: `Ann ${people}`,
    password: PASSWORD,
    roleKey: 'owner',
    locale: 'en',
  });
  sam = await operator('support');
});

const server = () => ({ app: house.app.http, publicUrl: house.publicUrl });

/** A person of the fleet, signed in at the console, who has just proved who he is. */
async function operator(role: OperatorRole): Promise<SignedIn> {
  const email = `${role}${people++}@hanok.test`;
  await house.app.seed.operator({ role, email, name: `Sam ${people}`, password: OPERATOR_PASSWORD });
  const who = await signInPerson(server(), '/operator', { email, password: OPERATOR_PASSWORD });
  await who.stepUp(OPERATOR_PASSWORD);
  return who;
}
const at = (slug = 'acme') => `/management/tenants/${slug}/impersonations`;
const begin = (by: TestCaller = sam, body: object = {}, slug = 'acme'): Promise<Answer<Begun>> =>
  by.post<Begun>(at(slug), { memberId: annId, reason: REASON, ...body });
const handoffOf = ({ data }: Answer<Begun>) => new URL(data.handoffUrl).hash.slice(1);
const exchange = (browser: Browser, handoff: string, slug = 'acme') =>
  browser.go(`/t/${slug}/session/impersonation`, { method: 'POST', body: { handoff } });

interface Acting extends TestCaller {
  id: string;
  grant: Grant;
}
async function renew(browser: Browser): Promise<{ status: number; grant: Grant; code: string | undefined }> {
  const answer = await browser.go('/t/acme/session/refresh', { method: 'POST' });
  const { data, error } = answer.json();
  return { status: answer.statusCode, grant: data, code: error?.code };
}
async function act(by: SignedIn = sam, body: object = {}): Promise<Acting> {
  const begun = await begin(by, body);
  expect((await exchange(by.browser, handoffOf(begun))).statusCode).toBe(200);
  const { grant } = await renew(by.browser);
  const caller = createTestCaller(house.app.http, { authorization: `Bearer ${grant.accessToken}` });
  return { ...caller, id: begun.data.id, grant };
}
const logOf = async (query = '') => (await owner.get<{ items: Event[] }>(`/audit/events?limit=100${query}`)).data.items;
const operatorsLog = async () =>
  (await (await house.operator()).get<{ items: Event[] }>('/management/audit/events?limit=100')).data.items;
/** Of the operators' list: why one has ended. */
const reasonOf = async (id: string) =>
  (await house.mgmt<{ why: string }>('select end_reason as why from impersonations where id = $1', [id]))[0]?.why;
const elsewhere = async () => {
  const mine = await sam.browser.go('/t/acme/session/refresh', { method: 'POST' });
  return mine.statusCode;
};

describe('an operator', () => {
  test('works in a workspace as one of its people, and every event names both', async () => {
    const acting = await act();
    expect(acting.grant).toMatchObject({
      principal: { id: annId },
      impersonation: { operator: expect.stringMatching(/^Sam/), reason: REASON },
    });
    const me = await acting.get<{ id: string }>('/me');
    expect(me.data.id).toBe(annId);
    expect((await acting.post('/tasks', { title: 'Done for her' })).status).toBe(201);
    const [created] = await logOf('&action=task.created&impersonated=true');
    expect(created).toMatchObject({ actor: { id: annId }, details: { impersonator: { impersonation: acting.id } } });
  });

  test('is in the workspace’s log and in the operators’, with his name, reason and minutes, and why it ended', async () => {
    const acting = await act(sam, { minutes: 15 });
    await sam.delete(`${at()}/${acting.id}`);
    const impersonator = { impersonation: acting.id, name: acting.grant.impersonation?.operator };
    const own = (await logOf('&impersonated=true')).filter(
      ({ details }) => details.impersonator?.impersonation === acting.id,
    );
    expect(own).toMatchObject([
      { action: 'impersonation.ended', actor: { kind: 'operator' }, details: { why: 'ended', impersonator } },
      {
        action: 'impersonation.started',
        actor: { kind: 'operator', name: impersonator.name },
        target: { id: annId },
        details: { reason: REASON, minutes: 15, impersonator },
      },
    ]);
    const theirs = (await operatorsLog()).filter(({ details }) => details.impersonation === acting.id);
    expect(theirs.map(({ action }) => action)).toEqual([
      'impersonation.ended',
      'impersonation.opened',
      'impersonation.begun',
    ]);
    expect(theirs[2]).toMatchObject({ target: { id: acme.id }, details: { reason: REASON, minutes: 15 } });
  });

  test('is announced to the owners by mail', async () => {
    await act();
    const operator = await house.operator();
    const mail = await eventually('the mail', async () => {
      const { data } = await operator.get<{ items: { id: string; to: string; subject: string }[] }>(
        '/management/mails?limit=50',
      );
      return data.items.find(({ to, subject }) => to === 'boss@acme.test' && subject.includes('operator')) ?? null;
    });
    expect((await operator.get<{ text: string }>(`/management/mails/${mail.id}`)).data.text).toContain(REASON);
  });

  test('chooses among people by name and role, and learns no address', async () => {
    const found = await sam.get<{ items: { id: string; maskedEmail: string }[] }>(
      '/management/tenants/acme/people?limit=100',
    );
    expect(found.status).toBe(200);
    expect(found.data.items.find(({ id }) => id === annId)).toMatchObject({ maskedEmail: 'a…@acme.test' });
    expect(JSON.stringify(found.data)).not.toContain('ann0@');
    expect(found.data.items.some(({ id }) => id === owner.id)).toBe(false);
    const viewed = (await operatorsLog()).find(({ action }) => action === 'impersonation.people_viewed');
    expect(viewed).toMatchObject({ actor: { kind: 'operator' }, target: { id: acme.id } });
    // By an address nobody is found, so that none can be guessed letter by letter.
    const guess = await sam.get<{ items: object[] }>('/management/tenants/acme/people?q=acme.test');
    expect(guess.data.items).toEqual([]);
  });

  test('sees in the list who works where, as whom and why, and nothing that opens', async () => {
    const acting = await act();
    const { data } = await sam.get<{ items: Begun[] }>(`${at()}?limit=1`);
    expect(data.items).toMatchObject([{ id: acting.id, reason: REASON, member: { id: annId }, endedAt: null }]);
    expect(JSON.stringify(data)).not.toMatch(/handoff|cookie|session/i);
  });
});

describe('beginning', () => {
  test('wants a reason of ten characters, 5 to 60 minutes and somebody who can sign in', async () => {
    for (const body of [
      { reason: 'too short' },
      { reason: '          x          ' },
      { reason: 'two\nlines of it' },
      { minutes: 4 },
      { minutes: 61 },
      { minutes: 7.5 },
      { memberId: 'ann' },
      { unknown: true },
    ])
      expect([body, (await begin(sam, body)).status]).toEqual([body, 400]);
    for (const memberId of [uuidv7(), owner.id])
      expect((await begin(sam, { memberId })).error?.code).toBe('impersonation_member_unknown');
    expect((await begin(sam, {}, 'nowhere')).status).toBe(404);
    // Somebody of another workspace is nobody here.
    expect((await begin(sam, {}, 'hanbit')).error?.code).toBe('impersonation_member_unknown');
  });

  test('wants a role that allows it, a fresh proof of who one is, and a person', async () => {
    for (const role of ['billing', 'auditor'] as const) {
      const who = await operator(role);
      expect([role, (await begin(who)).status]).toEqual([role, 403]);
      expect([role, (await who.get('/management/tenants/acme/people')).status]).toEqual([role, 403]);
      expect([role, (await who.get(at())).status]).toEqual([role, 403]);
      expect([role, (await who.delete(`${at()}/${uuidv7()}`)).status]).toEqual([role, 403]);
    }
    const email = `fresh${people++}@hanok.test`;
    await house.app.seed.operator({ role: 'support', email, name: 'Sam', password: OPERATOR_PASSWORD });
    const unproved = await signInPerson(server(), '/operator', { email, password: OPERATOR_PASSWORD });
    expect((await begin(unproved)).error?.code).toBe('step_up_required');
    expect((await begin(await house.operator())).error?.code).toBe('impersonation_not_signed_in');
    expect((await begin(owner)).status).toBe(401);
    expect((await begin(house.anonymous)).status).toBe(401);
  });

  test('anew in the same workspace ends the former', async () => {
    const former = await act();
    const next = await act();
    expect(await reasonOf(former.id)).toBe('replaced');
    expect((await former.get('/me')).status).toBe(401);
    expect((await next.get('/me')).status).toBe(200);
  });
});

describe('a handoff', () => {
  test('opens once, however many try at the same moment', async () => {
    const handoff = handoffOf(await begin());
    const answers = await Promise.all(Array.from({ length: 20 }, () => exchange(sam.browser, handoff)));
    expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1);
    expect(answers.filter(({ statusCode }) => statusCode === 404)).toHaveLength(19);
    expect((await logOf('&action=impersonation.started')).filter(({ target }) => target?.id === annId)).toHaveLength(1);
  });

  test('opens nothing after a minute, in another’s browser, in another workspace, or for another’s page', async () => {
    const handoff = handoffOf(await begin());
    const stranger = createBrowser(house.app.http, house.publicUrl);
    expect((await exchange(stranger, handoff)).statusCode).toBe(404);
    expect((await exchange((await operator('super')).browser, handoff)).statusCode).toBe(404);
    expect((await exchange(sam.browser, handoff, 'hanbit')).statusCode).toBe(404);
    const cross = await sam.browser.go('/t/acme/session/impersonation', {
      method: 'POST',
      body: { handoff },
      headers: { origin: 'https://evil.test' },
    });
    expect(cross.statusCode).toBe(403);
    await house.mgmt(`update impersonations set handoff_expires_at = now() - interval '1 second'`);
    expect((await exchange(sam.browser, handoff)).statusCode).toBe(404);
  });

  test('is neither in the address that is sent to a server nor kept', async () => {
    const begun = await begin();
    const { pathname, search } = new URL(begun.data.handoffUrl);
    expect(pathname + search).toBe('/t/acme/impersonation');
    const [row] = await house.mgmt<{ text: string }>(
      'select impersonations::text as text from impersonations where id = $1',
      [begun.data.id],
    );
    expect(row?.text).not.toContain(handoffOf(begun));
    expect(JSON.stringify(await operatorsLog())).not.toContain(handoffOf(begun));
  });
});

describe('the session', () => {
  test('is an HTTP-only cookie beside a member’s own, which comes back when it has ended', async () => {
    const own = { email: `self${people++}@acme.test`, name: 'Sam at home', password: PASSWORD } as const;
    await house.app.seed.user(acme, { ...own, roleKey: 'member', locale: 'en' });
    const here = await signInPerson(server(), '/t/acme', { email: own.email, password: PASSWORD });
    // The same browser: both realms in one.
    for (const { name, value, path } of here.browser.cookies.values()) sam.browser.setCookie(name, value, path);
    const before = sam.browser.cookie('hanok_session_acme');
    const begun = await begin();
    const opened = await exchange(sam.browser, handoffOf(begun));
    const cookie = opened.cookies.find(({ name }) => name.includes('hanok_impersonation_acme'));
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/' });
    expect(cookie?.maxAge).toBeLessThanOrEqual(30 * 60);
    expect((await renew(sam.browser)).grant.principal.id).toBe(annId);
    expect(sam.browser.cookie('hanok_session_acme')).toBe(before);
    expect((await sam.browser.go('/t/acme/session', { method: 'DELETE' })).statusCode).toBe(200);
    const after = await renew(sam.browser);
    expect(after.grant).toMatchObject({ principal: { name: 'Sam at home' }, impersonation: null });
    expect(await reasonOf(begun.data.id)).toBe('ended');
  });

  test('gives tokens of five minutes at most, which name the operator and never outlive it; nothing extends it', async () => {
    const acting = await act(sam, { minutes: 5 });
    const claims = decodeJwt(acting.grant.accessToken);
    expect(claims).toMatchObject({ sub: annId, sid: acting.id, act: { sub: expect.any(String) } });
    expect(Number(claims.exp) - Number(claims.iat)).toBeLessThanOrEqual(300);
    expect(claims).not.toHaveProperty('refresh_token');
    await house.mgmt(`update impersonations set expires_at = now() + interval '40 seconds' where id = $1`, [acting.id]);
    const late = await renew(sam.browser);
    expect(late.grant.expiresIn).toBeLessThanOrEqual(40);
    expect(late.grant.impersonation?.expiresAt).toBe((await renew(sam.browser)).grant.impersonation?.expiresAt);
    await expect(
      house.mgmt(`update impersonations set expires_at = now() + interval '2 hours' where id = $1`, [acting.id]),
    ).rejects.toThrow('impersonations_length');
  });

  test('of one workspace is nothing in another, nor in the console', async () => {
    const acting = await act();
    expect((await acting.get('/management/tenants')).status).toBe(401);
    expect((await acting.inject({ url: '/t/hanbit/api/v1/me' })).statusCode).toBe(401);
    const secret = sam.browser.cookie('hanok_impersonation_acme') ?? '';
    sam.browser.setCookie('hanok_impersonation_hanbit', secret);
    const there = await sam.browser.go('/t/hanbit/session/refresh', { method: 'POST' });
    expect([there.statusCode, there.json().error.code]).toEqual([401, 'impersonation_ended']);
    sam.browser.setCookie('hanok_impersonation_hanbit', secret);
    await sam.browser.go('/t/hanbit/session', { method: 'DELETE' });
    expect((await acting.get('/me')).status).toBe(200);
    // An operator's own token still opens nothing of a workspace.
    expect((await sam.get('/me')).status).toBe(401);
    expect(hanbit.id).not.toBe(acme.id);
  });
});

describe('it ends, at once and with its tokens', () => {
  test('when the operator leaves', async () => {
    const acting = await act();
    await sam.browser.go('/t/acme/session', { method: 'DELETE' });
    expect((await acting.get('/me')).status).toBe(401);
    expect(await reasonOf(acting.id)).toBe('ended');
  });

  test('from the console, by himself or by a super, and by nobody else', async () => {
    const acting = await act();
    const other = await operator('support');
    expect((await other.delete(`${at()}/${acting.id}`)).status).toBe(403);
    expect((await acting.get('/me')).status).toBe(200);
    expect((await other.delete(`${at('hanbit')}/${acting.id}`)).status).toBe(404);
    expect((await other.delete(`${at()}/${uuidv7()}`)).status).toBe(404);
    expect((await other.delete(`${at()}/x`)).status).toBe(400);
    const ended = await (await operator('super')).delete<Begun>(`${at()}/${acting.id}`);
    expect(ended).toMatchObject({ status: 200, data: { endReason: 'ended' } });
    expect((await acting.get('/me')).status).toBe(401);
    expect(await renew(sam.browser)).toMatchObject({ status: 401, code: 'impersonation_ended' });
    // The cookie is gone with that answer; what remains is nobody.
    expect(await elsewhere()).toBe(401);
  });

  test('when the operator signs out of the console', async () => {
    const acting = await act();
    await sam.browser.go('/operator/session', { method: 'DELETE' });
    expect((await acting.get('/me')).status).toBe(401);
    expect((await renew(sam.browser)).code).toBe('impersonation_ended');
    expect(await reasonOf(acting.id)).toBe('operator_signed_out');
  });

  test('when the operator is disabled, or his role allows it no more', async () => {
    const chief = await operator('super');
    for (const change of [{ status: 'disabled' }, { role: 'billing' }]) {
      const who = await operator('support');
      const acting = await act(who);
      const { data } = await who.get<{ id: string }>('/management/me');
      expect((await chief.patch(`/management/operators/${data.id}`, change)).status).toBe(200);
      expect([change, (await acting.get('/me')).status]).toEqual([change, 401]);
      expect((await renew(who.browser)).code).toBe('impersonation_ended');
      expect(await reasonOf(acting.id)).toBe('operator_lost_right');
    }
  });

  test('when the member is disabled; without anybody asking it is written down within seconds', async () => {
    const acting = await act();
    expect((await owner.patch(`/members/${annId}`, { status: 'disabled' })).status).toBe(200);
    expect((await acting.get('/me')).status).toBe(401);
    await eventually('the end', async () => (await reasonOf(acting.id)) === 'member_inactive', 10);
    await eventually('the log', async () =>
      (await logOf('&action=impersonation.ended')).some(
        ({ details }) => details.impersonator?.impersonation === acting.id && details.why === 'member_inactive',
      ),
    );
    await owner.patch(`/members/${annId}`, { status: 'active' });
    expect((await acting.get('/me')).status).toBe(401);
  });

  test('when its time is over, whatever tokens say', async () => {
    const acting = await act();
    await house.mgmt('update impersonations set expires_at = now() where id = $1', [acting.id]);
    expect((await renew(sam.browser)).code).toBe('impersonation_ended');
    expect(await reasonOf(acting.id)).toBe('time');
    expect((await acting.get('/me')).status).toBe(401);
  });

  test('when nobody came with the handoff: the workspace hears nothing of it', async () => {
    const begun = await begin();
    await house.mgmt(`update impersonations set handoff_expires_at = now() where id = $1`, [begun.data.id]);
    await eventually('the end', async () => (await reasonOf(begun.data.id)) === 'unused', 10);
    expect((await logOf('&impersonated=true')).some(({ target }) => target?.id === annId)).toBe(false);
  });

  test('at another process too, within five seconds', async () => {
    const other = await house.another();
    const acting = await act();
    const there = createTestCaller(other.http, acting.headers);
    expect((await there.get('/me')).status).toBe(200);
    await sam.delete(`${at()}/${acting.id}`);
    await eventually('the other process', async () => (await there.get('/me')).status === 401, 5);
  });

  test('when the workspace is suspended, and does not come back with it', async () => {
    const acting = await act();
    const chief = await house.operator();
    expect((await chief.post('/management/tenants/acme/suspension', {})).status).toBe(200);
    expect((await acting.get('/me')).status).toBe(401);
    expect((await begin()).error?.code).toBe('impersonation_workspace_closed');
    expect(await reasonOf(acting.id)).toBe('workspace_closed');
    expect((await chief.delete('/management/tenants/acme/suspension')).status).toBe(200);
    expect((await acting.get('/me')).status).toBe(401);
    const [ended] = await logOf('&action=impersonation.ended');
    expect(ended).toMatchObject({ details: { why: 'workspace_closed' } });
  });
});

test('a workspace whose database did not answer is told of the end afterwards', async () => {
  const acting = await act();
  await house.admin(acme, `alter table audit_events rename to audit_events_away`);
  expect((await sam.delete(`${at()}/${acting.id}`)).status).toBe(200);
  expect((await acting.get('/me')).status).toBe(401);
  await house.admin(acme, `alter table audit_events_away rename to audit_events`);
  await eventually('the log', async () =>
    (await logOf('&action=impersonation.ended')).some(
      ({ details }) => details.impersonator?.impersonation === acting.id,
    ),
  );
});

test('nobody is let in while the workspace’s own log cannot be written', async () => {
  const handoff = handoffOf(await begin());
  await house.admin(acme, `alter table audit_events rename to audit_events_away`);
  expect((await exchange(sam.browser, handoff)).statusCode).toBe(500);
  await house.admin(acme, `alter table audit_events_away rename to audit_events`);
  expect(sam.browser.cookie('hanok_impersonation_acme')).toBeUndefined();
  // Nothing was taken by the attempt.
  expect((await exchange(sam.browser, handoff)).statusCode).toBe(200);
});
