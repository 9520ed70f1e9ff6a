import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Whether the page had put its fonts off when it had been read, before anything of it ran. */
function putOff(page: Page): Promise<boolean> {
  return page.evaluate(() => (window as { putOff?: boolean }).putOff === true);
}

function isInOwnFonts(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { fontFamily } = getComputedStyle(document.body);
    return fontFamily.startsWith('Onest,') && document.fonts.check('1em Onest');
  });
}

for (const address of ['/', '/ru/', '/method/', '/embed/']) {
  test(`a first visit of ${address} listens before its fonts are here, a later one has them`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        const isPutOff = document.documentElement.dataset['fonts'] === 'later';
        (window as { putOff?: boolean }).putOff = isPutOff;
      });
    });
    const held = Promise.withResolvers<undefined>();
    await page.route('**/*.woff2', async (route) => {
      await held.promise;
      await route.continue();
    });
    await page.goto(`.${address}`, { waitUntil: 'commit' });
    await page.locator('html[data-ready][data-fonts]').waitFor();
    expect(await putOff(page)).toBe(true);
    expect(await isInOwnFonts(page)).toBe(false);
    held.resolve(undefined);
    await page.locator('html:not([data-fonts])').waitFor();
    expect(await isInOwnFonts(page)).toBe(true);

    await page.reload();
    expect(await putOff(page)).toBe(false);
    await page.locator('html[data-ready]').waitFor();
    await expect.poll(() => isInOwnFonts(page)).toBe(true);
  });
}

test('a page whose scripts never come is set in its own fonts all the same', async ({ page }) => {
  await page.clock.install();
  // No answer ever.
  await page.route('**/*.js', () => undefined);
  await page.goto('./method/', { waitUntil: 'commit' });
  await page.locator('html[data-fonts]').waitFor();
  await page.clock.runFor(10_000);
  await page.locator('html:not([data-fonts])').waitFor();
  await expect.poll(() => isInOwnFonts(page)).toBe(true);
});
