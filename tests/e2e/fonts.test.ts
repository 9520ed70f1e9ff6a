import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Keeps every font back until it is released. */
async function holdFonts(page: Page): Promise<() => void> {
  const held = Promise.withResolvers<undefined>();
  await page.route('**/*.woff2', async (route) => {
    await held.promise;
    await route.continue();
  });
  return () => held.resolve(undefined);
}

/** What Chromium tells of a shift: the share of the window that moved times how far. */
interface Shift {
  readonly value: number;
}

interface Seen {
  readonly shift: number;
}

/** Adds up how far what is seen moves by itself on the page that is opened next. */
async function followShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const seen = { shift: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as Shift).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen.shift);
}

/** Notes for each font that a script asks for whether there was a body. */
async function followLoads(page: Page): Promise<() => Promise<boolean[]>> {
  await page.addInitScript(() => {
    const loads: boolean[] = [];
    Object.assign(globalThis, { loads });
    const load = document.fonts.load.bind(document.fonts);
    document.fonts.load = (...font) => {
      loads.push(document.querySelector('body') !== null);
      return load(...font);
    };
  });
  return () => page.evaluate(() => (globalThis as unknown as { loads: boolean[] }).loads);
}

function family(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).fontFamily);
}

test('a page is seen in its own fonts from the start, and in the system’s where they are late', async ({
  page,
}) => {
  // Time stands but for what the test lets pass.
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
  for (const address of ['./', './ru/method/']) {
    const release = await holdFonts(page);
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator('html[data-fonts="awaited"]').waitFor();
    await expect(page.locator('body')).toHaveCSS('opacity', '0');
    release();
    await page.locator('html:not([data-fonts])').waitFor();
    await expect(page.locator('body')).toHaveCSS('opacity', '1');
    expect(await family(page)).toMatch(/^Onest,/);
    expect(await page.evaluate(() => document.fonts.check('1em Onest'))).toBe(true);
    await page.unrouteAll();
  }
  const release = await holdFonts(page);
  await page.goto('./ru/', { waitUntil: 'commit' });
  await page.locator('html[data-fonts="awaited"]').waitFor();
  await page.clock.runFor(3000);
  await expect(page.locator('body')).toHaveCSS('opacity', '1');
  const shown = await family(page);
  expect(shown).not.toContain('Onest,');
  release();
  await page.evaluate(() => document.fonts.load('1em Onest', 'aя'));
  expect(await family(page)).toBe(shown);
});

for (const { name, viewport } of [
  { name: 'a wide screen', viewport: { width: 1350, height: 900 } },
  { name: 'a phone', viewport: { width: 412, height: 823 } },
]) {
  test.describe(() => {
    test.use({ viewport });

    test(`nothing moves by itself while a page comes on ${name}`, async ({ page }) => {
      const shift = await followShifts(page);
      const loads = await followLoads(page);
      // Parts that listen late find the page as it was built.
      await page.route('**/*.js', async (route) => {
        await page.locator('html:not([data-fonts])').waitFor();
        await route.continue();
      });
      const addresses = ['ru/', 'ru/order/', 'money/', 'ru/department/', 'ru/roles/salesperson/'];
      for (const address of addresses) {
        await page.goto(`./${address}`);
        await page.locator('html[data-ready]').waitFor();
        await page.evaluate(() => new Promise((seen) => requestAnimationFrame(seen)));
        expect(await shift(), address).toBeLessThanOrEqual(0.02);
        // Earlier, a font holds back the first frame of phones in Chromium.
        expect(new Set(await loads()), address).toEqual(new Set([true]));
      }
    });
  });
}
