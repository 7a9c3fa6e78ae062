import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ModelStandin, startOpenAiStandin } from '#platform/testing/standins/index.ts';
import { workspaceApi } from './support/api.ts';
import { personOf } from './support/people.ts';
import { patternOf } from './support/texts.ts';
import { ask, enter, openBrowser, proveAgain, type Visitor, visit } from './support/visitor.ts';

const QUESTION = 'Which flight class may be booked for a business trip?';
const MODEL = 'writer-1';

let browser: Browser;
let model: ModelStandin;

beforeAll(async () => {
  browser = await openBrowser();
  model = await startOpenAiStandin();
});
afterAll(async () => {
  // The other files' tests expect a workspace without a model, whatever happened here.
  const call = await workspaceApi('acme');
  await call('PUT', '/settings/model', { provider: 'none' });
  await Promise.all([browser.close(), model.close()]);
});

const owner = () => personOf('acme', 'owner');

/** Numbered words, a pause before each, so that a missing or repeated one shows. */
function words(count: number, pauseMs: number) {
  return { tokens: Array.from({ length: count }, (_, i) => `w${i} `), delayMs: pauseMs };
}
const wordsIn = (text: string) => text.match(/w\d+/g) ?? [];
const firstWords = (count: number) => Array.from({ length: count }, (_, i) => `w${i}`);

const answerOf = ({ page, t }: Visitor) => page.getByRole('article', { name: t('assistant.answer') });

/** Waits until at least so many words are there. @returns how many */
async function written(answer: Locator, least: number): Promise<number> {
  let count = 0;
  await expect
    .poll(
      async () => {
        count = wordsIn(await answer.innerText()).length;
        return count;
      },
      { timeout: 30_000, interval: 40 },
    )
    .toBeGreaterThanOrEqual(least);
  return count;
}

async function isWriting(answer: Locator): Promise<boolean> {
  return (await answer.getAttribute('aria-busy')) === 'true';
}
async function untilFinished(answer: Locator): Promise<void> {
  await expect.poll(() => isWriting(answer), { timeout: 60_000 }).toBe(false);
}

test('an administrator connects a model: tests it, saves it, and sees no key afterwards', async () => {
  const visitor = await visit(browser, 'en');
  const { page, t } = visitor;
  await enter(visitor, '/t/acme/settings/model', owner());
  await page.getByRole('radio', { name: t('settings.providers.openai-compatible.name') }).click();
  await page.getByLabel(t('settings.model'), { exact: true }).fill(MODEL);
  await page.getByLabel(t('settings.baseUrl'), { exact: true }).fill(`${model.url}/v1`);
  const key = page.getByLabel(t('settings.apiKey'), { exact: true });
  await key.fill('sk-standin-0123456789');

  await page.getByRole('button', { name: t('settings.test') }).click();
  await page
    .getByRole('status')
    .filter({ hasText: patternOf(t('settings.testOk', { model: MODEL, ms: '…' })) })
    .waitFor();
  expect(model.requests.at(-1)?.headers.authorization).toBe('Bearer sk-standin-0123456789');

  visitor.assertQuiet();
  await page.getByRole('button', { name: t('settings.save'), exact: true }).click();
  await proveAgain(visitor, owner());
  await page.getByText(t('settings.saved')).waitFor();
  await page.reload();
  await expect.poll(() => key.getAttribute('placeholder')).toContain('6789');
  expect(await key.inputValue()).toBe('');
  expect(await page.content()).not.toContain('sk-standin');
});

test('a written answer appears piece by piece, with its verified citation; an invented one is left out', async () => {
  const visitor = await visit(browser, 'en');
  const { page, t } = visitor;
  await enter(visitor, '/t/acme', owner());
  model.reply(() => {
    const { tokens, delayMs } = words(60, 50);
    return { tokens: [...tokens, 'as the policy says [1]. ', 'Or the moon [99].'], delayMs };
  });
  await ask(visitor, QUESTION);
  const answer = answerOf(visitor);
  const early = await written(answer, 2);
  expect(early).toBeLessThan(60);
  expect(await isWriting(answer)).toBe(true);
  expect(await written(answer, early + 3)).toBeGreaterThan(early);
  await untilFinished(answer);
  expect(wordsIn(await answer.innerText())).toEqual(firstWords(60));
  await answer.getByText(t('assistant.verdict.someRejected', { count: 1, rejected: 1 })).waitFor();
  await answer.getByRole('button', { name: patternOf(t('assistant.citation', { number: 1, title: '…' })) }).click();
  await page
    .getByRole('region', { name: patternOf(t('source.label', { title: '…' })) })
    .locator('mark')
    .first()
    .waitFor();
  visitor.assertQuiet();
});

test('Stop ends an answer on the spot, keeps what was written, and hangs up on the model', async () => {
  const visitor = await visit(browser, 'en');
  const { page, t } = visitor;
  await enter(visitor, '/t/acme', owner());
  model.reply(() => words(1_000, 40));
  await ask(visitor, QUESTION);
  const answer = answerOf(visitor);
  await written(answer, 3);
  const request = model.requests.at(-1);
  await page.getByRole('button', { name: t('assistant.stop'), exact: true }).click();
  await untilFinished(answer);
  await answer.getByText(t('assistant.stopped')).waitFor();
  await expect.poll(() => request?.aborted, { timeout: 5_000 }).toBe(true);
  const kept = wordsIn(await answer.innerText());
  expect(kept.length).toBeGreaterThanOrEqual(3);
  expect(kept.length).toBeLessThan(1_000);
  expect(kept).toEqual(firstWords(kept.length));
  // It can be asked again at once, and what was kept is still there after a reload.
  await page.getByRole('button', { name: t('assistant.send'), exact: true }).waitFor();
  await page.reload();
  await answer.getByText(t('assistant.stopped')).waitFor();
  expect(wordsIn(await answer.innerText())).toEqual(kept);
  visitor.assertQuiet();
});

test('a page that reloads during an answer takes it up again, and no word is missing', async () => {
  const visitor = await visit(browser, 'en');
  const { page } = visitor;
  await enter(visitor, '/t/acme', owner());
  const total = 240;
  model.reply(() => words(total, 40));
  await ask(visitor, QUESTION);
  const answer = answerOf(visitor);
  const before = await written(answer, 5);
  const requests = model.requests.length;
  await page.reload();
  await written(answer, before);
  expect(await isWriting(answer)).toBe(true);
  await untilFinished(answer);
  expect(wordsIn(await answer.innerText())).toEqual(firstWords(total));
  expect(model.requests).toHaveLength(requests);
  visitor.assertQuiet();
});
