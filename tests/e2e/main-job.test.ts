import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { docxFile, hwpxFile } from './support/files.ts';
import { nameOf, personOf } from './support/people.ts';
import { ask, openBrowser, signIn, signOut, type Visitor, visit } from './support/visitor.ts';

interface Citation {
  documentId: string;
  quote: string;
  start: number;
  end: number;
}

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const JOBS = [
  {
    language: 'Korean',
    locale: 'ko',
    slug: 'hanbit',
    title: '옥상 천문대 이용 안내',
    file: () =>
      hwpxFile(
        '옥상 천문대 이용 안내.hwpx',
        [
          '# 옥상 천문대 이용 안내',
          '옥상 천문대는 직원과 그 가족이 함께 쓰는 곳입니다.',
          '반사 망원경의 열쇠는 지하 2층 자료실의 백도현 사서가 보관합니다.',
          '관측이 끝나면 돔을 닫고 전원을 내려 주십시오.',
        ].join('\n\n'),
      ),
    question: '반사 망원경의 열쇠는 누가 보관하나요?',
    answer: '반사 망원경의 열쇠는 지하 2층 자료실의 백도현 사서가 보관합니다.',
  },
  {
    language: 'English',
    locale: 'en',
    slug: 'acme',
    title: 'Rooftop beehive rota',
    file: async () =>
      docxFile('Rooftop beehive rota.docx', [
        'Rooftop beehive rota',
        'Two hives stand on the roof of the Pellworth building since May.',
        'The smoker and the veils are kept by Odette Quill in the boiler room.',
        'Honey is shared out at the summer party.',
      ]),
    question: 'Who keeps the smoker and the veils of the beehives?',
    answer: 'The smoker and the veils are kept by Odette Quill in the boiler room.',
  },
] as const;

describe.each(JOBS)('in $language', (job) => {
  test('a member uploads a document, asks about it, opens the citation at its passage, and signs out', async () => {
    const visitor = await visit(browser, job.locale);
    const { page, t } = visitor;
    const member = personOf(job.slug, 'member');

    await chooseWorkspace(visitor, job.slug);
    await page.getByRole('heading', { level: 1, name: nameOf(job.slug) }).waitFor();
    await signIn(visitor, member);
    await page.getByRole('heading', { level: 1 }).filter({ hasText: member.name }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(job.locale);

    const file = await job.file();
    await upload(visitor, file);

    await ask(visitor, job.question);
    const chip = page.getByRole('button', { name: t('assistant.citation', { number: 1, title: job.title }) });
    await chip.waitFor();
    const citation = await citationAfterReload(page);
    expect(citation.quote).toBe(job.answer);

    const [content] = await Promise.all([
      page.waitForResponse((response) => new URL(response.url()).pathname.endsWith(`/${citation.documentId}/content`)),
      chip.click(),
    ]);
    expect((await content.text()).slice(citation.start, citation.end)).toBe(citation.quote);
    const source = page.getByRole('region', { name: t('source.label', { title: job.title }) });
    const mark = source.locator('mark');
    await mark.first().waitFor();
    expect(await mark.allTextContents()).toEqual([citation.quote]);
    await expect.poll(() => shows(mark.first(), source), { timeout: 5_000 }).toBe(true);

    await assertNoTokenInStorage(page);
    await signOut(visitor, member.name);
    await page.goto(`/t/${job.slug}/documents`);
    await page.waitForURL(`**/t/${job.slug}/signin?uid=*`);
    await page.getByLabel(t('auth.signin.password'), { exact: true }).waitFor();
    visitor.assertQuiet();
  });
});

test('a wrong password is refused in words, and the right one then works', async () => {
  const visitor = await visit(browser, 'en');
  const { page, t } = visitor;
  const viewer = personOf('acme', 'viewer');
  await page.goto('/t/acme/documents');
  await page.getByLabel(t('auth.signin.email')).fill(viewer.email);
  await page.getByLabel(t('auth.signin.password'), { exact: true }).fill('not the password');
  await page.getByRole('button', { name: t('auth.signin.go'), exact: true }).click();
  await page.getByText(t('auth.signin.wrong')).waitFor();
  await signIn(visitor, viewer);
  // Back at the page that was asked for, where a viewer finds no way to upload.
  await page.getByRole('heading', { level: 1, name: t('documents.title') }).waitFor();
  await page.getByRole('table').waitFor();
  expect(await page.getByRole('button', { name: t('documents.upload.button'), exact: true }).count()).toBe(0);
});

test('what was filled in before the page woke up counts', async () => {
  const visitor = await visit(browser, 'en');
  const { page, t } = visitor;
  const viewer = personOf('acme', 'viewer');
  await page.goto('/t/acme/documents');
  await page.getByLabel(t('auth.signin.email')).waitFor();
  // The page anew, with its scripts held back until the fields are filled in.
  const held: (() => void)[] = [];
  let asleep = true;
  await page.route('**/_next/static/**/*.js', async (route) => {
    if (asleep) await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await page.getByLabel(t('auth.signin.email')).fill(viewer.email);
  await page.getByLabel(t('auth.signin.password'), { exact: true }).fill(viewer.password);
  expect(held.length).toBeGreaterThan(0);
  asleep = false;
  for (const release of held) release();
  await page.getByRole('button', { name: t('auth.signin.go'), exact: true }).click();
  await page.getByRole('heading', { level: 1, name: t('documents.title') }).waitFor();
  visitor.assertQuiet();
});

test('a workspace that does not exist is told at the front door', async () => {
  const visitor = await visit(browser, 'ko');
  const { page, t } = visitor;
  await chooseWorkspace(visitor, 'nowhere');
  await page.getByText(t('auth.chooser.unknown', { slug: 'nowhere' })).waitFor();
  expect(new URL(page.url()).pathname).toBe('/');
});

async function chooseWorkspace({ page, t, locale }: Visitor, slug: string): Promise<void> {
  await page.goto('/');
  expect(await page.locator('html').getAttribute('lang')).toBe(locale);
  await page.getByRole('heading', { level: 1, name: t('auth.chooser.title') }).waitFor();
  await page.getByLabel(t('auth.chooser.label')).fill(slug);
  await page.getByRole('button', { name: t('auth.chooser.go') }).click();
}

/** Picks the file and watches it through the panel until it is ready. */
async function upload({ page, t }: Visitor, file: Awaited<ReturnType<typeof hwpxFile>>): Promise<void> {
  await page.getByRole('link', { name: t('shell.documents'), exact: true }).click();
  const [picker] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: t('documents.upload.button'), exact: true }).click(),
  ]);
  await picker.setFiles(file);
  const panel = page.getByRole('region', { name: t('documents.upload.panel') });
  const bar = panel.getByRole('progressbar', { name: file.name });
  await bar.waitFor();
  await panel
    .getByRole('status')
    .filter({ hasText: t('documents.upload.going', { count: 1 }) })
    .waitFor();
  expect(Number(await bar.getAttribute('aria-valuenow'))).toBeLessThan(100);
  await panel
    .getByRole('status')
    .filter({ hasText: t('documents.upload.over', { ready: 1, failed: 0 }) })
    .waitFor();
  expect(Number(await bar.getAttribute('aria-valuenow'))).toBe(100);
}

/** Loads the conversation anew, and reads the first citation of its answer as the server keeps it. */
async function citationAfterReload(page: Page): Promise<Citation> {
  await page.locator('article[aria-busy="false"]').waitFor();
  const id = new URL(page.url()).pathname.split('/').at(-1);
  // The page that is left may be loading the conversation as well, and what it got is gone with it.
  let reloaded = false;
  page.once('framenavigated', () => {
    reloaded = true;
  });
  const [response] = await Promise.all([
    page.waitForResponse((one) => reloaded && new URL(one.url()).pathname === `/api/v1/conversations/${id}`),
    page.reload(),
  ]);
  const { data } = (await response.json()) as { data: { messages: { role: string; citations: Citation[] }[] } };
  const citation = data.messages.find(({ role }) => role === 'assistant')?.citations[0];
  if (citation === undefined) throw new Error('the answer has no citation');
  return citation;
}

/** The access token lives in the page's memory, the refresh token in a cookie that no script can read. */
async function assertNoTokenInStorage(page: Page): Promise<void> {
  const text = await page.evaluate<string>(
    'JSON.stringify({ local: { ...localStorage }, session: { ...sessionStorage }, cookies: document.cookie })',
  );
  // A JSON Web Token, anything as long and random as a secret, or a name that promises one.
  expect(text).not.toMatch(/eyJ[\w-]{8,}|[\w-]{40,}|token|bearer|secret/i);
  const cookies = await page.context().cookies();
  expect(cookies.some(({ httpOnly, path }) => httpOnly && path.startsWith('/t/'))).toBe(true);
}

/** Whether the whole of `inner` shows within `outer`. */
async function shows(inner: Locator, outer: Locator): Promise<boolean> {
  const [a, b] = await Promise.all([inner.boundingBox(), outer.boundingBox()]);
  if (a === null || b === null) return false;
  return a.y >= b.y && a.y + a.height <= b.y + b.height && a.x >= b.x && a.x + a.width <= b.x + b.width;
}
