import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeOf } from './support/codes.ts';
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
  const used = codeOf(key, 0);
  await steps.getByLabel(t('factors.setup.code'), { exact: true }).fill(used);
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
  await giveCode(visitor, t('factors.step.code'), used);
  await page.getByText(t('factors.step.wrong')).waitFor();
  // Somebody else may sign in here: the half-done step is gone, also when the page is opened again.
  const [dropped] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'DELETE'),
    page.getByRole('button', { name: t('factors.step.back') }).click(),
  ]);
  expect(dropped.status()).toBe(200);
  await page.reload();
  await givePassword(visitor, person);
  await page.getByRole('heading', { level: 1, name: t('factors.step.title') }).waitFor();
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
  const first = `${t('factors.setup.passkeyName')} 1`;
  await passkeys.getByRole('button', { name: t('factors.passkeys.rename', { name: first }) }).click();
  const naming = page.getByRole('dialog', { name: t('factors.passkeys.renameTitle') });
  await naming.getByLabel(t('factors.passkeys.name'), { exact: true }).fill('Blue key');
  await naming.getByRole('button', { name: t('common.save'), exact: true }).click();
  // Asked for the password first, and proved by the passkey instead.
  const dialog = page.getByRole('dialog', { name: t('common.stepUp.title') });
  await dialog.getByLabel(t('common.stepUp.password'), { exact: true }).waitFor();
  await dialog.getByRole('button', { name: t('common.stepUp.instead.passkey') }).click();
  await dialog.getByRole('button', { name: t('factors.step.usePasskey') }).click();
  await dialog.waitFor({ state: 'hidden' });
  await naming.waitFor({ state: 'hidden' });
  await passkeys.getByRole('button', { name: t('factors.passkeys.remove', { name: 'Blue key' }) }).click();
  const sure = page.getByRole('dialog', { name: t('factors.passkeys.removeTitle', { name: 'Blue key' }) });
  await sure.getByRole('button', { name: t('factors.own.remove'), exact: true }).click();
  await passkeys.getByText(t('factors.passkeys.none')).waitFor();

  // The phone is lost. Who manages members takes the app away, and the password is enough again.
  await resetBy(await visit(browser, locale), slug, person.name);
  await page.reload();
  await signIn(visitor, person);
  await page.goto(`/t/${slug}/me/security`);
  await steps.getByText(t('factors.own.appOff')).waitFor();
});

test.each(['ko', 'en'] as const)(
  '%s: an owner asks everybody for a second step, and home tells them',
  async (locale) => {
    const slug = locale === 'ko' ? 'hanbit' : 'acme';
    const owner = personOf(slug, 'owner');
    const boss = await visit(browser, locale);
    const { page, t } = boss;
    const member = await visit(browser, locale);
    const notice = member.page.getByRole('complementary', { name: t('factors.needed.title') });
    await enter(member, `/t/${slug}`, personOf(slug, 'member'));
    await enter(boss, `/t/${slug}/settings/second-step`, owner);
    const toggle = page.getByRole('switch', { name: t('factors.policy.label') });
    expect(await toggle.isChecked()).toBe(false);
    expect(await notice.count()).toBe(0);
    await toggle.click();
    const sure = page.getByRole('dialog', { name: t('factors.policy.onTitle') });
    await sure.getByText(t('factors.policy.onSelf')).waitFor();
    await sure.getByRole('button', { name: t('factors.policy.onGo'), exact: true }).click();
    await proveAgain(boss, owner);
    await sure.waitFor({ state: 'hidden' });
    await expect.poll(() => toggle.isChecked()).toBe(true);

    // Nobody is signed out; home tells whoever has none, and who signs in anew sets one up first.
    await member.page.reload();
    await notice.getByRole('link', { name: t('factors.needed.go') }).click();
    await member.page.waitForURL('**/me/security');
    const late = await visit(browser, locale);
    await late.page.goto(`/t/${slug}`);
    await givePassword(late, personOf(slug, 'viewer'));
    await late.page.getByRole('heading', { level: 1, name: t('factors.enrol.title') }).waitFor();

    // As others find it.
    await toggle.click();
    const off = page.getByRole('dialog', { name: t('factors.policy.offTitle') });
    await off.getByRole('button', { name: t('factors.policy.offGo'), exact: true }).click();
    await off.waitFor({ state: 'hidden' });
    await expect.poll(() => toggle.isChecked()).toBe(false);
  },
);

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
