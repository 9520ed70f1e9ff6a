import { readFile } from 'node:fs/promises';
import { expectNoFault } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { open, resize } from './simulator.ts';

test('each role has a sheet of paper, and a month is held against the plan', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 844 });
  await open(page, '/sheets/#sp=3&phone=30');
  await expect(page.locator('article')).toHaveCount(4);
  const leads = page.locator('article[data-role="salesperson"] [data-metric="newLeads"]');
  const expected = async () => Number(await leads.getAttribute('data-value'));
  const goal = await expected();
  expect(goal).toBeCloseTo((((4350 * 0.0567) / 30.4375) * 7) / 3, 9);
  await page.getByText('Now', { exact: true }).click();
  await expect.poll(expected).toBeLessThan(goal / 4);
  await page.getByText('Goal', { exact: true }).click();
  await expect(page.locator('[data-lamp="carried"]')).toHaveAttribute('data-state', 'yes');
  await expect(page.locator('article').last()).toContainText('The lamps need your weekly counts');
  await expect(
    page.getByRole('link', { name: 'Enter or paste them with your own numbers' }),
  ).toHaveAttribute('href', /\/numbers\/#.*sp=3/);

  const band = page.locator('article[data-role="salesperson"] [data-metric^="contracts"]');
  await expect(band).toHaveText(['1.6', '0', '4']);

  await page.getByLabel('Leads', { exact: true }).fill('300');
  await page.getByLabel('Contracts', { exact: true }).fill('18');
  await page.getByLabel('Sales', { exact: true }).fill('1200000');
  await expect(page.locator('[data-metric="plan.salesFactor"]')).toHaveText('×0.954');
  await expect(page.getByText('18 lie inside what chance alone explains')).toBeVisible();
  // On a phone nothing of a sheet, the band least of all, is hidden beside the screen.
  for (const width of [390, 320]) {
    await resize(page, width, 844);
    const scrolled = await page
      .locator('article [role="region"]')
      .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).length);
    expect(scrolled, `at ${width}`).toBe(0);
  }
  for (const width of [320, 1440]) {
    await resize(page, width, 844);
    const inner = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(inner, `at ${width}`).toBeLessThanOrEqual(width);
  }
  await expectNoFault(page);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text).toContain('Salesperson,New leads,weekly');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Save as CSV' })).toBeHidden();
  for (const format of ['A4', 'Letter']) {
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g), format).toHaveLength(4);
  }
});
