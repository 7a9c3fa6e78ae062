import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { personOf } from './support/people.ts';
import { accept, enter, openBrowser, type Visitor, visit } from './support/visitor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('a task is written, moved over the board by its menu, and commented on', async () => {
  const visitor = await visit(browser, 'en');
  const { page, t } = visitor;
  const member = personOf('acme', 'member');
  const title = 'Order new torque wrenches';
  await enter(visitor, '/t/acme/tasks', member);

  await page.getByRole('button', { name: t('tasks.new'), exact: true }).click();
  const form = page.getByRole('dialog', { name: t('tasks.newTitle') });
  await form.getByLabel(t('tasks.field.title')).fill(title);
  await form.getByLabel(t('tasks.field.description')).fill('Ask three suppliers.');
  await form.getByRole('button', { name: t('tasks.create') }).click();
  await form.waitFor({ state: 'hidden' });

  await page.getByText(t('tasks.viewBoard'), { exact: true }).click();
  const column = (status: 'open' | 'in_progress' | 'done') =>
    page.getByRole('region', { name: t(`tasks.status.${status}`), exact: true });
  const card = { name: title, exact: true };
  await column('open').getByRole('link', card).waitFor();
  await page.getByRole('button', { name: t('tasks.moveOf', { title }) }).click();
  const [moved] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'PATCH'),
    page.getByRole('menuitem', { name: t('tasks.status.in_progress') }).click(),
  ]);
  expect(moved.status()).toBe(200);
  await column('in_progress').getByRole('link', card).waitFor();
  await column('open').getByRole('link', card).waitFor({ state: 'detached' });
  await page.reload();
  await column('in_progress').getByRole('link', card).click();

  const detail = page.getByRole('complementary', { name: t('tasks.detail') });
  await detail.getByRole('textbox', { name: t('tasks.commentHint') }).fill('Two offers are in.');
  await detail.getByRole('button', { name: t('tasks.addComment'), exact: true }).click();
  const comment = detail.getByRole('article').filter({ hasText: 'Two offers are in.' });
  await comment.getByText(member.name).waitFor();
  await page.reload();
  await comment.waitFor();
  visitor.assertQuiet();
});

test('an operator makes a tenant; its first administrator comes in; suspending shuts them out until it is resumed', async () => {
  const operator = await visit(browser, 'en');
  const { page, t } = operator;
  const admin = { name: '서지안', email: 'jian.seo@dolgae.test', password: '마당에 매화 한 그루와 낮은 돌담' };
  const tenant = { name: '돌개 연구소', slug: 'dolgae' };
  await enter(operator, '/console', inject('demo').operator);
  await page.getByRole('link', { name: t('shell.tenants'), exact: true }).click();
  await page.getByRole('button', { name: t('console.newTenant'), exact: true }).click();
  const form = page.getByRole('dialog', { name: t('console.createTitle') });
  await form.getByLabel(t('console.field.name'), { exact: true }).first().fill(tenant.name);
  await form.getByLabel(t('console.field.slug'), { exact: true }).fill(tenant.slug);
  const first = form.getByRole('group', { name: t('console.firstAdmin') });
  await first.getByLabel(t('console.field.adminName'), { exact: true }).fill(admin.name);
  await first.getByLabel(t('console.field.adminEmail'), { exact: true }).fill(admin.email);
  await form.getByRole('button', { name: t('console.create'), exact: true }).click();
  const made = page.getByRole('dialog', { name: t('console.madeTitle', { name: tenant.name }) });
  const link = await made.getByLabel(t('console.invitationLink')).inputValue();
  await made
    .getByRole('button', { name: t('common.close'), exact: true })
    .last()
    .click();
  await made.waitFor({ state: 'hidden' });

  const member = await visit(browser, 'ko');
  await accept(member, link, admin, tenant.name);

  await rowOf(operator, tenant.slug).click();
  const drawer = page.getByRole('dialog', { name: tenant.name });
  await drawer.getByRole('button', { name: t('console.suspend'), exact: true }).click();
  const confirm = page.getByRole('dialog', { name: t('console.suspendTitle', { name: tenant.name }) });
  await confirm.getByRole('button', { name: t('console.suspend'), exact: true }).click();
  await drawer.getByText(t('console.state.suspended'), { exact: true }).first().waitFor();

  await member.page.reload();
  const refusal = member.page.getByRole('main').getByRole('alert');
  await refusal.waitFor();
  expect(await refusal.innerText()).toContain('tenant_suspended');

  await drawer.getByRole('button', { name: t('console.resume'), exact: true }).click();
  await page
    .getByRole('dialog', { name: t('console.resumeTitle', { name: tenant.name }) })
    .getByRole('button', { name: t('console.resume'), exact: true })
    .click();
  await drawer.getByText(t('console.state.active'), { exact: true }).waitFor();
  // The pause ended nobody's session.
  await member.page.getByRole('button', { name: member.t('errors.retry') }).click();
  await member.page.getByRole('heading', { level: 1 }).filter({ hasText: admin.name }).waitFor();
  operator.assertQuiet();
});

/** The way into a tenant from the console's table. */
function rowOf({ page }: Visitor, slug: string) {
  return page.getByRole('row').filter({ hasText: slug }).getByRole('link');
}
