import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ModelStandin, startOpenAiStandin } from '#platform/testing/standins/index.ts';
import { workspaceApi } from './support/api.ts';
import { personOf } from './support/people.ts';
import { ask, enter, openBrowser, visit } from './support/visitor.ts';

let browser: Browser;
let model: ModelStandin;
const NO_LIMITS = {
  monthlyTokens: null,
  monthlyCostMicros: null,
  memberMonthlyTokens: null,
  memberMonthlyCostMicros: null,
};

beforeAll(async () => {
  browser = await openBrowser();
  model = await startOpenAiStandin();
});
afterAll(async () => {
  // The other files' tests expect workspaces without a model and without limits.
  for (const slug of ['acme', 'hanbit']) {
    const call = await workspaceApi(slug);
    await call('PUT', '/settings/model', { provider: 'none' });
    await call('PUT', '/settings/usage/limits', NO_LIMITS);
  }
  await Promise.all([browser.close(), model.close()]);
});

test.each(['ko', 'en'] as const)(
  '%s: an administrator sees what was used and sets a limit; at it, passages are shown in place of an answer',
  async (locale) => {
    const slug = locale === 'ko' ? 'hanbit' : 'acme';
    const call = await workspaceApi(slug);
    await call('PUT', '/settings/model', { provider: 'openai-compatible', model: 'writer-1', baseUrl: model.url });
    model.reply(() => ({ tokens: ['Written', ' words.'], usage: { inputTokens: 1_200, outputTokens: 34 } }));
    const talk = await call<{ id: string }>('POST', '/conversations', {});
    await call('POST', `/conversations/${talk.id}/messages`, { content: 'Anything?' });

    const visitor = await visit(browser, locale);
    const { page, t } = visitor;
    await enter(visitor, `/t/${slug}/settings/usage`, personOf(slug, 'owner'));
    await page.getByRole('cell', { name: 'writer-1' }).waitFor();
    await page.getByRole('cell', { name: '1,234', exact: true }).first().waitFor();

    // Other files' tests have used models too.
    const { total } = await call<{ total: { tokens: number } }>('GET', '/settings/usage');
    const limit = total.tokens + 766;
    await page.getByLabel(t('usage.limit.tokens'), { exact: true }).fill(String(limit));
    await page.getByRole('button', { name: t('usage.save'), exact: true }).click();
    await page.getByText(t('usage.saved')).waitFor();
    const [used, most] = [total.tokens, limit].map((tokens) => tokens.toLocaleString('en'));
    await page.getByText(t('usage.of', { used: `${used}`, limit: `${most}` }), { exact: true }).waitFor();
    await page.getByRole('progressbar', { name: t('usage.tokens') }).waitFor();
    // Only from here: the refusal itself is an error of the browser's console.
    visitor.assertQuiet();

    await page.goto(`/t/${slug}`);
    await ask(visitor, locale === 'ko' ? '휴가는 며칠인가요?' : 'Which flight class may be booked?');
    await page.getByRole('alert').filter({ hasText: 'budget_exhausted' }).waitFor();
    const asked = model.requests.length;
    await page.getByRole('button', { name: t('assistant.withoutModel'), exact: true }).click();
    const answer = page.getByRole('article', { name: t('assistant.answer') });
    await answer.getByText(t('assistant.extract')).waitFor();
    await expect.poll(() => answer.getAttribute('aria-busy')).toBe('false');
    expect(model.requests.length).toBe(asked);
  },
);
