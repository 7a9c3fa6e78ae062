import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as oidc from 'openid-client';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { personOf } from './support/people.ts';
import { enter, openBrowser, proveAgain, signIn, visit } from './support/visitor.ts';

let browser: Browser;
let application: Server;
let callback: string;

beforeAll(async () => {
  browser = await openBrowser();
  application = createServer((_request, response) => response.end('<title>Field Notes</title>')).listen(0, '127.0.0.1');
  await new Promise((resolve) => application.once('listening', resolve));
  callback = `http://localhost:${(application.address() as AddressInfo).port}/callback`;
});
afterAll(async () => {
  application.close();
  await browser.close();
});

test.each([
  ['acme', 'en'],
  ['hanbit', 'ko'],
] as const)(
  'in %s an application is registered, let in by a member, works for them, and is shut out',
  async (slug, locale) => {
    const { url } = inject('demo');
    const [owner, ownPerson, person] = [
      await visit(browser, locale),
      personOf(slug, 'owner'),
      personOf(slug, 'member'),
    ];
    await enter(owner, `/t/${slug}/settings/applications`, ownPerson);
    const { page, t } = owner;
    await page.getByRole('button', { name: t('applications.app.new') }).click();
    const form = page.getByRole('dialog', { name: t('applications.app.new') });
    await form.getByLabel(t('applications.name'), { exact: true }).fill('Field Notes');
    await form.getByLabel(t('applications.app.redirects')).fill(callback);
    await form.getByLabel(t('applications.scope.tasks:read')).check();
    await form.getByLabel(t('applications.scope.documents:manage')).check();
    await form.getByRole('button', { name: t('applications.app.create'), exact: true }).click();
    await proveAgain(owner, ownPerson);
    const made = page.getByRole('dialog', { name: t('applications.app.madeTitle', { name: 'Field Notes' }) });
    const issuer = await made.getByLabel(t('applications.app.issuer')).inputValue();
    const clientId = await made.getByLabel(t('applications.copyClientId')).inputValue();
    const secret = await made.getByLabel(t('applications.copySecret')).inputValue();

    // The application, by a client library of the standard.
    const client = await oidc.discovery(new URL(issuer), clientId, undefined, oidc.ClientSecretBasic(secret), {
      execute: [oidc.allowInsecureRequests],
    });
    const pkceCodeVerifier = oidc.randomPKCECodeVerifier();
    const address = oidc.buildAuthorizationUrl(client, {
      redirect_uri: callback,
      scope: 'openid tasks:read documents:manage',
      state: 'notes',
      code_challenge: await oidc.calculatePKCECodeChallenge(pkceCodeVerifier),
      code_challenge_method: 'S256',
    });

    const member = await visit(browser, locale);
    await member.page.goto(address.href);
    await member.page.getByLabel(t('auth.signin.email')).fill(person.email);
    await member.page.getByLabel(t('auth.signin.password'), { exact: true }).fill(person.password);
    await member.page.getByRole('button', { name: t('auth.signin.go'), exact: true }).click();
    await member.page
      .getByRole('heading', { name: t('applications.consent.title', { name: 'Field Notes' }) })
      .waitFor();
    await member.page.getByText(t('applications.scope.tasks:read')).waitFor();
    // What their role does not allow is said.
    await member.page.getByText(t('applications.consent.beyond')).waitFor();
    await member.page.getByRole('button', { name: t('applications.consent.allow'), exact: true }).click();
    await member.page.waitForURL(`${callback}?**`);

    const tokens = await oidc.authorizationCodeGrant(client, new URL(member.page.url()), {
      pkceCodeVerifier,
      expectedState: 'notes',
    });
    const ask = async (path: string) =>
      (await fetch(`${url}/api/v1${path}`, { headers: { authorization: `Bearer ${tokens.access_token}` } })).status;
    expect([await ask('/tasks'), await ask('/members')]).toEqual([200, 403]);

    await member.page.goto(`/t/${slug}/me/applications`);
    await signIn(member, person);
    await member.page
      .getByRole('button', { name: t('applications.mine.disconnectNamed', { name: 'Field Notes' }) })
      .click();
    await member.page
      .getByRole('dialog')
      .getByRole('button', { name: t('applications.mine.disconnect'), exact: true })
      .click();
    await member.page.getByText(t('applications.mine.empty')).waitFor();
    expect(await ask('/tasks')).toBe(401);
    member.assertQuiet();
  },
);
