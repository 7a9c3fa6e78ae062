import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nameOf, personOf } from './support/people.ts';
import { patternOf } from './support/texts.ts';
import { enter, openBrowser, proveAgain, signIn, visit } from './support/visitor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test.each(['ko', 'en'] as const)('%s: somebody changes the password, and is signed out elsewhere', async (locale) => {
  const slug = locale === 'ko' ? 'hanbit' : 'acme';
  const ann = personOf(slug, 'admin');
  const password = `stone walls behind the plum ${locale}`;
  const elsewhere = await visit(browser, locale);
  await enter(elsewhere, `/t/${slug}`, ann);
  const here = await visit(browser, locale);
  const { page, t } = here;
  await enter(here, `/t/${slug}/me/security`, ann);

  const form = page.getByRole('region', { name: t('security.password.title') });
  await form.getByLabel(t('security.password.new'), { exact: true }).fill(password);
  await form.getByLabel(t('security.password.again'), { exact: true }).fill(password);
  await form.getByRole('button', { name: t('security.password.save') }).click();
  // A wrong answer keeps the dialog; the right one lets the change go on by itself.
  const dialog = page.getByRole('dialog', { name: t('common.stepUp.title') });
  await dialog.getByLabel(t('common.stepUp.password'), { exact: true }).fill('not the password');
  await dialog.getByRole('button', { name: t('common.stepUp.go') }).click();
  await dialog.getByText(t('common.stepUp.wrong')).waitFor();
  await proveAgain(here, ann);
  await page.getByText(t('security.password.saved')).waitFor();

  await elsewhere.page.reload();
  await elsewhere.page.waitForURL('**/signin**');
  await signIn(elsewhere, { ...ann, password });

  // As others find it. Within five minutes nothing is asked again.
  await form.getByLabel(t('security.password.new'), { exact: true }).fill(ann.password);
  await form.getByLabel(t('security.password.again'), { exact: true }).fill(ann.password);
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.url().endsWith('/me/password')),
    form.getByRole('button', { name: t('security.password.save') }).click(),
  ]);
  expect(answer.status()).toBe(200);
});

test.each(['ko', 'en'] as const)(
  '%s: somebody signs out in another place, which is thrown out within 5 s',
  async (locale) => {
    const slug = locale === 'ko' ? 'hanbit' : 'acme';
    const ann = personOf(slug, 'member');
    const elsewhere = await visit(browser, locale);
    await enter(elsewhere, `/t/${slug}`, ann);
    const here = await visit(browser, locale);
    const { page, t } = here;
    await enter(here, `/t/${slug}/me/security`, ann);
    const places = page.getByRole('region', { name: t('security.places.title') });
    await places.getByText(t('security.places.here')).waitFor();
    const before = await places.getByRole('listitem').count();
    const [newest] = await places
      .getByRole('button', { name: patternOf(t('security.places.endNamed', { device: '…' })) })
      .all();
    const [ended] = await Promise.all([
      page.waitForResponse((response) => response.request().method() === 'DELETE'),
      newest?.click(),
    ]);
    expect(ended.status()).toBe(200);
    const since = Date.now();
    // Whatever they do next in that browser, without loading a page anew, ends at the sign-in page.
    await elsewhere.page
      .getByRole('link', { name: t('shell.documents'), exact: true })
      .first()
      .click();
    await elsewhere.page.waitForURL('**/signin**');
    expect(Date.now() - since).toBeLessThan(5_000);
    await expect.poll(() => places.getByRole('listitem').count()).toBe(before - 1);
    here.assertQuiet();
  },
);

test('somebody signs out everywhere else', async () => {
  const ann = personOf('acme', 'member');
  const elsewhere = await visit(browser, 'en');
  await enter(elsewhere, '/t/acme', ann);
  const here = await visit(browser, 'en');
  const { page, t } = here;
  await enter(here, '/t/acme/me/security', ann);
  const places = page.getByRole('region', { name: t('security.places.title') });
  await places.getByText(t('security.places.here')).waitFor();
  await places.getByRole('button', { name: t('security.places.endOthers') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: t('security.places.endOthers') }).click();
  await dialog.waitFor({ state: 'hidden' });
  await expect.poll(() => places.getByRole('listitem').count()).toBe(1);
  here.assertQuiet();
  await elsewhere.page.reload();
  await elsewhere.page.waitForURL('**/signin**');
});

test('another workspace is entered without leaving the first, and both are one click away', async () => {
  const visitor = await visit(browser, 'en');
  const { page } = visitor;
  const here = (slug: string) => page.getByRole('button', { name: new RegExp(nameOf(slug)) });
  await enter(visitor, '/t/acme', personOf('acme', 'owner'));
  await here('acme').waitFor();
  await page.goto('/t/hanbit');
  await signIn(visitor, personOf('hanbit', 'owner'));
  await here('hanbit').click();
  await page.getByRole('menuitem', { name: nameOf('acme') }).click();
  await here('acme').waitFor();
  expect(new URL(page.url()).pathname).toBe('/t/acme');
  await here('acme').click();
  await page.getByRole('menuitem', { name: nameOf('hanbit') }).click();
  await here('hanbit').waitFor();
});
