import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import type { Locale } from '../../../apps/web/i18n/locale.ts';
import { findChromium } from '../../../scripts/lib/chromium.mjs';
import { WORK_DIR } from '../../../scripts/lib/paths.mjs';
import type { SignIn } from './server.global-setup.ts';
import { type Texts, textsOf } from './texts.ts';

/** Long for a person, short enough that a broken page fails its test and not the whole run. */
const PATIENCE_MS = 30_000;

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ ...(await findChromium()), headless: true });
}

/** Somebody with a browser profile of their own, and what went wrong in their console. */
export interface Visitor {
  page: Page;
  t: Texts;
  locale: Locale;
  /** @throws when the pages logged an error, or a script failed, since the visit began */
  assertQuiet(): void;
}

/** Begins a visit in one language, which ends with the test. If that fails, a picture is kept in `.hanok/test`. */
export async function visit(browser: Browser, locale: Locale, options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: inject('demo').url,
    locale: locale === 'ko' ? 'ko-KR' : 'en-GB',
    timezoneId: 'Asia/Seoul',
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    colorScheme: 'light',
    ...options,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    const { url } = message.location();
    if (message.type() === 'error' && !isFirstRefresh(message.text(), url)) problems.push(`${message.text()} ${url}`);
  });
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') await keepPicture(page, `${locale} ${task.name}`).catch(() => {});
    await context.close();
  });
  return {
    page,
    t: textsOf(locale),
    locale,
    assertQuiet: () => expect(problems, 'errors in the console').toEqual([]),
  };
}

async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = join(WORK_DIR, 'test');
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  await page.screenshot({ path: join(folder, `${name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 90)}.png`) });
}

/** A page asks for a session before it knows whether there is one; the answer "no" is no error. */
function isFirstRefresh(text: string, url: string): boolean {
  return text.includes('401') && url.endsWith('/session/refresh');
}

/** Fills the form of the sign-in page, and waits until the page behind it is there. */
export async function signIn(visitor: Visitor, credentials: SignIn): Promise<void> {
  await givePassword(visitor, credentials);
  await isIn(visitor);
}

/** Fills the form of the sign-in page; what comes then may be one more step. */
export async function givePassword({ page, t }: Visitor, { email, password }: SignIn): Promise<void> {
  await page.getByLabel(t('auth.signin.email')).fill(email);
  await page.getByLabel(t('auth.signin.password'), { exact: true }).fill(password);
  await page.getByRole('button', { name: t('auth.signin.go'), exact: true }).click();
}

/** Waits until a sign-in has led to the page behind it. */
export async function isIn({ page }: Visitor): Promise<void> {
  await page.waitForURL((url) => !/\/(signin|oauth|session)/.test(url.pathname));
}

/** Signs out of a workspace by the menu that bears one's name. */
export async function signOut({ page, t }: Visitor, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('menuitem', { name: t('shell.signOut') }).click();
  await page.getByRole('heading', { level: 1, name: t('auth.chooser.title') }).waitFor();
}

/** Answers the dialog that asks for the password before a dangerous change. */
export async function proveAgain({ page, t }: Visitor, { password }: SignIn): Promise<void> {
  const dialog = page.getByRole('dialog', { name: t('common.stepUp.title') });
  await dialog.getByLabel(t('common.stepUp.password'), { exact: true }).fill(password);
  await dialog.getByRole('button', { name: t('common.stepUp.go') }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Goes to a page of a workspace or of the console by its address, signing in on the way. */
export async function enter(visitor: Visitor, path: string, credentials: SignIn): Promise<void> {
  await visitor.page.goto(path);
  await signIn(visitor, credentials);
}

/** Opens an invitation's link, chooses a password, and signs in with it. */
export async function accept(
  visitor: Visitor,
  link: string,
  person: { name: string; email: string; password: string },
  workspace: string,
): Promise<void> {
  const { page, t } = visitor;
  await page.goto(link);
  await page.getByRole('heading', { level: 1, name: t('auth.invitation.title', { workspace }) }).waitFor();
  await page.getByText(t('auth.invitation.lead', { email: person.email })).waitFor();
  await page.getByLabel(t('auth.invitation.name'), { exact: true }).fill(person.name);
  await page.getByLabel(t('auth.invitation.password'), { exact: true }).fill(person.password);
  await page.getByLabel(t('auth.invitation.again'), { exact: true }).fill(person.password);
  await page.getByRole('button', { name: t('auth.invitation.go'), exact: true }).click();
  await page.getByRole('heading', { level: 1, name: t('auth.invitation.done') }).waitFor();
  await page.getByRole('link', { name: t('auth.invitation.signIn') }).click();
  await signIn(visitor, person);
  await page.getByRole('heading', { level: 1 }).filter({ hasText: person.name }).waitFor();
}

/** Asks the assistant in a new conversation, which is then the page. */
export async function ask({ page, t }: Visitor, question: string): Promise<void> {
  await page.getByRole('link', { name: t('shell.assistant'), exact: true }).click();
  // The page of an older conversation has a link to a new one.
  await page.getByRole('heading', { level: 1, name: t('assistant.new') }).waitFor();
  await page.getByRole('textbox', { name: t('assistant.placeholder') }).fill(question);
  await page.getByRole('button', { name: t('assistant.send'), exact: true }).click();
  await page.waitForURL('**/assistant/*');
}
