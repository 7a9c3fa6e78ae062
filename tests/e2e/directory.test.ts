import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, inject, test } from 'vitest';
import { personOf } from './support/people.ts';
import { enter, openBrowser, proveAgain, visit } from './support/visitor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** As a directory does, with the token that the page showed. */
async function scim(baseUrl: string, token: string, path: string, body: object): Promise<{ id: string }> {
  const answer = await fetch(baseUrl + path, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/scim+json' },
    body: JSON.stringify(body),
  });
  if (answer.status !== 201) throw new Error(`${path} answered ${answer.status}`);
  return (await answer.json()) as { id: string };
}

describe.each(['en', 'ko'] as const)('a directory is connected (%s)', (locale) => {
  test('it brings people and groups, a group gives a role, and the connection is cut', async () => {
    const visitor = await visit(browser, locale);
    const { page, t } = visitor;
    const slug = locale === 'ko' ? 'hanbit' : 'acme';
    const owner = personOf(slug, 'owner');
    await enter(visitor, `/t/${slug}/settings/directory`, owner);

    await page.getByRole('button', { name: t('directory.connect'), exact: true }).click();
    const asked = page.getByRole('dialog', { name: t('directory.connect') });
    await asked.getByLabel(t('directory.name')).fill('Okta');
    await asked.getByRole('button', { name: t('directory.make') }).click();
    await proveAgain(visitor, owner);
    const made = page.getByRole('dialog', { name: t('directory.madeTitle') });
    const baseUrl = await made.getByLabel(t('directory.baseUrl')).inputValue();
    const token = await made.getByLabel(t('directory.token')).inputValue();
    await made
      .getByRole('button', { name: t('common.close') })
      .last()
      .click();

    const email = `directory.${locale}@${slug}.test`;
    const { id } = await scim(baseUrl, token, '/Users', { userName: email, displayName: 'Robin Hale' });
    await scim(baseUrl, token, '/Groups', { displayName: 'Readers', members: [{ value: id }] });
    await page.reload();
    const role = page.getByRole('combobox', { name: t('directory.roleOf', { name: 'Readers' }) });
    await role.click();
    await Promise.all([
      page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok()),
      page.getByRole('option', { name: t('members.role.viewer.name') }).click(),
    ]);

    await page.goto(`${inject('demo').url}/t/${slug}/members`);
    const viewer = t('members.role.viewer.name');
    await page.getByText(email).waitFor();
    await page.getByRole('button', { name: t('members.roleOf', { name: 'Robin Hale', role: viewer }) }).waitFor();

    await page.goBack();
    await page.getByRole('button', { name: t('directory.disconnectNamed', { name: 'Okta' }) }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('directory.disconnect'), exact: true })
      .click();
    await page.getByText(t('directory.noTokens')).waitFor();
    const after = await fetch(`${baseUrl}/Users`, { headers: { authorization: `Bearer ${token}` } });
    if (after.status !== 401) throw new Error(`the token still opens: ${after.status}`);
  });
});
