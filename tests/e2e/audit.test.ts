import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { workspaceApi } from './support/api.ts';
import { personOf } from './support/people.ts';
import { enter, openBrowser, visit } from './support/visitor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test.each(['ko', 'en'] as const)(
  '%s: an owner finds an event in the log, reads it, and takes it out as a file',
  async (locale) => {
    const slug = locale === 'ko' ? 'hanbit' : 'acme';
    const title = locale === 'ko' ? '감사 기록에서 찾을 폴더' : 'A folder to be found in the log';
    const api = await workspaceApi(slug);
    await api('POST', '/folders', { name: title });
    const visitor = await visit(browser, locale, { acceptDownloads: true });
    const { page, t } = visitor;
    const owner = personOf(slug, 'owner');
    await enter(visitor, `/t/${slug}/audit`, owner);
    const rows = page.getByRole('table').getByRole('row');
    const sentence = t('audit.action.folder.created', { target: title });
    await rows.filter({ hasText: sentence }).first().waitFor();

    // By what was done, and by whom.
    const action = page.getByRole('combobox', { name: t('audit.filter.action') });
    await action.click();
    await action.fill(t('audit.short.folder.created'));
    await page.getByRole('option', { name: t('audit.short.folder.created'), exact: true }).click();
    await expect
      .poll(async () =>
        (await rows.allInnerTexts()).slice(1).every((text) => !text.includes(t('audit.action.session.signed_in'))),
      )
      .toBe(true);
    await rows.filter({ hasText: sentence }).first().waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: t('audit.export'), exact: true }).click(),
    ]);
    const lines = (await readFile(await download.path(), 'utf8')).trim().split('\n');
    const events = lines.map((line) => JSON.parse(line) as { action: string; target: { label: string } | null });
    // Whole days, whatever else was chosen: a part of a chain proves nothing.
    expect(events.some((event) => event.action === 'session.signed_in')).toBe(true);
    expect(events.some(({ target }) => target?.label === title)).toBe(true);

    await page.getByRole('combobox', { name: t('audit.filter.actor') }).fill(owner.name);
    await page.getByRole('option', { name: owner.name }).first().click();
    await rows.filter({ hasText: sentence }).first().waitFor({ state: 'detached' });
    await page.getByRole('button', { name: t('audit.reset'), exact: true }).click();
    // The export is in the log itself.
    await rows
      .filter({ hasText: t('audit.action.audit.exported') })
      .first()
      .waitFor();
    await rows.filter({ hasText: sentence }).first().getByRole('button').first().click();
    const drawer = page.getByRole('dialog', { name: t('audit.detail') });
    await drawer.getByText('folder.created').waitFor();
    visitor.assertQuiet();
  },
);
