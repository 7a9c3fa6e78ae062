import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject, test } from 'vitest';
import { enter, openBrowser, proveAgain, visit } from './support/visitor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test.each(['ko', 'en'] as const)(
  'an operator backs a tenant up, checks it, and puts it back (%s)',
  async (locale) => {
    const operator = await visit(browser, locale);
    const { page, t } = operator;
    const { operator: person } = inject('demo');
    const tenant = { name: `Kiln ${locale}`, slug: `kiln-${locale}` };
    // The console speaks the operator's own language, unless this browser has another.
    await page.context().addCookies([{ name: 'hanok-locale', value: locale, url: inject('demo').url }]);
    await enter(operator, '/console', person);
    await page.getByRole('link', { name: t('shell.tenants'), exact: true }).click();
    await page.getByRole('button', { name: t('console.newTenant'), exact: true }).click();
    const form = page.getByRole('dialog', { name: t('console.createTitle') });
    await form.getByLabel(t('console.field.name'), { exact: true }).first().fill(tenant.name);
    await form.getByLabel(t('console.field.slug'), { exact: true }).fill(tenant.slug);
    const first = form.getByRole('group', { name: t('console.firstAdmin') });
    await first.getByLabel(t('console.field.adminName'), { exact: true }).fill('Ann');
    await first.getByLabel(t('console.field.adminEmail'), { exact: true }).fill('ann@kiln.test');
    await form.getByRole('button', { name: t('console.create'), exact: true }).click();
    await page.getByRole('dialog', { name: t('console.madeTitle', { name: tenant.name }) }).waitFor();
    await page.goto(`/console/tenants/${tenant.slug}`);

    const section = page.getByRole('region', { name: t('backups.title'), exact: true });
    await section.getByText(t('backups.empty')).waitFor();
    await section.getByRole('button', { name: t('backups.create'), exact: true }).click();
    await section.getByText(t('backups.state.ready'), { exact: true }).waitFor();

    const row = section.getByRole('listitem');
    const choose = async (item: 'verify' | 'restore') => {
      await row.getByRole('button').click();
      await page.getByRole('menuitem', { name: t(`backups.${item}`), exact: true }).click();
    };
    await choose('verify');
    await section.getByText(t('backups.state.verified'), { exact: true }).waitFor();

    await choose('restore');
    const dialog = page.getByRole('dialog', { name: t('backups.restoreTitle', { name: tenant.name }) });
    const go = dialog.getByRole('button', { name: t('backups.restore'), exact: true });
    await dialog.getByLabel(t('backups.typeSlug', { slug: tenant.slug })).fill(tenant.slug);
    await go.click();
    await proveAgain(operator, person);
    await section.getByRole('button', { name: t('backups.dropFormer'), exact: true }).click();
    const drop = page.getByRole('dialog', { name: t('backups.dropFormerTitle') });
    await drop.getByRole('button', { name: t('backups.dropFormer'), exact: true }).click();
    await drop.waitFor({ state: 'hidden' });
    await section.getByRole('button', { name: t('backups.dropFormer'), exact: true }).waitFor({ state: 'detached' });
  },
  180_000,
);
