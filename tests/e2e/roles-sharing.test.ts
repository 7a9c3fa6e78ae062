import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { personOf } from './support/people.ts';
import { enter, openBrowser, proveAgain, visit } from './support/visitor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('a role is made in the matrix, and a document says who can see it', async () => {
  const visitor = await visit(browser, 'en');
  const { page, t } = visitor;
  const owner = personOf('acme', 'owner');
  await enter(visitor, '/t/acme/roles', owner);
  await page.getByRole('table').waitFor();
  await page.getByRole('button', { name: t('roles.new'), exact: true }).click();
  const form = page.getByRole('dialog', { name: t('roles.newTitle') });
  await form.getByLabel(t('roles.name'), { exact: true }).fill('Auditor');
  await form.getByRole('checkbox', { name: t('roles.words.audit:read') }).check();
  await form.getByRole('checkbox', { name: t('roles.words.documents:read') }).check();
  await form.getByRole('button', { name: t('roles.create'), exact: true }).click();
  await proveAgain(visitor, owner);
  await page.getByRole('columnheader', { name: 'Auditor' }).waitFor();

  await page.goto(new URL('/t/acme/documents', page.url()).href);
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('button', { name: t('sharing.open'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(t('sharing.who'), { exact: true }).waitFor();
  expect(await dialog.getByText(t('sharing.owner'), { exact: true }).count()).toBe(1);
});
