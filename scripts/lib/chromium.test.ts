import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { findChromium, findShippedChromium } from './chromium.mjs';

const shipsForThisMachine = process.platform === 'linux' && process.arch === 'x64';

async function expectToRender(options: NonNullable<Awaited<ReturnType<typeof findShippedChromium>>>): Promise<void> {
  const browser = await chromium.launch({ ...options, headless: true });
  try {
    const page = await browser.newPage();
    await page.goto(`data:text/html;charset=utf-8,${encodeURIComponent('<h1>한옥</h1><p>Hanok</p>')}`);
    expect(await page.locator('h1').innerText()).toBe('한옥');
    expect((await page.locator('p').boundingBox())?.width).toBeGreaterThan(0);
    expect((await page.screenshot()).length).toBeGreaterThan(1000);
  } finally {
    await browser.close();
  }
}

test('the Chromium that is found starts headless and renders a page', async () => {
  await expectToRender(await findChromium());
}, 60_000);

test('the Chromium that npm ships renders too, so that no machine needs one installed', async () => {
  const shipped = await findShippedChromium();
  if (!shipsForThisMachine) return expect(shipped).toBeNull();
  if (shipped === null) throw new Error('The Chromium of npm does not start here.');
  await expectToRender(shipped);
}, 120_000);

test('a HANOK_CHROMIUM that does not start is refused by name, not passed over', async () => {
  const before = process.env.HANOK_CHROMIUM;
  process.env.HANOK_CHROMIUM = '/nonexistent/chrome';
  try {
    await expect(findChromium()).rejects.toThrow(/HANOK_CHROMIUM names \/nonexistent\/chrome/);
  } finally {
    if (before === undefined) delete process.env.HANOK_CHROMIUM;
    else process.env.HANOK_CHROMIUM = before;
  }
});
