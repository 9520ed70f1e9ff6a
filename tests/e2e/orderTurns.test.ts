import { value } from './chapters.ts';
import { expect, test } from './fixtures.ts';
import { follow, open } from './simulator.ts';

test('the sentence turns round at the break-even that it names', async ({ page }) => {
  await open(page, '/order/');
  const verdict = page.locator('#order .verdict');
  const turn = await value(verdict, 'flowBreakEven');
  for (const [flow, said] of [
    [turn - 0.01, 'Here traffic first does better'],
    [turn + 0.01, 'Conversions first, then traffic'],
  ] as const) {
    await page.locator('#flow-field').fill(String(flow));
    await expect(verdict).toContainText(said);
    expect(await value(verdict, 'flowBreakEven')).toBe(turn);
  }
});

test('a chart shows cash by how long flow first waits, with its turn and a table', async ({
  page,
}) => {
  for (const base of ['/', '/ru/']) {
    await open(page, `${base}order/`);
    const chart = page.locator('[data-chart="wait"]');
    await chart.scrollIntoViewIfNeeded();
    await expect(chart.locator('path.row')).toHaveCount(3);
    await expect(chart.locator('circle.ring')).toHaveCount(1);
    const turn = await value(page.locator('#order .verdict'), 'flowBreakEven');
    const marks = await chart
      .locator('[data-metric="flowBreakEven"]')
      .evaluateAll((all) => all.map((mark) => Number(mark.getAttribute('data-value'))));
    expect(new Set(marks)).toEqual(new Set([turn]));
    expect(await value(chart, 'flowContractsBreakEven')).toBeGreaterThan(turn);
    await chart.locator('summary').click();
    await expect(chart.getByRole('row')).toHaveCount(1 + 19);
  }
  await follow(page, '#margin=');
  await expect(page.locator('[data-chart="wait"]')).toHaveCount(0);
});
