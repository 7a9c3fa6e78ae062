import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { nameOf, personOf } from './support/people.ts';
import { enter, openBrowser, proveAgain, visit } from './support/visitor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test.each(['ko', 'en'] as const)(
  '%s: an operator works as a member, says why, is seen on every page and in the workspace’s log, and leaves',
  async (locale) => {
    const slug = locale === 'ko' ? 'hanbit' : 'acme';
    const [member, owner] = [personOf(slug, 'admin'), personOf(slug, 'owner')];
    const { operator } = inject('demo');
    const reason = `Ticket 4711 (${locale}): an upload does not finish`;
    const sam = await visit(browser, locale);
    const { page, t } = sam;
    // The console speaks the operator's own language, unless this browser has another.
    await page.context().addCookies([{ name: 'hanok-locale', value: locale, url: inject('demo').url }]);
    await enter(sam, `/console/tenants/${slug}`, operator);

    await page.getByRole('button', { name: t('impersonation.work'), exact: true }).click();
    const dialog = page.getByRole('dialog', { name: t('impersonation.beginTitle', { tenant: nameOf(slug) }) });
    const choice = dialog.getByRole('combobox', { name: t('impersonation.member') });
    await choice.click();
    await choice.fill(member.name);
    await page.getByRole('option', { name: member.name }).click();
    await dialog.getByLabel(t('impersonation.reason')).fill(reason);
    await dialog.getByRole('button', { name: t('impersonation.begin'), exact: true }).click();
    await proveAgain(sam, operator);

    await page.waitForURL(`**/t/${slug}`);
    const banner = page.getByRole('complementary', { name: t('impersonation.banner') });
    await banner.getByText(t('impersonation.as', { member: member.name })).waitFor();
    await banner.getByText(reason).waitFor();
    expect(page.url()).not.toContain('#');
    await page.goto(`/t/${slug}/tasks`);
    await banner.waitFor();

    const host = await visit(browser, locale);
    await enter(host, `/t/${slug}/audit`, owner);
    await host.page.getByLabel(t('audit.filter.impersonated'), { exact: true }).check();
    const started = t('audit.action.impersonation.started', { target: member.name });
    await host.page.getByText(started).first().waitFor();
    host.assertQuiet();

    await banner.getByRole('button', { name: t('impersonation.end'), exact: true }).click();
    await page.waitForURL(`**/console/tenants/${slug}`);
    const list = page.getByRole('region', { name: t('impersonation.title') });
    await list.getByText(reason).waitFor();
    await list.getByText(t('impersonation.endReason.ended')).first().waitFor();
    await page.goto(`/t/${slug}`);
    await page.waitForURL('**/signin**');
  },
);

test('a way in that was used, or is nobody’s, says so and leads back to the console', async () => {
  const stranger = await visit(browser, 'en');
  const { page, t } = stranger;
  await page.goto('/t/acme/impersonation#not-a-handoff');
  await page.getByRole('heading', { level: 1, name: t('impersonation.notOpened') }).waitFor();
  await page.getByRole('link', { name: t('impersonation.toConsole') }).waitFor();
  expect(new URL(page.url()).hash).toBe('');
});
