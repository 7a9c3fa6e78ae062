import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { linkMailedTo } from './support/api.ts';
import { nameOf, personOf } from './support/people.ts';
import { accept, enter, openBrowser, visit } from './support/visitor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const GUESTS = {
  ko: { name: '한가람', email: 'garam.han@hanbit.test', password: '처마 밑에 걸린 등 일곱 개' },
  en: { name: 'Ivy Okafor', email: 'ivy.okafor@acme.test', password: 'seven quiet lanterns at dusk' },
};

test.each(['ko', 'en'] as const)(
  '%s: somebody is invited by mail, joins, is given a role and shut out',
  async (locale) => {
    const slug = locale === 'ko' ? 'hanbit' : 'acme';
    const guest = GUESTS[locale];
    const owner = await visit(browser, locale);
    const { page, t } = owner;
    await enter(owner, `/t/${slug}/members`, personOf(slug, 'owner'));
    await page.getByRole('button', { name: t('members.invite'), exact: true }).click();
    const dialog = page.getByRole('dialog', { name: t('members.inviteTitle') });
    // What is missing is said at its field, and nothing is sent.
    await dialog.getByRole('button', { name: t('members.makeInvitation') }).click();
    await dialog.getByText(t('members.nameMissing')).waitFor();
    await dialog.getByText(t('members.emailWrong')).waitFor();
    await dialog.getByLabel(t('members.field.name'), { exact: true }).fill(guest.name);
    await dialog.getByLabel(t('members.field.email'), { exact: true }).fill(guest.email);
    await dialog.getByRole('radio', { name: t('members.role.member.name') }).check();
    await dialog.getByRole('button', { name: t('members.makeInvitation') }).click();
    const ready = page.getByRole('dialog', { name: t('members.invitedTitle') });
    await ready
      .getByRole('button', { name: t('common.close'), exact: true })
      .last()
      .click();
    const row = page.getByRole('row').filter({ hasText: guest.name });
    await row.getByText(t('members.status.invited')).last().waitFor();

    const link = await linkMailedTo(guest.email);
    const newcomer = await visit(browser, locale);
    await accept(newcomer, link, guest, nameOf(slug));
    const newTask = newcomer.page.getByRole('button', { name: t('tasks.new'), exact: true });
    await newcomer.page.getByRole('link', { name: t('shell.tasks'), exact: true }).click();
    await newTask.waitFor();

    await page.reload();
    await row.getByText(t('members.status.active'), { exact: true }).last().waitFor();
    const role = (key: 'member' | 'viewer') =>
      page.getByRole('button', {
        name: t('members.roleOf', { name: guest.name, role: t(`members.role.${key}.name`) }),
      });
    await role('member').click();
    await page.getByRole('menuitem', { name: t('members.role.viewer.name') }).click();
    await role('viewer').waitFor();
    await newcomer.page.reload();
    await newcomer.page.getByRole('table').waitFor();
    expect(await newTask.count()).toBe(0);

    // Found by a part of the name; shut out, wherever they are.
    await page.getByRole('textbox', { name: t('members.find') }).fill(guest.name.slice(1));
    await expect.poll(() => page.getByRole('row').count()).toBe(2);
    await page.getByRole('button', { name: t('members.actionsOf', { name: guest.name }) }).click();
    await page.getByRole('menuitem', { name: t('members.disable') }).click();
    const sure = page.getByRole('dialog', { name: t('members.disableTitle', { name: guest.name }) });
    await sure.getByRole('button', { name: t('members.disable'), exact: true }).click();
    await sure.waitFor({ state: 'hidden' });
    await row.getByText(t('members.status.disabled')).last().waitFor();
    await newcomer.page.getByRole('link', { name: t('shell.home'), exact: true }).click();
    await newcomer.page.waitForURL('**/signin**');

    await newcomer.page.goto(link);
    await newcomer.page.getByRole('heading', { name: t('auth.invitation.invalid') }).waitFor();
    owner.assertQuiet();
  },
);
