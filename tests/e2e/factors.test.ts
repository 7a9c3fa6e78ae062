import { Secret, TOTP } from 'otpauth';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { personOf, spareMemberOf } from './support/people.ts';
import {
  enter,
  givePassword,
  isIn,
  openBrowser,
  proveAgain,
  signIn,
  signOut,
  type Visitor,
  visit,
} from './support/visitor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test.each(['ko', 'en'] as const)('%s: an app, recovery codes and a passkey each let somebody in', async (locale) => {
  const slug = locale === 'ko' ? 'hanbit' : 'acme';
  const person = spareMemberOf(slug);
  const visitor = await visit(browser, locale);
  const { page, t } = visitor;
  await enter(visitor, `/t/${slug}/me/security`, person);

  const steps = page.getByRole('region', { name: t('factors.own.title') });
  await steps.getByRole('button', { name: t('factors.own.add') }).click();
  await proveAgain(visitor, person);
  const key = await steps.getByLabel(t('factors.setup.key'), { exact: true }).inputValue();
  const confirm = steps.getByRole('button', { name: t('factors.setup.go'), exact: true });
  await steps.getByLabel(t('factors.setup.code'), { exact: true }).fill('12345');
  await confirm.click();
  await steps.getByText(t('factors.step.wrong')).waitFor();
  const first = codeOf(key, 0);
  await steps.getByLabel(t('factors.setup.code'), { exact: true }).fill(first);
  await confirm.click();
  await steps.getByRole('heading', { name: t('factors.codes.title') }).waitFor();
  const recoveryCodes = await steps.getByRole('listitem').allInnerTexts();
  expect(recoveryCodes).toHaveLength(10);
  await steps.getByRole('button', { name: t('factors.codes.done') }).click();
  await steps.getByText(t('factors.own.codes', { count: 10 })).waitFor();

  // The password alone opens nothing now; the code that was taken above is not taken again.
  await signOut(visitor, person.name);
  await toSignIn(visitor, slug);
  await givePassword(visitor, person);
  await page.getByRole('heading', { level: 1, name: t('factors.step.title') }).waitFor();
  await giveCode(visitor, t('factors.step.code'), first);
  await page.getByText(t('factors.step.wrong')).waitFor();
  await giveCode(visitor, t('factors.step.code'), codeOf(key, 1));
  await isIn(visitor);

  await signOut(visitor, person.name);
  await toSignIn(visitor, slug);
  await givePassword(visitor, person);
  await page.getByRole('button', { name: t('factors.step.useRecovery') }).click();
  await giveCode(visitor, t('factors.step.recovery'), recoveryCodes[0] ?? '');
  await isIn(visitor);

  await page.goto(`/t/${slug}/me/security`);
  await steps.getByText(t('factors.own.codes', { count: 9 })).waitFor();
  await carryPasskeys(page);
  const passkeys = page.getByRole('region', { name: t('factors.passkeys.title') });
  await passkeys.getByRole('button', { name: t('factors.passkeys.add') }).click();
  await proveAgain(visitor, person);
  await expect.poll(() => passkeys.getByRole('listitem').count()).toBe(1);

  await signOut(visitor, person.name);
  await toSignIn(visitor, slug);
  await page.getByRole('button', { name: t('factors.step.passkeySignIn') }).click();
  await isIn(visitor);
  await signOut(visitor, person.name);
  await toSignIn(visitor, slug);
  await givePassword(visitor, person);
  await page.getByRole('button', { name: t('factors.step.usePasskey') }).click();
  await isIn(visitor);

  await page.goto(`/t/${slug}/me/security`);
  // Asked as somebody is who has no password.
  await page.route('**/session/step-up', async (route) => {
    if (route.request().method() !== 'GET') return route.continue();
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...(await answer.json()), data: { methods: ['passkey'] } } });
  });
  await passkeys.getByRole('button', { name: t('factors.own.remove') }).click();
  const dialog = page.getByRole('dialog', { name: t('common.stepUp.title') });
  await dialog.getByRole('button', { name: t('factors.step.usePasskey') }).click();
  await dialog.waitFor({ state: 'hidden' });
  await passkeys.getByText(t('factors.passkeys.none')).waitFor();

  // The phone is lost. Who manages members takes the app away, and the password is enough again.
  await resetBy(await visit(browser, locale), slug, person.name);
  await page.reload();
  await signIn(visitor, person);
  await page.goto(`/t/${slug}/me/security`);
  await steps.getByText(t('factors.own.appOff')).waitFor();
});

async function resetBy(manager: Visitor, slug: string, name: string): Promise<void> {
  const { page, t } = manager;
  const owner = personOf(slug, 'owner');
  await enter(manager, `/t/${slug}/members`, owner);
  await page.getByRole('button', { name: t('members.actionsOf', { name }) }).click();
  await page.getByRole('menuitem', { name: t('members.resetFactors') }).click();
  const dialog = page.getByRole('dialog', { name: t('members.resetFactorsTitle', { name }) });
  await dialog.getByRole('button', { name: t('members.resetFactorsGo'), exact: true }).click();
  await proveAgain(manager, owner);
  await page.getByText(t('members.factorsReset', { name })).waitFor();
  await dialog.waitFor({ state: 'hidden' });
}

/** The code that an app shows now, or some steps of 30 seconds later; a server takes its neighbours too. */
function codeOf(key: string, later: 0 | 1): string {
  const secret = Secret.fromBase32(key.replaceAll(' ', ''));
  return new TOTP({ secret }).generate({ timestamp: Date.now() + later * 30_000 });
}

async function toSignIn({ page, t }: Visitor, slug: string): Promise<void> {
  await page.goto(`/t/${slug}`);
  await page.getByLabel(t('auth.signin.password'), { exact: true }).waitFor();
}

async function giveCode({ page, t }: Visitor, label: string, code: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(code);
  await page.getByRole('button', { name: t('factors.step.go'), exact: true }).click();
}

/** Gives the browser a fingerprint reader whose finger is always there. */
async function carryPasskeys(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}
