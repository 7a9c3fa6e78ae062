import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { TenantRecord } from '#platform/tenancy/index.ts';
import type { TestCaller } from '#platform/testing/http.ts';
import { createInstallation, eventually, type Installation, type Member } from '../../../tests/support/workspace.ts';

/* Requests as Okta and Entra ID send them, against the whole server. */

const USER = 'urn:ietf:params:scim:schemas:core:2.0:User';
const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const GROUP = 'urn:ietf:params:scim:schemas:core:2.0:Group';
const PATCH = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';

let house: Installation;
let acme: TenantRecord;
let owner: Member;
let token: string;
let serial = 0;

interface Answer {
  status: number;
  type: string;
  // biome-ignore lint/suspicious/noExplicitAny: resources are as open as the protocol
  body: any;
}

beforeAll(async () => {
  house = await createInstallation(inject('pgAdminUrl'));
  acme = await house.tenant('acme');
  owner = await house.member(acme, 'owner', 'Ann');
  token = await newToken();
});
afterAll(() => house.dispose());
beforeEach(() => {
  serial += 1;
});

async function newToken(): Promise<string> {
  // The step-up of a service account is its secret; people are asked by their pages.
  const made = await owner.post<{ token: string }>('/directory/tokens', { name: 'Okta' });
  expect(made.status).toBe(201);
  return made.data.token;
}

async function scim(method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: object, bearer = token) {
  const answer = await house.anonymous.inject({
    method,
    url: `/t/acme/api/v1/scim/v2${path}`,
    headers: {
      authorization: `Bearer ${bearer}`,
      ...(body === undefined ? {} : { 'content-type': 'application/scim+json; charset=utf-8' }),
    },
    ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
  });
  const parsed: Answer = {
    status: answer.statusCode,
    type: String(answer.headers['content-type'] ?? ''),
    body: answer.body === '' ? null : answer.json(),
  };
  return parsed;
}

const filter = (text: string) => `?filter=${encodeURIComponent(text)}`;

/** As Okta's "Create user" sends it. */
const oktaUser = (email: string) => ({
  schemas: [USER],
  userName: email,
  name: { givenName: 'Test', familyName: 'User' },
  emails: [{ primary: true, value: email, type: 'work' }],
  displayName: 'Test User',
  locale: 'en-US',
  externalId: `00u${serial}`,
  groups: [],
  password: '1mz050nq',
  active: true,
});

/** As Entra ID's provisioning sends it. */
const entraUser = (email: string) => ({
  schemas: [USER, ENTERPRISE],
  externalId: `entra-${serial}`,
  userName: email,
  active: true,
  displayName: '김민서',
  emails: [{ type: 'work', value: email, primary: true }],
  meta: { resourceType: 'User' },
  name: { formatted: '김민서', familyName: '김', givenName: '민서' },
  preferredLanguage: 'ko-KR',
  roles: [],
  [ENTERPRISE]: { department: '연구소', employeeNumber: '42' },
});

async function addUser(email = `person${serial}@acme.test`): Promise<{ id: string; email: string }> {
  const made = await scim('POST', '/Users', oktaUser(email));
  expect(made.status).toBe(201);
  return { id: made.body.id, email };
}

async function addGroup(displayName: string, members: string[] = []): Promise<string> {
  const made = await scim('POST', '/Groups', {
    schemas: [GROUP],
    displayName,
    members: members.map((value) => ({ value })),
  });
  expect(made.status).toBe(201);
  return made.body.id;
}

const giveRole = (groupId: string, roleKey: string | null, who: TestCaller = owner) =>
  who.put(`/directory/groups/${groupId}/role`, { roleKey });

async function ownRole(permissions: string[]): Promise<string> {
  const made = await owner.post<{ key: string }>('/roles', { name: `Own ${serial} ${uuidv7()}`, permissions });
  expect(made.status).toBe(201);
  return made.data.key;
}

async function memberOf(email: string) {
  const { data } = await owner.get<{
    items: { id: string; email: string; name: string; status: string; role: { key: string } }[];
  }>(`/members?q=${encodeURIComponent(email)}`);
  return data.items[0];
}

describe('people, as Okta keeps them', () => {
  test('a person is looked up, added, read, replaced and disabled', async () => {
    const email = `okta${serial}@acme.test`;
    const before = await scim('GET', `/Users${filter(`userName eq "${email}"`)}&startIndex=1&count=100`);
    expect(before.body).toMatchObject({ totalResults: 0, Resources: [] });

    const made = await scim('POST', '/Users', oktaUser(email));
    expect(made.status).toBe(201);
    expect(made.type).toContain('application/scim+json');
    expect(made.body).toMatchObject({ userName: email, active: true, externalId: `00u${serial}` });
    expect(JSON.stringify(made.body)).not.toContain('1mz050nq');
    expect(await memberOf(email)).toMatchObject({ name: 'Test User', status: 'active', role: { key: 'member' } });

    const { id } = made.body;
    expect((await scim('GET', `/Users/${id}`)).body).toEqual(made.body);
    const replaced = await scim('PUT', `/Users/${id}`, { ...made.body, displayName: 'Renamed User' });
    expect(replaced.body).toMatchObject({ displayName: 'Renamed User', userName: email });
    const off = await scim('PATCH', `/Users/${id}`, {
      schemas: [PATCH],
      Operations: [{ op: 'replace', value: { active: false } }],
    });
    expect(off.body).toMatchObject({ active: false });
    expect(await memberOf(email)).toMatchObject({ name: 'Renamed User', status: 'disabled' });
  });

  test('a second person of the same name or address is a conflict', async () => {
    const { email } = await addUser();
    const again = await scim('POST', '/Users', oktaUser(email.toUpperCase()));
    expect(again.status).toBe(409);
    expect(again.body).toMatchObject({
      schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
      status: '409',
      scimType: 'uniqueness',
    });
  });

  test('ten requests to add one person at once add one', async () => {
    const email = `once${serial}@acme.test`;
    const answers = await Promise.all(Array.from({ length: 10 }, () => scim('POST', '/Users', oktaUser(email))));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array.from({ length: 9 }, () => 409)]);
  });

  test('whom the directory deletes is disabled, and gone for it', async () => {
    const { id, email } = await addUser();
    expect((await scim('DELETE', `/Users/${id}`)).status).toBe(204);
    expect((await scim('GET', `/Users/${id}`)).status).toBe(404);
    expect((await scim('GET', `/Users${filter(`userName eq "${email}"`)}`)).body.totalResults).toBe(0);
    expect(await memberOf(email)).toMatchObject({ status: 'disabled' });
  });

  test('pages are numbered from one', async () => {
    await addUser();
    const all = await scim('GET', '/Users?startIndex=1&count=200');
    const [first, second] = [
      await scim('GET', '/Users?startIndex=1&count=1'),
      await scim('GET', '/Users?startIndex=2&count=1'),
    ];
    expect(first.body).toMatchObject({ totalResults: all.body.totalResults, startIndex: 1, itemsPerPage: 1 });
    expect([first.body.Resources[0].id, second.body.Resources[0].id]).toEqual(
      all.body.Resources.slice(0, 2).map(({ id }: { id: string }) => id),
    );
    expect((await scim('GET', '/Users?count=0')).body).toMatchObject({ itemsPerPage: 0, Resources: [] });
    expect((await scim('GET', '/Users?startIndex=-5&count=-1')).status).toBe(200);
  });
});

describe('people, as Entra ID keeps them', () => {
  test('words for booleans, capital operations and paths with filters are understood', async () => {
    const email = `entra${serial}@acme.test`;
    const made = await scim('POST', '/Users', entraUser(email));
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ displayName: '김민서', [ENTERPRISE]: { department: '연구소' } });
    const { id } = made.body;
    const patched = await scim('PATCH', `/Users/${id}`, {
      schemas: [PATCH],
      Operations: [
        { op: 'Replace', path: 'displayName', value: '김서연' },
        { op: 'Add', path: 'title', value: '책임연구원' },
        { op: 'Replace', path: 'emails[type eq "work"].value', value: `new-${email}` },
        { op: 'Add', path: 'phoneNumbers[type eq "mobile"].value', value: '010-1234-5678' },
        { op: 'Replace', path: `${ENTERPRISE}:department`, value: '품질팀' },
        { op: 'Replace', path: 'active', value: 'False' },
      ],
    });
    expect(patched.status).toBe(200);
    expect(patched.body).toMatchObject({
      displayName: '김서연',
      title: '책임연구원',
      active: false,
      phoneNumbers: [{ type: 'mobile', value: '010-1234-5678' }],
      [ENTERPRISE]: { department: '품질팀', employeeNumber: '42' },
    });
    expect(await memberOf(`new-${email}`)).toMatchObject({ name: '김서연', status: 'disabled' });
    const back = await scim('PATCH', `/Users/${id}`, {
      schemas: [PATCH],
      Operations: [{ op: 'Replace', path: 'active', value: 'True' }],
    });
    expect(back.body.active).toBe(true);
  });

  test('one operation with keys that have dots changes each of them', async () => {
    const { id } = await addUser();
    const patched = await scim('PATCH', `/Users/${id}`, {
      schemas: [PATCH],
      Operations: [{ op: 'replace', value: { 'name.givenName': 'Other', 'name.familyName': 'Person', title: 'CFO' } }],
    });
    expect(patched.body).toMatchObject({ title: 'CFO', displayName: 'Other Person' });
  });

  test('people are found by what Entra ID matches on', async () => {
    const email = `match${serial}@acme.test`;
    await scim('POST', '/Users', entraUser(email));
    for (const text of [
      `userName eq "${email.toUpperCase()}"`,
      `externalId eq "entra-${serial}"`,
      `emails[type eq "work"].value eq "${email}"`,
      `emails[type eq "work" and value sw "match${serial}@"]`,
      `userName sw "match${serial}" and active eq true and not (displayName eq "x")`,
      `name.familyName eq "김" and userName co "${email}"`,
    ]) {
      const answer = await scim('GET', `/Users${filter(text)}`);
      expect([text, answer.status, answer.body.totalResults]).toEqual([text, 200, 1]);
    }
    expect((await scim('GET', `/Users${filter(`externalId eq "ENTRA-${serial}"`)}`)).body.totalResults).toBe(0);
  });
});

describe('groups', () => {
  test('members come and leave, one by one and together', async () => {
    const [a, b, c] = [
      await addUser(`a${serial}@acme.test`),
      await addUser(`b${serial}@acme.test`),
      await addUser(`c${serial}@acme.test`),
    ];
    const id = await addGroup(`Team ${serial}`, [a.id]);
    const patch = (...Operations: object[]) => scim('PATCH', `/Groups/${id}`, { schemas: [PATCH], Operations });
    const members = async () =>
      (await scim('GET', `/Groups/${id}`)).body.members.map(({ value }: { value: string }) => value).sort();

    // Entra ID adds with a capital and may remove by value; Okta removes by a path.
    await patch({ op: 'Add', path: 'members', value: [{ $ref: null, value: b.id }] });
    expect(await members()).toEqual([a.id, b.id].sort());
    await patch({ op: 'Remove', path: 'members', value: [{ value: a.id }] });
    expect(await members()).toEqual([b.id]);
    await patch({ op: 'add', path: 'members', value: [{ value: a.id, display: 'a' }, { value: c.id }] });
    await patch({ op: 'remove', path: `members[value eq "${b.id}"]` });
    expect(await members()).toEqual([a.id, c.id].sort());
    await patch({ op: 'replace', path: 'members', value: [{ value: b.id }] });
    expect(await members()).toEqual([b.id]);
    const renamed = await patch({ op: 'replace', value: { id, displayName: `Renamed ${serial}` } });
    expect(renamed.body.displayName).toBe(`Renamed ${serial}`);
    expect((await scim('GET', `/Users/${b.id}`)).body.groups).toMatchObject([{ value: id }]);
    expect((await scim('GET', `/Groups${filter(`members eq "${b.id}"`)}`)).body.totalResults).toBe(1);
    const lean = await scim('GET', `/Groups${filter(`displayName eq "Renamed ${serial}"`)}&excludedAttributes=members`);
    expect(lean.body.Resources[0]).not.toHaveProperty('members');
    expect((await scim('DELETE', `/Groups/${id}`)).status).toBe(204);
    expect((await scim('GET', `/Users/${b.id}`)).body.groups).toEqual([]);
  });

  test('a role comes and goes with its group, and of several the larger counts', async () => {
    const { id, email } = await addUser();
    const [viewers, admins] = [await addGroup(`Viewers ${serial}`, [id]), await addGroup(`Admins ${serial}`)];
    expect((await giveRole(viewers, 'viewer')).status).toBe(200);
    expect((await giveRole(admins, 'admin')).status).toBe(200);
    expect((await memberOf(email))?.role.key).toBe('viewer');
    const change = (op: string) =>
      scim('PATCH', `/Groups/${admins}`, {
        schemas: [PATCH],
        Operations: [{ op, path: 'members', value: [{ value: id }] }],
      });
    await change('add');
    expect((await memberOf(email))?.role.key).toBe('admin');
    await change('remove');
    expect((await memberOf(email))?.role.key).toBe('viewer');
    await giveRole(viewers, null);
    expect((await memberOf(email))?.role.key).toBe('member');
  });

  test('a group never makes or unmakes an owner, and gives no role that its giver lacks', async () => {
    const group = await addGroup(`Owners ${serial}`);
    expect((await giveRole(group, 'owner')).error?.code).toBe('scim_value_invalid');
    const [first] = await house.admin<{ id: string }>(
      acme,
      `select u.id from users u join roles r on r.id = u.role_id where r.key = 'owner' and u.kind = 'person' limit 1`,
    );
    const viewers = await addGroup(`Low ${serial}`, [first?.id ?? '']);
    await giveRole(viewers, 'viewer');
    expect((await scim('GET', `/Users/${first?.id}`)).status).toBe(200);
    expect((await memberOf('owner@acme.test'))?.role.key).toBe('owner');
  });

  test('a PATCH of thousands of members or values keeps nobody else waiting', async () => {
    const [group, user] = [await addGroup(`Crowd ${serial}`), await addUser()];
    const many = (value: (i: number) => string) => Array.from({ length: 9_000 }, (_, i) => ({ value: value(i) }));
    const uuid = (i: number) => `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`;
    const patch = (path: string, list: string, values: object[]) => {
      const Operations = [values.slice(0, 6_000), values.slice(6_000)].map((value) => ({
        op: 'add',
        path: list,
        value,
      }));
      return scim('PATCH', path, { schemas: [PATCH], Operations });
    };
    for (const [path, list, values] of [
      [`/Groups/${group}`, 'members', many(uuid)],
      [`/Users/${user.id}`, 'phoneNumbers', many(String)],
    ] as const) {
      let longest = 0;
      let before = performance.now();
      const clock = setInterval(() => {
        longest = Math.max(longest, performance.now() - before);
        before = performance.now();
      }, 5);
      expect((await patch(path, list, values)).status).toBe(400);
      clearInterval(clock);
      expect(longest).toBeLessThan(1_000);
    }
  });

  test('members whom nobody knows are refused', async () => {
    const answer = await scim('POST', '/Groups', { displayName: `Ghosts ${serial}`, members: [{ value: uuidv7() }] });
    expect([answer.status, answer.body.scimType]).toEqual([400, 'invalidValue']);
  });
});

describe('what a directory may not do', () => {
  test('the last owner is not disabled', async () => {
    await house.admin(acme, `update users set status = 'active' where email = 'owner@acme.test'`);
    const { body } = await scim('GET', `/Users${filter('userName eq "owner@acme.test"')}`);
    const [last] = body.Resources;
    const off = await scim('PATCH', `/Users/${last.id}`, {
      schemas: [PATCH],
      Operations: [{ op: 'replace', path: 'active', value: false }],
    });
    expect([off.status, off.body.error.code]).toEqual([409, 'last_owner']);
    expect((await scim('DELETE', `/Users/${last.id}`)).status).toBe(409);
  });

  test('an owner’s address stays what it is: whoever reads the mail of an address can set a password', async () => {
    const { body } = await scim('GET', `/Users${filter('userName eq "owner@acme.test"')}`);
    const [first] = body.Resources;
    const moved = await scim('PATCH', `/Users/${first.id}`, {
      schemas: [PATCH],
      Operations: [{ op: 'replace', path: 'emails[type eq "work"].value', value: 'mallory@evil.test' }],
    });
    expect([moved.status, moved.body.error.code]).toEqual([403, 'owner_address']);
    const replaced = await scim('PUT', `/Users/${first.id}`, oktaUser('mallory@evil.test'));
    expect([replaced.status, replaced.body.error.code]).toEqual([403, 'owner_address']);
    expect((await memberOf('owner@acme.test'))?.role.key).toBe('owner');
  });

  test('an address that it changes takes the links in the former mailbox along', async () => {
    const guest = `guest${serial}@acme.test`;
    const invited = await owner.post<{ id: string; invitationUrl: string }>('/invitations', {
      email: guest,
      name: 'Guest',
      roleKey: 'member',
    });
    const open = `/t/acme/session/invitation${new URL(invited.data.invitationUrl).search}`;
    expect((await house.anonymous.inject({ url: open })).statusCode).toBe(200);
    expect((await scim('PUT', `/Users/${invited.data.id}`, oktaUser(`moved-${guest}`))).status).toBe(200);
    expect((await house.anonymous.inject({ url: open })).statusCode).toBe(404);
  });

  test('it is let in by those alone who may do all that those may whose accounts it changes', async () => {
    const officer = await house.member(acme, await ownRole(['security:manage', 'members:manage', 'apps:manage']));
    expect((await officer.post('/directory/tokens', { name: 'Mine' })).error?.code).toBe('role_above_own');
    const both = await house.member(acme, await ownRole(['directory:provision', 'members:manage', 'apps:manage']));
    const account = { name: 'Mine', roleKey: 'provisioner' };
    expect((await both.post('/service-accounts', account)).error?.code).toBe('role_above_own');
    expect((await both.patch(`/members/${both.id}`, { roleKey: 'provisioner' })).error?.code).toBe('role_above_own');
  });

  test('who provisions by a role of the workspace’s own lifts and touches nobody above himself', async () => {
    const clerk = await house.member(acme, await ownRole(['directory:provision']));
    const { id, email } = await addUser();
    const group = await addGroup(`Admins ${serial}`);
    await giveRole(group, 'admin');
    const bearer = clerk.headers.authorization?.slice('Bearer '.length);
    const patch = (path: string, operation: object) =>
      scim('PATCH', path, { schemas: [PATCH], Operations: [operation] }, bearer);
    const join = { op: 'add', path: 'members', value: [{ value: id }] };
    expect((await patch(`/Groups/${group}`, join)).body.error?.code).toBe('role_above_own');
    const address = { op: 'replace', path: 'emails[type eq "work"].value', value: 'mallory@evil.test' };
    expect((await patch(`/Users/${id}`, address)).body.error?.code).toBe('role_above_own');
    const off = { op: 'replace', path: 'active', value: false };
    expect((await patch(`/Users/${id}`, off)).body.error?.code).toBe('role_above_own');
    expect((await scim('POST', '/Users', oktaUser(`other${serial}@acme.test`), bearer)).body.error?.code).toBe(
      'role_above_own',
    );
    expect(await memberOf(email)).toMatchObject({ status: 'active', role: { key: 'member' } });
  });

  test('its token opens nothing but provisioning, and nothing of another tenant', async () => {
    const bearer = { authorization: `Bearer ${token}` };
    for (const url of ['/api/v1/documents', '/api/v1/members', '/api/v1/directory/tokens', '/api/v1/audit/events'])
      expect([url, (await house.anonymous.inject({ url, headers: bearer })).statusCode]).toEqual([url, 403]);
    await house.tenant('hanbit');
    const elsewhere = await house.anonymous.inject({ url: '/t/hanbit/api/v1/scim/v2/Users', headers: bearer });
    expect(elsewhere.statusCode).toBe(401);
    expect((await house.anonymous.inject({ url: '/api/v1/management/tenants', headers: bearer })).statusCode).toBe(401);
  });

  test('a made-up token of a real tenant is refused, as is one of a tenant that is not', async () => {
    for (const forged of [
      `hnk_scim_${acme.id.replaceAll('-', '')}_${'A'.repeat(43)}`,
      `hnk_scim_${uuidv7().replaceAll('-', '')}_${token.slice(-43)}`,
      'hnk_scim_',
      `${token}x`,
    ])
      expect((await scim('GET', '/Users', undefined, forged)).status).toBe(401);
  });

  test('a member does not provision', async () => {
    const member = await house.member(acme, 'member', 'Mia');
    const answer = await member.inject({ url: '/api/v1/scim/v2/Users' });
    expect(answer.statusCode).toBe(403);
    expect(answer.json()).toMatchObject({ status: '403', error: { code: 'forbidden' } });
    expect((await member.get('/directory/tokens')).status).toBe(403);
  });

  test('a token that was deleted is refused at once', async () => {
    const short = await newToken();
    expect((await scim('GET', '/Users', undefined, short)).status).toBe(200);
    const list = await owner.get<{ items: { id: string; lastUsedAt: string | null }[] }>('/directory/tokens');
    const last = list.data.items.at(-1);
    expect(last?.lastUsedAt).not.toBeNull();
    expect((await owner.delete(`/directory/tokens/${last?.id}`)).status).toBe(200);
    expect((await scim('GET', '/Users', undefined, short)).status).toBe(401);
  });

  test('an operation that reaches for JavaScript itself is refused', async () => {
    const { id } = await addUser();
    for (const operation of [
      { op: 'add', path: '__proto__.polluted', value: true },
      { op: 'add', path: 'name.constructor.prototype.polluted', value: true },
      { op: 'add', value: { 'name.__proto__.polluted': true } },
    ]) {
      const answer = await scim('PATCH', `/Users/${id}`, { schemas: [PATCH], Operations: [operation] });
      expect(answer.status).toBe(400);
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('filters that cannot be read, or reach for more, are 400 with their type', async () => {
    for (const text of [
      'userName',
      'userName eq bob',
      'password eq "x"',
      'userName eq "a" or',
      'active eq "x',
      'name gt 1',
    ]) {
      const answer = await scim('GET', `/Users${filter(text)}`);
      expect([text, answer.status, answer.body.scimType]).toEqual([text, 400, 'invalidFilter']);
    }
    const quoted = await scim('GET', `/Users${filter(`userName eq "' or 1=1 --"`)}`);
    expect(quoted.body.totalResults).toBe(0);
  });

  test('attributes that no schema knows are refused, and nothing was changed', async () => {
    const { id } = await addUser();
    const put = await scim('PUT', `/Users/${id}`, { ...oktaUser('x@acme.test'), isAdmin: true });
    expect([put.status, put.body.error.code]).toEqual([400, 'validation_failed']);
    const patch = await scim('PATCH', `/Users/${id}`, {
      schemas: [PATCH],
      Operations: [{ op: 'add', path: 'isAdmin', value: true }],
    });
    expect([patch.status, patch.body.scimType]).toEqual([400, 'invalidValue']);
  });

  test('a person without an address is refused', async () => {
    const answer = await scim('POST', '/Users', { userName: 'nobody' });
    expect([answer.status, answer.body.error.code]).toEqual([400, 'scim_value_invalid']);
  });
});

test('whom the directory disables is signed out at once', async () => {
  const { id } = await addUser();
  const { clientId, clientSecret } = await house.app.seed.serviceAccount(acme, {
    name: `Bot ${serial}`,
    roleKey: 'member',
  });
  expect(clientId && clientSecret).toBeTruthy();
  // The records of a sign-in, as the issuer keeps them.
  await house.admin(
    acme,
    `insert into oidc_records (id, kind, payload, grant_id, expires_at)
     values ($1, 'RefreshToken', $2, 'g', now() + interval '1 hour')`,
    [uuidv7(), JSON.stringify({ accountId: id, grantId: 'grant' })],
  );
  await scim('PATCH', `/Users/${id}`, {
    schemas: [PATCH],
    Operations: [{ op: 'replace', path: 'active', value: false }],
  });
  const left = await house.admin(acme, `select 1 from oidc_records where payload ->> 'accountId' = $1`, [id]);
  expect(left).toEqual([]);
});

test('what a directory does is in the audit log, under the name of its token', async () => {
  const { id } = await addUser();
  const events = await eventually('the event', async () => {
    const { data } = await owner.get<{ items: { action: string; actor: { name: string }; target: { id: string } }[] }>(
      '/audit/events?action=member.provisioned',
    );
    return data.items.find(({ target }) => target.id === id) ?? null;
  });
  expect(events).toMatchObject({ actor: { name: 'Okta' } });
});

test('discovery tells what there is', async () => {
  const [config, types, schemas] = await Promise.all(
    ['/ServiceProviderConfig', '/ResourceTypes', '/Schemas'].map((path) => scim('GET', path)),
  );
  expect(config?.body).toMatchObject({ patch: { supported: true }, bulk: { supported: false } });
  expect(types?.body.Resources.map(({ id }: { id: string }) => id)).toEqual(['User', 'Group']);
  expect(schemas?.body.totalResults).toBe(3);
});
