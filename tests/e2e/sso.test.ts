import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import {
  type DnsStandin,
  type OpenIdStandin,
  startDnsStandin,
  startOpenIdStandin,
} from '#platform/testing/standins/index.ts';
import { workspaceApi } from './support/api.ts';
import { codeOf } from './support/codes.ts';
import { personOf } from './support/people.ts';
import { enter, openBrowser, proveAgain, type Visitor, visit } from './support/visitor.ts';

let browser: Browser;
let dns: DnsStandin;
let idp: OpenIdStandin;
beforeAll(async () => {
  [browser, dns, idp] = await Promise.all([openBrowser(), startDnsStandin(inject('dnsPort')), startOpenIdStandin()]);
});
afterAll(async () => {
  await Promise.all([browser.close(), dns.close(), idp.close()]);
  // The other tests sign in at this workspace by password, and its page offers nothing else.
  const api = await workspaceApi('hanbit');
  const { items } = await api<{ items: { id: string }[] }>('GET', '/sso/connections');
  for (const { id } of items) await api('DELETE', `/sso/connections/${id}`);
});

test('an owner connects a provider, proves a domain and tests it; a colleague then comes in by it', async () => {
  const owner = await visit(browser, 'ko');
  const { page, t } = owner;
  const credentials = personOf('hanbit', 'owner');
  await enter(owner, '/t/hanbit/settings/sso', credentials);

  await page.getByRole('button', { name: t('sso.add'), exact: true }).click();
  const dialog = page.getByRole('dialog', { name: t('sso.new.title') });
  await dialog.getByLabel(t('sso.new.name'), { exact: true }).fill('Hanbit ID');
  await dialog.getByLabel(t('sso.new.issuer'), { exact: true }).fill(idp.url);
  await dialog.getByRole('button', { name: t('sso.new.go'), exact: true }).click();
  await proveAgain(owner, credentials);

  const card = page.getByRole('region', { name: 'Hanbit ID' });
  const client = idp.register(await card.getByLabel(t('sso.redirectUri')).inputValue());
  await card.getByLabel(t('sso.domain.label'), { exact: true }).fill('newcomers.test');
  await card.getByRole('button', { name: t('sso.domain.add'), exact: true }).click();
  const verify = card.getByRole('button', { name: t('sso.domain.verify'), exact: true });
  await verify.click();
  await card.getByRole('alert').filter({ hasText: 'TXT' }).waitFor();
  dns.records.set('newcomers.test', [await card.getByLabel('TXT').inputValue()]);
  await verify.click();
  await card.getByText(t('sso.domain.verified'), { exact: true }).waitFor();

  await card.getByLabel(t('sso.clientId')).fill(client.clientId);
  await card.getByLabel(t('sso.clientSecret'), { exact: true }).fill(client.clientSecret);
  await card.getByRole('switch', { name: t('sso.enabled') }).click();
  await card.getByRole('switch', { name: t('sso.jit') }).click();
  await card.getByRole('button', { name: t('sso.save'), exact: true }).click();
  await page.getByText(t('sso.saved')).waitFor();
  idp.person = { sub: 'sora', email: 'sora@elsewhere.test', email_verified: true, name: 'Sora' };
  await card.getByRole('button', { name: t('sso.test'), exact: true }).click();
  await card.getByText(t('sso.problem.sso_domain_unverified')).waitFor();
  idp.person = { sub: 'sora', email: 'sora@newcomers.test', email_verified: true, name: 'Sora', locale: 'ko' };
  await card.getByRole('button', { name: t('sso.test'), exact: true }).click();
  await card.getByText(t('sso.result.joined')).waitFor();

  // The address that somebody types leads to the provider of its domain.
  const sora = await visit(browser, 'ko');
  await sora.page.goto('/t/hanbit/documents');
  const withProvider = sora.t('sso.signIn.with', { name: 'Hanbit ID' });
  await sora.page.getByRole('button', { name: withProvider }).waitFor();
  const email = sora.page.getByLabel(sora.t('auth.signin.email'));
  await email.fill('sora@newcomers.test');
  await email.press('Enter');
  await sora.page.waitForURL('**/t/hanbit/documents');
  expect(idp.authorizations.at(-1)?.get('login_hint')).toBe('sora@newcomers.test');
  await sora.page.getByRole('heading', { level: 1, name: sora.t('shell.documents') }).waitFor();
  sora.assertQuiet();
});

test('who is not let in is told why, and tries again on the same page', async () => {
  const guest = await visit(browser, 'ko');
  const { page, t } = guest;
  await page.goto('/t/hanbit');
  const go = page.getByRole('button', { name: t('sso.signIn.with', { name: 'Hanbit ID' }) });
  idp.person = null;
  await go.click();
  await page.getByText(t('sso.problem.sso_rejected')).waitFor();
  idp.person = { sub: 'sora' };
  await go.click();
  await page.waitForURL((url) => url.pathname === '/t/hanbit');
  await page.getByRole('navigation').first().waitFor();
  guest.assertQuiet();
});

test('somebody without a password confirms a change at the provider, in a window of its own', async () => {
  const api = await workspaceApi('hanbit');
  const { items } = await api<{ items: { id: string; name: string }[] }>('GET', '/members?q=sora@newcomers.test');
  await api('PATCH', `/members/${items[0]?.id}`, { roleKey: 'admin' });
  const { page, t } = await visit(browser, 'ko');
  await page.goto('/t/hanbit/settings/sso');
  await page.getByRole('button', { name: t('sso.signIn.with', { name: 'Hanbit ID' }) }).click();
  const card = page.getByRole('region', { name: 'Hanbit ID' });
  await card.getByLabel(t('sso.new.name'), { exact: true }).fill('Hanbit');
  await card.getByRole('button', { name: t('sso.save'), exact: true }).click();
  const dialog = page.getByRole('dialog', { name: t('common.stepUp.title') });
  await dialog.getByRole('button', { name: t('common.stepUp.sso') }).click();
  // What was typed is still there, and saved.
  await page.getByText(t('sso.saved')).waitFor();
  await page.getByRole('region', { name: 'Hanbit', exact: true }).waitFor();
  expect(idp.authorizations.at(-1)?.get('prompt')).toBe('login');
});

test('somebody keeps the provider while nothing else lets him in, proves himself by code, and is unlinked by an owner', async () => {
  const provider = 'Hanbit';
  const first = await visit(browser, 'ko');
  const { page, t } = first;
  const withProvider = t('sso.signIn.with', { name: provider });
  await page.goto('/t/hanbit/me/security');
  await page.getByRole('button', { name: withProvider }).click();
  await page.getByText(t('security.password.none')).waitFor();
  const own = page.getByRole('region', { name: t('security.identities.title') });
  await own.getByRole('button', { name: t('security.identities.unlinkNamed', { name: provider }) }).click();
  const sure = page.getByRole('dialog', { name: t('security.identities.unlinkTitle', { name: provider }) });
  await sure.getByRole('button', { name: t('security.identities.unlink'), exact: true }).click();
  const proof = page.getByRole('dialog', { name: t('common.stepUp.title') });
  await proof.getByRole('button', { name: t('common.stepUp.sso') }).click();
  await sure.getByRole('alert').filter({ hasText: '들어올 방법이 없어서' }).waitFor();
  await sure.getByRole('button', { name: t('common.cancel'), exact: true }).click();

  const steps = page.getByRole('region', { name: t('factors.own.title') });
  await steps.getByRole('button', { name: t('factors.own.add') }).click();
  const key = await steps.getByLabel(t('factors.setup.key'), { exact: true }).inputValue();
  await steps.getByLabel(t('factors.setup.code'), { exact: true }).fill(codeOf(key, 0));
  await steps.getByRole('button', { name: t('factors.setup.go'), exact: true }).click();
  await steps.getByRole('button', { name: t('factors.codes.done') }).click();

  // Another browser, and then the provider is switched off: the code is all there is.
  const second = await visit(browser, 'ko');
  await second.page.goto('/t/hanbit/me/security');
  await second.page.getByRole('button', { name: withProvider }).click();
  const later = second.page.getByRole('region', { name: t('factors.own.title') });
  await later.getByText(t('factors.own.codes', { count: 10 })).waitFor();
  const api = await workspaceApi('hanbit');
  const { items } = await api<{ items: { id: string }[] }>('GET', '/sso/connections');
  const connection = `/sso/connections/${items[0]?.id}`;
  await api('PATCH', connection, { enabled: false });
  await later.getByRole('button', { name: t('factors.own.renew') }).click();
  const byCode = second.page.getByRole('dialog', { name: t('common.stepUp.title') });
  await byCode.getByLabel(t('factors.step.code'), { exact: true }).fill('000000');
  await byCode.getByRole('button', { name: t('common.stepUp.go') }).click();
  await byCode.getByText(t('factors.step.wrong')).waitFor();
  await byCode.getByLabel(t('factors.step.code'), { exact: true }).fill(codeOf(key, 1));
  await byCode.getByRole('button', { name: t('common.stepUp.go') }).click();
  await later.getByRole('heading', { name: t('factors.codes.title') }).waitFor();
  await api('PATCH', connection, { enabled: true });

  const owner = await visit(browser, 'ko');
  const credentials = personOf('hanbit', 'owner');
  await enter(owner, '/t/hanbit/members', credentials);
  await owner.page.getByRole('button', { name: t('members.actionsOf', { name: 'Sora' }) }).click();
  await owner.page.getByRole('menuitem', { name: t('members.identities') }).click();
  const links = owner.page.getByRole('dialog', { name: t('members.identitiesOf', { name: 'Sora' }) });
  await links.getByRole('button', { name: t('security.identities.unlinkNamed', { name: provider }) }).click();
  const gone = owner.page.getByRole('dialog', { name: t('security.identities.unlinkTitle', { name: provider }) });
  await gone.getByRole('button', { name: t('security.identities.unlink'), exact: true }).click();
  await proveAgain(owner, credentials);
  await links.getByText(t('members.identitiesNone')).waitFor();
  await second.page
    .getByRole('link', { name: t('shell.home'), exact: true })
    .first()
    .click();
  await second.page.waitForURL('**/signin**');
});

test('passwords end only with an owner who keeps his; the sign-in page then offers the provider first', async () => {
  const owner = await visit(browser, 'ko');
  const { page, t } = owner;
  const credentials = personOf('hanbit', 'owner');
  await enter(owner, '/t/hanbit/settings/sso', credentials);
  const policy = page.getByRole('region', { name: t('sso.policy.title') });
  await policy.getByRole('switch', { name: t('sso.policy.only') }).click();
  await policy.getByRole('button', { name: t('sso.policy.save'), exact: true }).click();
  const sure = page.getByRole('dialog', { name: t('sso.policy.confirmTitle') });
  await sure.getByRole('button', { name: t('sso.policy.confirm'), exact: true }).click();
  await proveAgain(owner, credentials);
  await sure.getByRole('alert').filter({ hasText: '소유자' }).waitFor();
  await sure.getByRole('button', { name: t('common.cancel'), exact: true }).click();
  await policy.getByRole('checkbox', { name: credentials.name }).click();
  await policy.getByRole('button', { name: t('sso.policy.save'), exact: true }).click();
  await sure.getByRole('button', { name: t('sso.policy.confirm'), exact: true }).click();
  await sure.waitFor({ state: 'hidden' });

  const visitor = await visit(browser, 'en');
  await visitor.page.goto('/t/hanbit');
  await visitor.page.getByText(visitor.t('sso.signIn.lead')).waitFor();
  expect(await visitor.page.getByLabel(visitor.t('auth.signin.email')).isVisible()).toBe(false);
  await visitor.page.getByRole('button', { name: visitor.t('sso.signIn.password'), exact: true }).click();
  await emergency(visitor, credentials);

  await policy.getByRole('switch', { name: t('sso.policy.only') }).click();
  await policy.getByRole('button', { name: t('sso.policy.save'), exact: true }).click();
  await page.getByText(t('sso.policy.saved')).waitFor();
});

async function emergency({ page, t }: Visitor, { email, password }: { email: string; password: string }) {
  await page.getByLabel(t('auth.signin.email')).fill(email);
  await page.getByLabel(t('auth.signin.password'), { exact: true }).fill(password);
  await page.getByRole('button', { name: t('auth.signin.go'), exact: true }).click();
  await page.waitForURL((url) => url.pathname === '/t/hanbit');
}
