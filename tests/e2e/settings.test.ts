import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { personOf } from './support/people.ts';
import { enter, openBrowser, visit } from './support/visitor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test.each([
  { locale: 'ko', slug: 'hanbit', role: 'owner', first: 'members' },
  { locale: 'en', slug: 'acme', role: 'viewer', first: 'members' },
] as const)('$locale: /settings opens the first settings page that a $role may see', async (story) => {
  const { locale, slug, role, first } = story;
  const visitor = await visit(browser, locale);
  await enter(visitor, `/t/${slug}/tasks`, personOf(slug, role));
  const answer = await visitor.page.goto(`/t/${slug}/settings`);
  expect(answer?.status()).toBe(200);
  await visitor.page.waitForURL(`**/t/${slug}/${first}`);
  visitor.assertQuiet();
});
