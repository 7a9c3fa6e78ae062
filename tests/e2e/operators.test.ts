import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { removeEmbeddedPostgres } from '#platform/database/embedded.ts';
import { PINNED_NODE, ROOT } from '../../scripts/lib/paths.mjs';
import { pinnedEnv } from '../../scripts/lib/run.mjs';
import { codeOf } from '../support/sign-in-steps.ts';
import { freePort, type ServerProcess, startServer } from './support/server-process.ts';
import { givePassword, isIn, openBrowser, proveAgain, type Visitor, visit } from './support/visitor.ts';

/* An installation without a demo, where nobody has said anything about second steps: operators need one. */

const NO_DEMO = { HANOK_DEMO: 'false' };
const FIRST = { name: 'Ada Marsh', email: 'ada@hanok.test' };
const AUDITOR = { name: '윤서하', email: 'seoha@hanok.test', password: '처마 끝에 풍경이 하나 달려 있다' };

let browser: Browser;
let server: ServerProcess;
let dataDir: string;
let port: number;

beforeAll(async () => {
  browser = await openBrowser();
  dataDir = await mkdtemp(join(tmpdir(), 'hanok-e2e-'));
  await chmod(dataDir, 0o711);
  port = await freePort();
  server = await startServer({ dataDir, port, settings: NO_DEMO });
}, 180_000);
afterAll(async () => {
  await browser.close();
  await server.stop();
  await removeEmbeddedPostgres(dataDir);
  await rm(dataDir, { recursive: true, force: true });
}, 60_000);

/** A command of the installation, beside its running server. */
async function hanok(...args: string[]): Promise<string> {
  const env = pinnedEnv({ ...NO_DEMO, HANOK_DATA_DIR: dataDir, PORT: String(port) });
  return (await promisify(execFile)(PINNED_NODE, ['apps/cli/hanok.ts', ...args], { cwd: ROOT, env })).stdout;
}
const come = (locale: 'ko' | 'en', options = {}) =>
  visit(browser, locale, { baseURL: `http://localhost:${port}`, ...options });

test('operators set up a second step before they come in, are asked for it, and are helped when it is lost', async () => {
  const said = await hanok('operators', 'create', '--email', FIRST.email, '--name', FIRST.name);
  const first = { ...FIRST, password: said.trim().split('\n').at(-1) ?? '' };
  const boss = await come('en');
  await boss.page.goto('/console');
  await givePassword(boss, first);
  await enrol(boss);

  const link = await invite(boss, first);
  const auditor = await come('ko');
  await accept(auditor, link);
  await givePassword(auditor, AUDITOR);
  const key = await enrol(auditor);

  // What an auditor's role does not open is not offered, and says so where somebody goes by its address.
  const { page, t } = auditor;
  await page.getByRole('heading', { level: 1, name: t('console.fleet') }).waitFor();
  expect(await page.getByRole('link', { name: t('console.newTenant') }).count()).toBe(0);
  expect(await page.getByRole('link', { name: t('shell.mail'), exact: true }).count()).toBe(0);
  await page.goto('/console/mail');
  await page.getByRole('heading', { name: t('shell.notYours') }).waitFor();
  await readLog(auditor);

  await page.getByRole('button', { name: AUDITOR.name, exact: true }).click();
  await page.getByRole('menuitem', { name: t('shell.signOut') }).click();
  await givePassword(auditor, AUDITOR);
  await page.getByRole('heading', { level: 1, name: t('factors.step.title') }).waitFor();
  await page.getByLabel(t('factors.step.code'), { exact: true }).fill(codeOf(key, 1));
  await page.getByRole('button', { name: t('factors.step.go'), exact: true }).click();
  await isIn(auditor);

  await reset(boss);
  // The page goes on to the sign-in before it has loaded.
  await page.reload({ waitUntil: 'commit' });
  await givePassword(auditor, AUDITOR);
  await page.getByRole('heading', { level: 1, name: t('factors.enrol.title') }).waitFor();
  auditor.assertQuiet();

  // The one super operator has nobody to ask.
  expect(await hanok('operators', 'reset-factors', FIRST.email)).toContain('no second steps any more');
  await boss.page.reload({ waitUntil: 'commit' });
  await givePassword(boss, first);
  await boss.page.getByRole('heading', { level: 1, name: boss.t('factors.enrol.title') }).waitFor();
  // A long story, with two commands that open the installation.
}, 240_000);

/** Sets up an authenticator app at the sign-in, and keeps the recovery codes. @returns its key */
async function enrol(visitor: Visitor): Promise<string> {
  const { page, t } = visitor;
  await page.getByRole('heading', { level: 1, name: t('factors.enrol.title') }).waitFor();
  await page.getByRole('button', { name: t('factors.enrol.app') }).click();
  const key = (await page.getByLabel(t('factors.setup.key'), { exact: true }).inputValue()).replaceAll(' ', '');
  await page.getByLabel(t('factors.setup.code'), { exact: true }).fill(codeOf(key));
  await page.getByRole('button', { name: t('factors.setup.go'), exact: true }).click();
  await page.getByRole('heading', { level: 1, name: t('factors.codes.title') }).waitFor();
  expect(await page.getByRole('listitem').count()).toBe(10);
  await page.getByRole('button', { name: t('factors.codes.done') }).click();
  await isIn(visitor);
  return key;
}

/** @returns the link, which no mail server has taken */
async function invite(visitor: Visitor, { password, email }: { email: string; password: string }): Promise<string> {
  const { page, t } = visitor;
  await page.getByRole('link', { name: t('shell.operators'), exact: true }).click();
  await page.getByRole('button', { name: t('console.inviteOperator'), exact: true }).click();
  const form = page.getByRole('dialog', { name: t('console.inviteOperatorTitle') });
  await form.getByLabel(t('console.operatorName')).fill(AUDITOR.name);
  await form.getByLabel(t('console.operatorEmail')).fill(AUDITOR.email);
  await form.getByRole('combobox', { name: t('console.operatorRole') }).click();
  await page.getByRole('option', { name: t('console.operatorRoles.auditor') }).click();
  await form.getByRole('button', { name: t('console.inviteOperator'), exact: true }).click();
  await proveAgain(visitor, { email, password });
  const done = page.getByRole('dialog', { name: t('console.operatorInvited', { name: AUDITOR.name }) });
  const link = await done.getByRole('textbox').inputValue();
  await page.keyboard.press('Escape');
  return link;
}

async function accept({ page, t }: Visitor, link: string): Promise<void> {
  await page.goto(link);
  await page.getByText(t('auth.invitation.lead', { email: AUDITOR.email })).waitFor();
  await page.getByLabel(t('auth.invitation.password'), { exact: true }).fill(AUDITOR.password);
  await page.getByLabel(t('auth.invitation.again'), { exact: true }).fill(AUDITOR.password);
  await page.getByRole('button', { name: t('auth.invitation.go'), exact: true }).click();
  await page.getByRole('link', { name: t('auth.invitation.signIn') }).click();
}

/** The operators' log: read, narrowed, verified and taken out. */
async function readLog({ page, t }: Visitor): Promise<void> {
  await page.goto('/console/audit');
  const rows = page.getByRole('row');
  const invited = page
    .getByRole('row')
    .filter({ hasText: t('audit.action.operator.invited', { target: AUDITOR.name }) });
  await invited.waitFor();
  await page.getByRole('combobox', { name: t('audit.filter.action') }).click();
  await page.getByRole('option', { name: t('audit.short.operator.invited'), exact: true }).click();
  await expect.poll(() => rows.count()).toBe(2);
  await page.getByRole('button', { name: t('audit.verify.go') }).click();
  const verdict = page.getByRole('region', { name: t('audit.verify.title') }).getByRole('status');
  await expect.poll(async () => /^기록 \d+건이 모두/.test(await verdict.innerText())).toBe(true);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t('audit.export') }).click(),
  ]);
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\n');
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ action: 'audit.exported' });
}

/** Five minutes have not passed since the invitation asked who this is, so that this does not. */
async function reset({ page, t }: Visitor): Promise<void> {
  // The list is from before the auditor came.
  await page.reload();
  await page.getByRole('button', { name: t('console.operatorActionsOf', { name: AUDITOR.name }) }).click();
  await page.getByRole('menuitem', { name: t('console.operatorResetFactors') }).click();
  const dialog = page.getByRole('dialog', { name: t('console.operatorResetFactorsTitle', { name: AUDITOR.name }) });
  await dialog.getByRole('button', { name: t('console.operatorResetFactorsGo'), exact: true }).click();
  await page.getByText(t('console.operatorFactorsReset', { name: AUDITOR.name })).waitFor();
  await dialog.waitFor({ state: 'hidden' });
}
