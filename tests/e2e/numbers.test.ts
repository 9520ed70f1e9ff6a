import { expectNoFault } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { open, resize } from './simulator.ts';

for (const { language, verdict, use, undo, example } of [
  {
    language: '',
    verdict: 'CV2 has very likely risen',
    ...{ use: 'Use as goal', undo: 'Undo', example: 'Load an example' },
  },
  {
    language: '/ru',
    verdict: 'CV2 скорее всего выросла',
    ...{ use: 'Взять как цель', undo: 'Отменить', example: 'Загрузить пример' },
  },
]) {
  test(`counts tell what they prove, and become the scenario (${language || 'en'})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 844 });
    await open(page, `${language}/numbers/`);
    await page.getByRole('button', { name: example }).click();
    await expect(page).toHaveURL(/counts=4350,49,1(~|%7E)4350,247,21/i);
    const figure = (metric: string, more = '') =>
      page.locator(`[data-metric="${metric}"]${more}`).first();
    const value = async (metric: string, more = '') =>
      Number(await figure(metric, more).getAttribute('data-value'));
    for (const [side, low, high] of [
      ['now', 16_149, 358_524],
      ['goal', 2129, 4352],
    ] as const) {
      expect(Math.round(await value('cocaLow', `[data-side="${side}"]`))).toBe(low);
      expect(Math.round(await value('cocaHigh', `[data-side="${side}"]`))).toBe(high);
    }
    expect((await value('chanceHigher', '[data-lever="cv2"]')).toFixed(3)).toBe('0.957');
    await expect(page.locator('header .verdict')).toContainText(verdict);
    for (const width of [320, 768, 1440]) {
      await resize(page, width, 844);
      const inner = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(inner, `at ${width}`).toBeLessThanOrEqual(width);
    }
    await page.locator('#counts-after-contracts').fill('42');
    await page.locator('#counts-after-contracts').press('Enter');
    await page.getByRole('button', { name: use }).click();
    await expect(page).toHaveURL(/cv2=2\.04~17\.004/);
    await page.getByRole('button', { name: undo, exact: true }).last().click();
    await expect(page).not.toHaveURL(/cv2=/);
    await expect(page.locator('#counts-after-contracts')).toHaveValue('42');
    await page.locator('#counts-before-leads').fill('4351');
    await expect(page.getByRole('alert')).toContainText('4351');
    await expectNoFault(page);
  });
}

test('a table copied from elsewhere is pasted into the weeks @engines', async ({ page }) => {
  await open(page, '/numbers/');
  const part = page.locator('#weeks');
  await part.scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island', { has: part })).not.toHaveAttribute('ssr');
  await page.evaluate(() => document.body.append(document.createElement('textarea')));
  const elsewhere = page.locator('body > textarea');
  await elsewhere.fill('Visits\tLeads\tContracts\n1000\t11\t0\n1010\t\t2\n990\t12\t1');
  await elsewhere.press('Control+a');
  await elsewhere.press('Control+c');
  await part.getByLabel('Visits, week 1').press('Control+v');
  await expect(page).toHaveURL(/weeks=1000,11,0;1010,,2;990,12,1/);
  await expect(part.getByLabel('Contracts, week 3')).toHaveValue('1');
  await expect(part.locator('[data-chart="weeks"] .dot')).toHaveCount(2);
});

test('weeks are pasted, marked where something was changed, and judged', async ({ page }) => {
  await open(page, '/numbers/');
  const part = page.locator('#weeks');
  await part.scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island', { has: part })).not.toHaveAttribute('ssr');
  await part.getByLabel('Visits, week 1').evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData(
      'text/plain',
      'Visits\tLeads\tContracts\n1000\t11\t0\n5\t11\t0\n1010\t\t2\n990\t12\t1',
    );
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  });
  await expect(page).toHaveURL(/weeks=1000,11,0;1010,,2;990,12,1/);
  await expect(page.getByText('Lines not taken: 1, the first is “5 11 0”')).toBeVisible();
  await part.getByLabel('Leads, week 2').fill('1011');
  await expect(part.getByRole('alert')).toContainText('from 0 to 1,010');
  await part.getByLabel('Leads, week 2').fill('9');
  // A digit more in front of the last: no sign between thousands is left to be misread.
  const visits = part.getByLabel('Visits, week 2');
  await expect(visits).toHaveValue('1,010');
  await visits.press('End');
  await visits.press('0');
  await expect(page).toHaveURL(/weeks=1000,11,0;10100,9,2;/);
  await visits.fill('1010');
  await part.getByLabel('Monday of the first week').fill('2026-05-07');
  await expect(page).toHaveURL(/from=2026-05-04/);
  const mark = part.getByRole('button', { name: 'Something was changed from week 3 on' });
  await mark.click();
  await expect(mark).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/changed=3/);
  await expect(part.locator('[data-lamp="holds"]')).toHaveAttribute('data-state', 'cannotTell');
  await expect(part.locator('[data-gate]')).toHaveAttribute('data-gate', 'shut');
  const chart = part.locator('[data-chart="weeks"]');
  await expect(chart.locator('.dot')).toHaveCount(2);
  await expect(chart.locator('.change')).toHaveCount(2);
  await expect(chart.locator('.running[d^="M"]')).toHaveCount(1);
  const picture = chart.locator('svg[role="img"]');
  const { width = 0 } = (await picture.boundingBox()) ?? {};
  // The middle of the third of three weeks, between the axis and the margin.
  await picture.click({ position: { x: 44 + (2.5 / 3) * (width - 162), y: 100 } });
  await expect(mark).toHaveAttribute('aria-pressed', 'false');
  await part.getByText('Show as table').click();
  const naive = part.locator('[data-metric="naiveCv2"][data-week="3"]');
  expect(Number(await naive.getAttribute('data-value'))).toBeCloseTo(1 / 12, 9);
  await expectNoFault(page);
  await part.getByRole('button', { name: 'Use the weeks as now' }).click();
  await expect(page).toHaveURL(/cv1=1\.0/);
  await part.getByRole('button', { name: 'Clear the weeks' }).click();
  await expect(page).not.toHaveURL(/weeks=/);
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(page).toHaveURL(/weeks=/);
  const { hash } = new URL(page.url());
  for (const path of ['/', '/ru/', '/roles/commercial-director/']) {
    await open(page, `${path}${hash}`);
    const line = page.locator('[data-gate]');
    // Still empty it has no box that could be scrolled to by its size.
    await page
      .locator('astro-island[component-url*="GateLine"] > div')
      .evaluate((place) => place.scrollIntoView());
    await expect(line, path).toHaveAttribute('data-gate', 'shut');
    await line.getByRole('link').click();
    await expect(page).toHaveURL(/\/numbers\/#.*weeks=/);
  }
});
