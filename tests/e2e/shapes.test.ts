import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { workspaceApi } from './support/api.ts';
import { focusedName, inkOf, overflowOf } from './support/in-page.ts';
import { personOf } from './support/people.ts';
import { ask, enter, openBrowser, type Visitor, visit } from './support/visitor.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };
const LANGUAGES = [
  { language: 'Korean', locale: 'ko', slug: 'hanbit', question: '출장 여비는 며칠 안에 정산하나요?' },
  { language: 'English', locale: 'en', slug: 'acme', question: 'Which flight class may be booked?' },
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(LANGUAGES)('in $language on a phone, nothing reaches beyond the edge', ({ locale, slug, question }) => {
  test('of any page of a workspace', async () => {
    const visitor = await visit(browser, locale, PHONE);
    const { page, t } = visitor;
    const call = await workspaceApi(slug);
    const { items: documents } = await call<{ items: { id: string }[] }>('GET', '/documents?limit=1');
    const { items: tasks } = await call<{ items: { id: string }[] }>('GET', '/tasks?limit=1');
    await enter(visitor, `/t/${slug}/assistant`, personOf(slug, 'owner'));
    await ask(visitor, question);
    const answer = page.getByRole('article', { name: t('assistant.answer') });
    await answer.getByRole('button', { name: t('assistant.copy') }).waitFor();
    expect(await overflowOf(page), 'a conversation').toEqual([]);
    await answer.getByRole('button', { name: t('assistant.citation', { number: 1, title: '' }).trim() }).click();
    await page.getByRole('dialog').locator('mark').first().waitFor();
    expect(await overflowOf(page), 'a source').toEqual([]);

    const paths = [
      '',
      '/documents',
      `/documents/${documents[0]?.id}`,
      `/search?q=${encodeURIComponent(question)}`,
      '/assistant',
      '/tasks',
      '/tasks?view=board',
      `/tasks/${tasks[0]?.id}`,
      '/tasks?new=1',
      '/members',
      '/settings/model',
      '/audit',
      '/me',
    ];
    expect(
      await overflowsAt(
        visitor,
        paths.map((path) => `/t/${slug}${path}`),
      ),
    ).toEqual({});
    visitor.assertQuiet();
  });

  test('of the front doors and of the console', async () => {
    const visitor = await visit(browser, locale, PHONE);
    expect(await overflowsAt(visitor, ['/', `/t/${slug}/signin`, '/console/signin', '/t/nowhere'])).toEqual({});
    await enter(visitor, '/console', inject('demo').operator);
    expect(
      await overflowsAt(visitor, [
        '/console',
        '/console/tenants',
        `/console/tenants/${slug}`,
        '/console/tenants?new=1',
      ]),
    ).toEqual({});
  });
});

test('what reaches beyond the edge is noticed, and what can be scrolled to is not', async () => {
  const { page } = await visit(browser, 'en', PHONE);
  const wide = '<p style="width: 600px; margin: 0">wide</p>';
  await page.setContent(wide);
  expect(await overflowOf(page)).toEqual([expect.stringContaining('html scrolls sideways'), 'p "wide"']);
  await page.setContent(`<div style="overflow-x: auto">${wide}</div>`);
  expect(await overflowOf(page)).toEqual([]);
});

/** What overflows at each of these addresses, after the page has everything that it shows. */
async function overflowsAt({ page }: Visitor, paths: readonly string[]): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const path of paths) {
    await page.goto(path);
    await page.getByRole('heading').first().waitFor();
    await page.waitForLoadState('networkidle');
    const over = await overflowOf(page);
    if (over.length > 0) found[path] = over;
  }
  return found;
}

test('a browser in dark mode gets dark pages that can be read, and a choice of one’s own outlives a reload', async () => {
  const visitor = await visit(browser, 'en', { colorScheme: 'dark' });
  const { page, t } = visitor;
  const owner = personOf('acme', 'owner');
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expectDark(visitor, true);
  await enter(visitor, '/t/acme/tasks', owner);
  await page.getByRole('table').waitFor();
  await expectDark(visitor, true);

  await page.getByRole('button', { name: owner.name, exact: true }).click();
  await page
    .getByRole('radiogroup', { name: t('shell.scheme') })
    .getByText(t('shell.schemeLight'))
    .click();
  await expectDark(visitor, false);
  await page.reload();
  await page.getByRole('table').waitFor();
  await expectDark(visitor, false);
  visitor.assertQuiet();
});

async function expectDark({ page }: Visitor, dark: boolean): Promise<void> {
  await expect.poll(async () => (await inkOf(page, 'h1')).ground < 0.2, { timeout: 5_000 }).toBe(dark);
  expect((await inkOf(page, 'h1')).contrast).toBeGreaterThan(7);
}

test('the keyboard alone signs in, skips to the page and reaches its main action', async () => {
  const visitor = await visit(browser, 'ko');
  const { page, t } = visitor;
  const member = personOf('hanbit', 'member');
  await page.goto('/');
  await page.getByLabel(t('auth.chooser.label')).waitFor();
  await focused(visitor, t('auth.chooser.label'));
  await page.keyboard.type('hanbit');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: t('auth.signin.go'), exact: true, disabled: false }).waitFor();
  await focused(visitor, t('auth.signin.email'));
  await page.keyboard.type(member.email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(member.password);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1 }).filter({ hasText: member.name }).waitFor();

  await page.goto('/t/hanbit/documents');
  await page.getByRole('table').waitFor();
  await page.keyboard.press('Tab');
  expect(await focusedName(page)).toBe(t('shell.skip'));
  await page.keyboard.press('Enter');
  // Past the rail: the main action is among the first things of the page.
  const reached: string[] = [];
  while (reached.length < 6 && reached.at(-1) !== t('documents.upload.button')) {
    await page.keyboard.press('Tab');
    reached.push(await focusedName(page));
  }
  expect(reached).toContain(t('documents.upload.button'));
  visitor.assertQuiet();
});

/** Waits until the field with this label has the focus. */
function focused({ page }: Visitor, label: string): Promise<void> {
  return page.getByLabel(label, { exact: true }).and(page.locator(':focus')).waitFor();
}

test('Ctrl K or ⌘ K opens the find box, which leads to a document by its name', async () => {
  const visitor = await visit(browser, 'en');
  const { page, t } = visitor;
  await enter(visitor, '/t/acme', personOf('acme', 'member'));
  await page.getByRole('heading', { level: 1 }).waitFor();
  const box = page.getByPlaceholder(t('shell.spotlight.placeholder'));
  await page.keyboard.press('ControlOrMeta+k');
  await box.waitFor();
  await page.keyboard.press('Escape');
  await box.waitFor({ state: 'hidden' });
  await page.keyboard.press('ControlOrMeta+k');
  await box.waitFor();
  await page.keyboard.type('warranty');
  await page.getByRole('button', { name: 'Warranty and returns' }).waitFor();
  // The first line searches inside all documents; the next one is the document itself.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Warranty and returns' }).waitFor();
  visitor.assertQuiet();
});
