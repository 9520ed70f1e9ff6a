import type { Page } from '@playwright/test';
import type { CourseMetric } from '../../src/model/courses.ts';
import type { LeverValues, Side } from '../../src/model/levers.ts';
import { orderKeys, type OrderKey } from '../../src/model/parameters.ts';
import { courseKeys, type CourseKey } from '../../src/model/timeline.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import { valueOf } from '../../src/scenario/values.ts';
import { vectorsOf } from '../vectors.ts';
import { expect, test } from './fixtures.ts';
import { open, pathOf, plain } from './simulator.ts';

interface OrderCase extends Record<Side, LeverValues> {
  readonly plan: Readonly<Record<OrderKey, number>>;
  readonly courses: Record<CourseKey, Record<CourseMetric, number | null>>;
}

/** The totals of the section, as the page holds them unrounded. */
async function totals(page: Page): Promise<Record<CourseKey, Record<string, number | null>>> {
  const found = await page
    .locator('#order table .figure[data-course]')
    .evaluateAll((all) =>
      all.map((one) =>
        ['data-course', 'data-metric', 'data-value'].map((name) => one.getAttribute(name)),
      ),
    );
  const read: Record<string, Record<string, number | null>> = {};
  for (const [course = '', metric = '', value] of found) {
    (read[course ?? ''] ??= {})[metric ?? ''] = value === null ? null : Number(value);
  }
  return read;
}

const example = vectorsOf<OrderCase>('order').find(
  ({ now, plan }) =>
    now.cv1 === defaultScenario.now.cv1 &&
    orderKeys.every((key) => plan[key] === valueOf(defaultScenario, key, 'goal')),
);

const field = (page: Page, key: string) => page.locator(`#${key}-field`);

/** Brings the section of the simulator into view and waits until it listens. */
async function comeTo(page: Page, section: string): Promise<void> {
  await page.locator(section).scrollIntoViewIfNeeded();
  await expect(page.locator(`astro-island[ssr]:has(${section})`)).toHaveCount(0);
}

for (const address of ['/order/', '/ru/']) {
  test(`the worked example's courses are as the vectors say (${address})`, async ({ page }) => {
    await open(page, address);
    await comeTo(page, '#order');
    const shown = await totals(page);
    for (const course of courseKeys) {
      for (const [metric, expected] of Object.entries(example!.courses[course])) {
        const value = shown[course][metric];
        if (expected === null) expect(value, `${course} ${metric}`).toBeNull();
        else {
          expect(Math.abs(Number(value) - expected), `${course} ${metric}`).toBeLessThanOrEqual(
            1e-9 * Math.abs(expected),
          );
        }
      }
    }
  });
}

test('the sentence tells what the right order is worth, and admits where it is not', async ({
  page,
}) => {
  await open(page, '/order/');
  const verdict = page.locator('#order .verdict');
  expect(plain(await verdict.textContent())).toBe(
    'Conversions first, then traffic: over 18 months this order is worth about 2.5M ₽ and 96 contracts more than traffic first. With the rest of the plan as it is, this holds as long as traffic first would wait more than about 1 month before improving conversions (the plan: 6 months). our assumption',
  );
  await field(page, 'tunecost').fill('10,000,000');
  await expect(verdict).toContainText('Improving conversions does not pay here');
  await page.getByRole('button', { name: 'Reset cost of the work' }).click();
  await expect(verdict).toContainText('Conversions first, then traffic');
  await open(page, '/order/#cv1=5&cv2=10~12&cycle=20&tune=9&flow=2&market=10000');
  await expect(verdict.locator('[data-provenance]')).toHaveText('yours');
  await expect(verdict).toContainText('Here traffic first does better');
  await open(page, '/order/#cv1=0&cv2=0');
  await expect(verdict).toContainText('No contracts are signed within 18 months');
  await open(page, '/order/#cv1=1~');
  await expect(verdict).toContainText('Not given yet: CV1');
  expect(await page.locator('main').innerText()).not.toMatch(/NaN|Infinity|undefined/);
});

test('figures of the plan are levers: arrows, pages, ends, typing @engines', async ({ page }) => {
  await open(page, '/order/');
  const tune = page.locator('#tune');
  const spoken = page.locator('#order [aria-live]');
  const before = (await page.locator('#order .verdict').textContent()) ?? '';
  await expect(tune).toHaveAttribute('type', 'range');
  const row = page.getByRole('group', { name: 'Work on conversions', exact: true });
  await expect(row).toContainText('our assumption');
  await tune.press('ArrowRight');
  await expect(field(page, 'tune')).toHaveValue('3.5');
  await expect(row).toContainText('yours');
  await tune.press('PageUp');
  await expect(field(page, 'tune')).toHaveValue('6');
  await tune.press('Home');
  await expect(field(page, 'tune')).toHaveValue('0');
  await expect(tune).toHaveAttribute('aria-valuetext', '0\u00a0months');
  await field(page, 'tune').fill('61');
  await expect(field(page, 'tune')).toHaveAttribute('aria-invalid', 'true');
  await expect(field(page, 'tune')).toHaveAccessibleDescription(
    'Allowed: 0\u00a0months to 60\u00a0months. 0\u00a0months is kept.',
  );
  await field(page, 'tune').fill('30');
  await expect(field(page, 'tune')).not.toHaveAttribute('aria-invalid');
  await expect(page).toHaveURL(/#tune=30$/);
  await field(page, 'tune').press('Enter');
  await expect(spoken).toContainText('over 18\u00a0months');
  await expect(spoken).not.toHaveText(before);
  await row.getByRole('button', { name: 'Reset work on conversions' }).click();
  await expect(row).toContainText('our assumption');
  await expect(spoken).toHaveText(before);
  await expect(page).not.toHaveURL(/#/);
});

test('a link carries every figure of the plan there and back', async ({
  page,
  context,
  baseURL,
}) => {
  await open(page, '/order/');
  const typed = {
    tune: '4.5',
    tunecost: '123456',
    test: '12.5',
    flow: '7',
    check: '99000',
    margin: '37.5',
    horizon: '24',
  };
  for (const [key, value] of Object.entries(typed)) await field(page, key).fill(value);
  await page.locator('#spread').selectOption('16');
  const link =
    /#tune=4\.5&tunecost=123456&test=12\.5&flow=7&check=99000&margin=37\.5&horizon=24&spread=16$/;
  await expect(page).toHaveURL(link);
  const before = await totals(page);
  const other = await context.newPage();
  await open(other, page.url());
  for (const [key, value] of Object.entries(typed)) {
    const shown = await field(other, key).inputValue();
    expect(shown.replace(/[\u00a0,]/g, ''), key).toBe(value);
  }
  await expect(other.locator('#spread')).toHaveValue('16');
  expect(await totals(other)).toEqual(before);
  await other.getByRole('link', { name: 'Back to the five levers' }).click();
  await expect(other).toHaveURL(
    (url) => url.pathname === pathOf('/', baseURL) && link.test(url.href),
  );
});

test('nothing is said about cash before check and margin are given', async ({ page }) => {
  await open(page, '/#cv1=2~5&cv2=5~10&price=20&cycle=40~20&market=3000&check=&margin=');
  await comeTo(page, '#order');
  const order = page.locator('#order');
  await expect(order).toContainText('Cash is not known. Not given: average deal size, margin.');
  await expect(order.locator('[data-metric="cash"]')).toHaveCount(0);
  await expect(order.locator('[data-chart="cash"]')).toHaveCount(0);
  await expect(order.locator('.verdict')).toContainText('contracts more than traffic first');
  await field(page, 'check').fill('50000');
  await expect(order).toContainText('Cash is not known. Not given: margin.');
  await field(page, 'margin').fill('40');
  await expect(order.locator('[data-chart="cash"]')).toHaveCount(1);
  await expect(order).not.toContainText('Cash is not known');
  expect((await totals(page)).neverTuned['cash']).toBeLessThan(0);
});

test('the table tells month by month what the charts show', async ({ page }) => {
  await open(page, '/order/');
  await page.getByText('Show as table, month by month').click();
  const rows = page.getByRole('region', { name: /^Contracts and money/ }).getByRole('row');
  await expect(rows).toHaveCount(2 + 18);
  const cells = await rows.last().getByRole('cell').allTextContents();
  const texts = cells.map(plain).join(' · ');
  expect(texts).toContain('307 · 6.097M ₽ · 1.265M ₽ · 10,891 ₽');
  expect(texts).toContain('211 · 3.619M ₽ · 1.435M ₽ · 469,994 ₽');
  expect(texts).toContain('16 · −746,990 ₽ · 1.136M ₽ · 1.081M ₽');
});

for (const role of ['commercial-director', 'salesperson']) {
  test(`the page of the ${role} follows the plan`, async ({ page }) => {
    await open(page, `/roles/${role}/#cycle=40~20&check=70000`);
    const section = role === 'salesperson' ? '#time-title' : '#order-title';
    await comeTo(page, section);
    if (role === 'salesperson') {
      const days = page.locator('[data-metric="daysToTakt"][data-side="goal"]');
      await expect(days).toHaveAttribute('data-value', '38');
    } else {
      const check = page.locator('[data-metric="averageCheck"]');
      await expect(check).toHaveAttribute('data-value', '70000');
      await expect(page.locator('[data-course="flowFirst"][data-metric="cash"]')).toHaveCount(1);
    }
  });
}
