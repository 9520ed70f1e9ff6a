import type { Page } from '@playwright/test';
import { expectNoFault } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { open, startParts } from './simulator.ts';
import { faintTexts } from './textContrast.ts';

/**
 * Every kind of page that no other journey shows to axe. Both languages are built of the same parts,
 * so that each page is looked at in one of them.
 */
const addresses = ['/ru/money/', '/ru/channels/', '/ru/roles/commercial-director/'];

for (const address of addresses) {
  test(`${address} has no fault that axe finds`, async ({ page }) => {
    await open(page, address);
    await expectNoFault(page);
  });
}

test('the simulator has none with what is opened and chosen on it', async ({ page }) => {
  await open(page, '/');
  await page.getByText('Show as table').first().click();
  await expectNoFault(page, 'an open table', ['[data-chart="funnels"]']);
  await page.locator('#time').getByText('contracts so far', { exact: true }).click();
  await expectNoFault(page, 'contracts so far', ['#time']);
  await page.getByRole('button', { name: /^Start from/ }).click();
  await expectNoFault(page, 'an open menu', ['#presets']);
});

// What lies below a text of a drawing is undecided for axe.
test('texts in drawings have contrast to the pixels below them, in both themes', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 1100 });
  await open(page, '/');
  await startParts(page);
  const faint: string[] = [];
  let count = 0;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const figure of await page.locator('figure[data-chart]:visible').all()) {
      const name = `${await figure.getAttribute('data-chart')}, ${colorScheme}`;
      const found = await faintTexts(figure);
      count += found.count;
      faint.push(...found.faint.map((text) => `${name}: ${text}`));
    }
  }
  expect(count).toBeGreaterThan(100);
  expect(faint).toEqual([]);
});

const states: readonly [address: string, what: string, act: (page: Page) => Promise<void>][] = [
  ['/#cv1=abc&cv2=', 'a refused figure', (page) => page.locator('#cv1-now-field').fill('abc')],
  [
    '/#cv1=&cv2=&price=&cycle=&market=',
    'nothing given',
    (page) => page.getByText('per month').click(),
  ],
  [
    '/ru/order/#check=&margin=',
    'a refused plan, on the first day, beside the months as a table',
    async (page) => {
      await page.getByText('Показать таблицей, по месяцам', { exact: true }).click();
      await page.locator('#moment').press('Home');
      await page.locator('#tune-field').fill('abc');
    },
  ],
];

for (const [address, what, act] of states) {
  test(`neither has ${address} with ${what}`, async ({ page }) => {
    await open(page, address);
    await act(page);
    await expectNoFault(page);
  });
}
