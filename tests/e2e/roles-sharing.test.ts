import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { personOf, spareMemberOf } from './support/people.ts';
import { patternOf } from './support/texts.ts';
import { ask, enter, openBrowser, proveAgain, type Visitor, visit } from './support/visitor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const STORIES = [
  {
    locale: 'ko',
    slug: 'hanbit',
    title: '수달 관찰 기록',
    text: '수달 세 마리가 고운보 아래 바위굴에 산다. 먹이는 저녁마다 피라미다.',
    word: '바위굴',
    question: '수달은 어느 바위굴에 사나요?',
    role: '감사 담당',
  },
  {
    locale: 'en',
    slug: 'acme',
    title: 'Otter sightings',
    text: 'Three otters live in the hollow below the Marlow weir. They eat minnows every evening.',
    word: 'otters',
    question: 'Where do the otters live?',
    role: 'Auditor',
  },
] as const;

// The tests of a language follow each other: the second asks about the document that the first has left private.
describe.each(STORIES)('in $locale', ({ locale, slug, title, text, word, question, role }) => {
  test('what is shared by name or with a role is found and cited at once, and gone at once', async () => {
    const ann = await visit(browser, locale);
    const bob = await visit(browser, locale);
    const { t } = bob;
    const reader = personOf(slug, 'viewer');
    const writer = personOf(slug, 'member');
    await enter(ann, `/t/${slug}/documents`, writer);
    await enter(bob, `/t/${slug}/documents`, reader);
    const address = await uploadPrivately(ann, title, text);

    const list = async (query = '') => {
      await bob.page.goto(`/t/${slug}/documents${query}`);
      await bob.page
        .getByRole('table')
        .or(bob.page.getByText(t('documents.nothing.title')))
        .waitFor();
      return bob.page.getByRole('row').filter({ hasText: title }).count();
    };
    const search = async () => {
      await bob.page.goto(`/t/${slug}/search?q=${encodeURIComponent(word)}`);
      await bob.page.getByRole('status').filter({ hasText: /\d/ }).waitFor();
      return bob.page.getByRole('link', { name: title, exact: true }).count();
    };
    const cited = async () => {
      await ask(bob, question);
      await bob.page.locator('article[aria-busy="false"]').waitFor();
      return bob.page.getByRole('button', { name: patternOf(t('assistant.citation', { number: '…', title })) }).count();
    };
    const everywhere = async () => [await list(), await list('?sharing=with_me'), await search(), await cited()];

    expect(await everywhere()).toEqual([0, 0, 0, 0]);
    for (const grantee of [reader.name, null]) {
      await share(ann, grantee);
      // The details say who sees it, and from whom one has it.
      const who = grantee ?? t('sharing.roleOf', { name: t('members.role.viewer.name') });
      await ann.page.getByRole('complementary').getByText(who).waitFor();
      expect(await everywhere()).toEqual([1, 1, 1, 1]);
      await list('?sharing=with_me');
      const row = bob.page.getByRole('row').filter({ hasText: title });
      await row.getByText(t('sharing.new'), { exact: true }).waitFor();
      await row.getByRole('link').click();
      await bob.page.getByText(t('sharing.fromWhom', { name: writer.name })).waitFor();
      expect(await bob.page.getByRole('button', { name: t('sharing.open'), exact: true }).count()).toBe(0);
      expect(await bob.page.getByRole('button', { name: t('documents.preview.menu') }).count()).toBe(0);
      await bob.page
        .getByRole('main')
        .getByRole('link', { name: t('documents.preview.back'), exact: true })
        .click();
      await row.waitFor();
      await expect.poll(() => row.getByText(t('sharing.new'), { exact: true }).count()).toBe(0);

      await unshare(ann, who);
      expect(await everywhere()).toEqual([0, 0, 0, 0]);
      await bob.page.goto(address);
      await bob.page.getByRole('alert').waitFor();
    }
    ann.assertQuiet();
  });

  test('a shared conversation is read, without what cites a document of which its reader may not know', async () => {
    const ann = await visit(browser, locale);
    const bob = await visit(browser, locale);
    const { t } = bob;
    const reader = personOf(slug, 'viewer');
    const writer = personOf(slug, 'member');
    await enter(ann, `/t/${slug}`, writer);
    await enter(bob, `/t/${slug}/assistant`, reader);
    await ask(ann, question);
    await ann.page.locator('article[aria-busy="false"]').waitFor();
    const conversation = ann.page.url();

    const all = async () => {
      await bob.page.goto(`/t/${slug}/assistant`);
      await bob.page.getByRole('button', { name: t('assistant.all') }).click();
      const drawer = bob.page.getByRole('dialog', { name: t('assistant.all') });
      await drawer
        .getByText(patternOf(`${t('sharing.sharedWithMe')}…`))
        .or(drawer.getByText(t('sharing.sharedWithMe'), { exact: true }))
        .click();
      return drawer;
    };
    await (await all()).getByText(t('sharing.noConversations')).waitFor();

    await ann.page.getByRole('button', { name: t('common.more'), exact: true }).click();
    await ann.page.getByRole('menuitem', { name: t('sharing.open') }).click();
    await grant(ann, reader.name);
    const entry = (await all()).getByRole('listitem').filter({ hasText: writer.name });
    await entry.getByText(t('sharing.new'), { exact: true }).waitFor();
    await entry.getByRole('link').click();
    await bob.page.getByText(t('sharing.readOnly', { name: writer.name })).waitFor();
    await bob.page.getByText(t('sharing.withheld')).waitFor();
    expect(await bob.page.getByRole('article').count()).toBe(0);
    expect(await bob.page.getByRole('textbox', { name: t('assistant.placeholder') }).count()).toBe(0);

    await ann.page.goto(`/t/${slug}/documents?sharing=private`);
    await ann.page.getByRole('link', { name: title, exact: true }).click();
    await share(ann, reader.name);
    await bob.page.reload();
    await bob.page.getByRole('article', { name: t('assistant.answer') }).waitFor();
    await unshare(ann, reader.name);
    await bob.page.reload();
    await bob.page.getByText(t('sharing.withheld')).waitFor();

    await ann.page.goto(conversation);
    await ann.page.getByRole('button', { name: t('sharing.shared'), exact: true }).click();
    await revoke(ann, reader.name);
    await bob.page.reload();
    await bob.page.getByRole('alert').waitFor();
    await (await all()).getByText(t('sharing.noConversations')).waitFor();
    ann.assertQuiet();
  });

  test('a role made in the matrix counts at once for a member who is signed in', async () => {
    const boss = await visit(browser, locale);
    const member = await visit(browser, locale);
    const { page, t } = boss;
    const owner = personOf(slug, 'owner');
    const somebody = spareMemberOf(slug);
    await enter(member, `/t/${slug}/documents`, somebody);
    const upload = member.page.getByRole('button', { name: t('documents.upload.button'), exact: true });
    await upload.waitFor();

    await enter(boss, `/t/${slug}/roles`, owner);
    await page.getByRole('table').waitFor();
    await page.getByRole('button', { name: t('roles.new'), exact: true }).click();
    const form = page.getByRole('dialog', { name: t('roles.newTitle') });
    await form.getByLabel(t('roles.name'), { exact: true }).fill(role);
    await form.getByRole('checkbox', { name: t('roles.words.audit:read') }).check();
    await form.getByRole('checkbox', { name: t('roles.words.documents:read') }).check();
    await form.getByRole('button', { name: t('roles.create'), exact: true }).click();
    await proveAgain(boss, owner);
    await page.getByRole('columnheader', { name: role }).waitFor();

    await giveRole(boss, slug, somebody.name, t('members.role.member.name'), role);
    await member.page.reload();
    await member.page.getByRole('table').waitFor();
    expect(await upload.count()).toBe(0);
    await member.page.goto(`/t/${slug}/audit`);
    await member.page.getByRole('table').waitFor();

    await page.goto(`/t/${slug}/roles`);
    await page.getByRole('button', { name: t('roles.actionsOf', { name: role }) }).click();
    await page.getByRole('menuitem', { name: t('roles.edit') }).click();
    const change = page.getByRole('dialog', { name: t('roles.editTitle') });
    await change.getByRole('checkbox', { name: t('roles.words.documents:write') }).check();
    await change.getByRole('button', { name: t('common.save'), exact: true }).click();
    await change.waitFor({ state: 'hidden' });
    await member.page.goto(`/t/${slug}/documents`);
    await upload.waitFor();
    await giveRole(boss, slug, somebody.name, role, t('members.role.member.name'));
  });
});

/** @returns the address of the document, whose page is then open */
async function uploadPrivately({ page, t }: Visitor, title: string, text: string): Promise<string> {
  const [picker] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: t('documents.upload.button'), exact: true }).click(),
  ]);
  await picker.setFiles({
    name: `${title}.md`,
    mimeType: 'text/markdown',
    buffer: Buffer.from(`# ${title}\n\n${text}`),
  });
  await page
    .getByRole('status')
    .filter({ hasText: t('documents.upload.over', { ready: 1, failed: 0 }) })
    .waitFor();
  await page.getByRole('table').getByRole('link', { name: title, exact: true }).click();
  await page.getByRole('button', { name: t('sharing.open'), exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('sharing.everyoneOff') })
    .click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('sharing.everyoneOn') })
    .waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('complementary').getByText(t('sharing.onlyMe'), { exact: true }).waitFor();
  return page.url();
}

/** Shares the open document with somebody by name; without a name, with all viewers. */
async function share(visitor: Visitor, name: string | null): Promise<void> {
  const { page, t } = visitor;
  await page.getByRole('button', { name: t('sharing.open'), exact: true }).click();
  await grant(visitor, name);
  await page.keyboard.press('Escape');
}

async function grant({ page, t }: Visitor, name: string | null): Promise<void> {
  const dialog = page.getByRole('dialog');
  if (name === null) await dialog.getByText(t('sharing.withRole'), { exact: true }).click();
  await dialog.getByPlaceholder(name === null ? t('sharing.roleHint') : t('sharing.personHint')).click();
  await page.getByRole('option', { name: name ?? t('members.role.viewer.name'), exact: true }).click();
  await dialog.getByRole('button', { name: t('sharing.add'), exact: true }).click();
  const who = name ?? t('sharing.roleOf', { name: t('members.role.viewer.name') });
  await dialog.getByRole('button', { name: t('sharing.remove', { name: who }) }).waitFor();
}

async function unshare(visitor: Visitor, who: string): Promise<void> {
  await visitor.page.getByRole('button', { name: visitor.t('sharing.open'), exact: true }).click();
  await revoke(visitor, who);
  await visitor.page.keyboard.press('Escape');
}

async function revoke({ page, t }: Visitor, who: string): Promise<void> {
  const remove = page.getByRole('dialog').getByRole('button', { name: t('sharing.remove', { name: who }) });
  await remove.click();
  await remove.waitFor({ state: 'detached' });
}

async function giveRole({ page, t }: Visitor, slug: string, name: string, from: string, to: string): Promise<void> {
  await page.goto(`/t/${slug}/members`);
  await page.getByRole('button', { name: t('members.roleOf', { name, role: from }) }).click();
  await page.getByRole('menuitem', { name: to }).click();
  await page.getByRole('button', { name: t('members.roleOf', { name, role: to }) }).waitFor();
}
