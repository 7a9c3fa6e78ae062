import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createTestCaller, type TestCaller } from '#platform/testing/http.ts';
import { MODULE_CASES } from '../support/module-cases.ts';
import { signInPerson } from '../support/people.ts';
import { createInstallation, type Installation } from '../support/workspace.ts';

/*
 * What an operator who works in a member's name can never do: whatever makes or changes credentials, and whatever takes
 * something out. Routes come from the OpenAPI document, and what is not named here is closed, so that a new route has to
 * be marked `inPerson` (or `stepUp`), or be said aloud to be work of the house.
 */

/** Where an operator may change something: the everyday work of a member, which is what he is there to look into. */
const WORK = ['documents', 'folders', 'conversations', ...MODULE_CASES.map(({ path }) => path)];
/** What an answer may be: read on the spot, and no file. */
const READ = ['application/json', 'application/scim+json', 'text/plain', 'text/event-stream'];

interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  isInPerson: boolean;
  isStepUp: boolean;
  answers: string[];
}

const PASSWORD = 'seven tiled roofs over the brook';
const OPERATOR_PASSWORD = 'correct horse battery staple 7';

let house: Installation;
let routes: Route[];
let acting: TestCaller;

beforeAll(async () => {
  house = await createInstallation(inject('pgAdminUrl'), { HANOK_OPERATOR_SECOND_FACTOR: 'optional' });
  const acme = await house.tenant('acme');
  const { paths } = (await house.anonymous.inject({ url: '/api/v1/openapi.json' })).json<{
    paths: Record<
      string,
      Record<
        string,
        {
          'x-hanok-realm'?: string;
          'x-hanok-in-person'?: boolean;
          'x-hanok-step-up'?: boolean;
          responses: Record<string, { content?: Record<string, unknown> }>;
        }
      >
    >;
  }>();
  routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) =>
      operation['x-hanok-realm'] !== 'workspace'
        ? []
        : [
            {
              method: method.toUpperCase() as Route['method'],
              path,
              isInPerson: operation['x-hanok-in-person'] === true,
              isStepUp: operation['x-hanok-step-up'] === true,
              answers: Object.keys(operation.responses['200']?.content ?? {}),
            },
          ],
    ),
  );
  const memberId = await house.app.seed.user(acme, {
    email: 'ann@acme.test',
    name: 'Ann',
    password: PASSWORD,
    roleKey: 'owner',
    locale: 'en',
  });
  const email = 'sam@hanok.test';
  await house.app.seed.operator({ role: 'super', email, name: 'Sam', password: OPERATOR_PASSWORD });
  const server = { app: house.app.http, publicUrl: house.publicUrl };
  const sam = await signInPerson(server, '/operator', { email, password: OPERATOR_PASSWORD });
  await sam.stepUp(OPERATOR_PASSWORD);
  const begun = await sam.post<{ handoffUrl: string }>('/management/tenants/acme/impersonations', {
    memberId,
    reason: 'To look what is closed to me',
  });
  const handoff = new URL(begun.data.handoffUrl).hash.slice(1);
  await sam.browser.go('/t/acme/session/impersonation', { method: 'POST', body: { handoff } });
  const grant = (await sam.browser.go('/t/acme/session/refresh', { method: 'POST' })).json();
  acting = createTestCaller(house.app.http, { authorization: `Bearer ${grant.data.accessToken}` });
});
afterAll(() => house.dispose());

const areaOf = ({ path }: Route) => path.split('/')[3] ?? '';
const nameOf = ({ method, path }: Route) => `${method} ${path}`;
const open = () => routes.filter(({ isInPerson }) => !isInPerson);

/** By its words, which SCIM's answers carry too. */
async function isRefused({ method, path }: Route): Promise<boolean> {
  const answer = await acting.inject({
    method,
    url: path.replace(/\{\w+\}/g, () => uuidv7()),
    ...(method === 'GET' || method === 'DELETE' ? {} : { payload: {} }),
  });
  return answer.statusCode === 403 && answer.body.includes('Only this person can do that');
}

test('what is open to an operator in a member’s name changes the everyday work and nothing else', () => {
  const changing = open().filter(({ method }) => method !== 'GET');
  expect(changing.length).toBeGreaterThan(15);
  expect(changing.filter((route) => !WORK.includes(areaOf(route))).map(nameOf)).toEqual([]);
});

test('nothing that is open to him is a file, an export or a backup', () => {
  const files = open().filter(
    ({ path, answers }) => answers.some((type) => !READ.includes(type)) || /export|backup|download|\/file$/.test(path),
  );
  expect(files.map(nameOf)).toEqual([]);
});

test('whatever asks for a step-up is closed to him', () => {
  expect(routes.filter(({ isStepUp, isInPerson }) => isStepUp && !isInPerson).map(nameOf)).toEqual([]);
});

test('each route that says so refuses him, as an owner too, and no other does', async () => {
  expect(routes.filter(({ isInPerson }) => isInPerson).length).toBeGreaterThan(40);
  const wrong: string[] = [];
  for (const route of routes) {
    if ((await isRefused(route)) !== route.isInPerson) wrong.push(nameOf(route));
  }
  expect(wrong).toEqual([]);
});
