import type { Page } from '@playwright/test';
import { contractsOverTime, firstContractDay } from '../../src/model/contractsOverTime.ts';
import { poissonBand } from '../../src/model/poisson.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import { expect, test } from './fixtures.ts';
import { field, open, plain, slider } from './simulator.ts';

async function comeTo(page: Page): Promise<void> {
  await page.locator('#time').scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island[ssr]:has(#time)')).toHaveCount(0);
}

const figure = (page: Page, metric: string, side: string) =>
  page.locator(`#time table [data-metric="${metric}"][data-side="${side}"]`);

test('the charts say when contracts come', async ({ page }) => {
  await open(page, '/ru/');
  await comeTo(page);
  expect(plain(await page.locator('[data-chart="time"] svg').first().textContent())).toContain(
    'Цель: ровный темп с дня 31',
  );
  await expect(figure(page, 'daysToTakt', 'now')).toHaveAttribute('data-value', '110');
  await expect(figure(page, 'daysToTakt', 'goal')).toHaveAttribute('data-value', '31');
  for (const chance of [0.5, 0.9]) {
    await expect(
      figure(page, 'firstContractDay', 'now').and(page.locator(`[data-chance="${chance}"]`)),
    ).toHaveAttribute('data-value', String(firstContractDay(defaultScenario.now, 4, chance)));
  }
});

test('what nobody has come near waits, and then tells a link’s figures all the same', async ({
  page,
}) => {
  const waiting = page.locator('astro-island[ssr]');
  await open(page, '/');
  expect(await waiting.count()).toBeGreaterThan(2);
  await expect(page.locator('html[data-changed]')).toHaveCount(0);
  await page.goto('about:blank');
  await open(page, '/#cycle=30~15');
  const { daysToTakt } = contractsOverTime({ ...defaultScenario.now, cycle: 30 }, 4, 183);
  // It takes its time, for whoever is at work further up.
  await expect(waiting).toHaveCount(0, { timeout: 30_000 });
  await expect(figure(page, 'daysToTakt', 'now')).toHaveAttribute('data-value', `${daysToTakt}`);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('the total so far comes with the range of nine cases in ten', async ({ page }) => {
  await open(page, '/');
  await comeTo(page);
  await page.locator('#time').getByText('contracts so far', { exact: true }).click();
  const chart = page.locator('[data-chart="time"]');
  const { low, high } = poissonBand(contractsOverTime(defaultScenario.goal, 4, 183).signed);
  await expect(chart.locator('figcaption')).toContainText('the range of nine cases in ten');
  await expect(chart.locator('.likely')).toContainText(
    `Goal: ${low.at(-1)} to ${high.at(-1)}\u00a0contracts`,
  );
  for (const [metric, count] of [
    ['contractsLow', low.at(-1)],
    ['contractsHigh', high.at(-1)],
  ] as const) {
    await expect(
      chart.locator(`.likely [data-metric="${metric}"][data-side="goal"]`),
    ).toHaveAttribute('data-value', String(count));
  }
  await page.locator('#time').getByText('Show as table').click();
  await expect(chart.getByRole('row')).toHaveCount(2 + 6);
});

test('a shorter cycle brings takt nearer, and leaves the contracts as they are', async ({
  page,
}) => {
  await open(page, '/');
  await comeTo(page);
  const lever = page.locator('#time').getByRole('spinbutton', { name: 'Deal cycle: now' });
  await lever.press('Home');
  await expect(figure(page, 'daysToTakt', 'now')).toHaveAttribute('data-value', '1');
  await expect(
    page.locator('section.results [data-metric="contractsPerMonth"][data-side="now"]'),
  ).toHaveAttribute('data-value', String(4350 * (0.0113 * 0.0204)));
});

test('a side without contracts says why', async ({ page }) => {
  await open(page, '/#cv2=0~&cycle=0~5');
  await comeTo(page);
  const chapter = page.locator('#time');
  await expect(chapter).toContainText('Now: no contracts are signed, a conversion is zero.');
  await expect(chapter).toContainText('Goal: CV2 not given.');
  await field(page, 'cv2', 'now').fill('10');
  await field(page, 'market', 'now').fill('0');
  await page.locator('#time').scrollIntoViewIfNeeded();
  await expect(chapter).toContainText('Now: the market yields no visits');
  expect(await chapter.innerText()).not.toMatch(/NaN|Infinity|undefined/);
});

test('what is off the screen follows once a drag has come to rest', async ({ page }) => {
  await open(page, '/');
  await comeTo(page);
  await slider(page, 'cycle', 'goal').press('Home');
  await page.evaluate(() => scrollTo(0, 0));
  await expect(figure(page, 'daysToTakt', 'goal')).toHaveAttribute('data-value', '1');
});
