import { expectNoFault } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { open, resize } from './simulator.ts';

for (const { language, verdict, table } of [
  { language: '', verdict: 'salespeople are the bottleneck', table: 'Show as table, work by work' },
  {
    language: '/ru',
    verdict: 'узкое место — продажники',
    table: 'Показать таблицей, по видам работы',
  },
]) {
  test(`who is needed follows the link and the hand (${language || 'en'})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 844 });
    await open(page, `${language}/department/#sp=1`);
    const goal = (metric: string, role = '') =>
      page.locator(`td [data-metric="${metric}"][data-side="goal"]${role}`);
    const value = async (metric: string) => Number(await goal(metric).getAttribute('data-value'));
    expect((await value('departmentContracts')).toFixed(1)).toBe('8.1');
    expect(Math.round(await value('cocaAtBottleneck'))).toBe(7791);
    await expect(page.locator('.verdict.goal')).toContainText(verdict);
    for (const width of [320, 768, 1440]) {
      await resize(page, width, 844);
      const inner = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(inner, `at ${width}`).toBeLessThanOrEqual(width);
    }
    const chart = page.locator('[data-chart="workload"]');
    const hatched = chart.locator('.over[fill]');
    await expect(hatched).toHaveCount(1);
    const openWork = chart.locator('.goal .open').first();
    await page.locator('#sp-field').fill('4');
    await expect(hatched).toHaveCount(0);
    await expect(page).toHaveURL(/sp=4/);
    const before = (await openWork.boundingBox())?.width ?? 0;
    await page.locator('#cycle-goal-field').fill('4');
    await expect(goal('needed', '[data-role="salesperson"]')).not.toHaveAttribute(
      'data-value',
      /^2\.6/,
    );
    expect((await openWork.boundingBox())?.width ?? 0).toBeLessThan(before);
    await page.getByText(table).click();
    await expectNoFault(page);
  });
}

test('salespeople are typed and pasted, told apart as far as that goes, and kept in the link', async ({
  page,
}) => {
  await open(page, '/department/');
  const part = page.locator('#reps');
  await part.scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island', { has: part })).not.toHaveAttribute('ssr');
  await part.getByLabel('Name, row 1').fill('Anna');
  await part.getByLabel('Leads due, row 1').fill('400');
  await part.getByLabel('Contracts, row 1').fill('401');
  await expect(part.getByRole('alert')).toContainText('is not a whole number from 0 to 400');
  await part.getByLabel('Contracts, row 1').fill('60');
  await part.getByRole('button', { name: 'Add a salesperson' }).click();
  await part.getByLabel('Name, row 2').evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Boris\t400\t12\nVera\t400\t30');
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  });
  await expect(part.getByLabel('Contracts, row 3')).toHaveValue('30');
  await expect(page).toHaveURL(/reps=Anna,400,60;Boris,400,12;Vera,400,30/);
  await expect(part).toContainText('Below the 95% limits: Boris');
  await expect(part.locator('[data-chart="reps"] circle')).toHaveCount(3);
  await part.getByText('Show as table').click();
  await expectNoFault(page);
  await part.getByRole('button', { name: 'Remove row 1' }).click();
  await expect(page).not.toHaveURL(/Anna/);
});
