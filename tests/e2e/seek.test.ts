import { chapter, value } from './chapters.ts';
import { expect, test } from './fixtures.ts';
import { open, values } from './simulator.ts';

test.describe('what must be true', () => {
  test('a target in the link is sought, and its answer becomes a goal that meets it', async ({
    page,
  }) => {
    await open(page, '/#target=3000~20');
    const section = await chapter(page, 'what-must-be-true');
    await expect(page.locator('#target-coca-field')).toHaveValue('3,000');
    await expect(page.locator('#target-contractsPerMonth-field')).toHaveValue('20');
    await section.locator('summary', { hasText: 'What each lever has to be' }).click();
    const table = section.getByRole('table');
    const [cv1, cv2] = [await value(table, 'answer.cv1'), await value(table, 'answer.cv2')];
    const verdict = section.locator('.verdict');
    expect(await value(verdict, 'answer.cv1')).toBe(cv1);
    expect(await value(verdict, 'answer.coca')).toBeLessThanOrEqual(3000);
    expect(await value(verdict, 'answer.contractsPerMonth')).toBeGreaterThanOrEqual(20);
    await section.getByRole('button', { name: 'Make this the goal' }).click();
    await expect(section.getByText('This is now the goal.')).toBeVisible();
    await expect.poll(() => values(page, 'cv1', 'goal')).toEqual([cv1]);
    await expect.poll(() => values(page, 'cv2', 'goal')).toEqual([cv2]);
    expect((await values(page, 'coca', 'goal'))[0]).toBeLessThanOrEqual(3000);
    expect((await values(page, 'contractsPerMonth', 'goal'))[0]).toBeGreaterThanOrEqual(20);
    await expect.poll(() => values(page, 'cycle', 'goal')).toEqual([16]);
    await page.keyboard.press('Control+z');
    await expect.poll(() => values(page, 'cv1', 'goal')).toEqual([0.0567]);
    await page.locator('#target-coca-field').fill('20000');
    await section.getByText('in full', { exact: true }).click();
    await expect(verdict).toContainText('COCA in full');
    expect(await value(verdict, 'answer.fullCoca')).toBeLessThanOrEqual(20_000);
    const inFull = await value(table, 'answer.cv1');
    await section.getByRole('button', { name: 'Make this the goal' }).click();
    await expect.poll(() => values(page, 'cv1', 'goal')).toEqual([inFull]);
    const fullCoca = page.locator('[data-metric="fullCoca"][data-side="goal"]').first();
    await expect
      .poll(async () => Number(await fullCoca.getAttribute('data-value')))
      .toBeLessThanOrEqual(20_000);
  });

  test('limits hold; what cannot be reached says so and offers the nearest', async ({ page }) => {
    await open(page, '/');
    const section = await chapter(page, 'what-must-be-true');
    await section.locator('summary', { hasText: 'What each lever has to be' }).click();
    await page.locator('#target-coca-field').fill('100');
    await page.locator('#seek-cv1-field').fill('2');
    await page.locator('#seek-cv2-field').fill('5');
    await expect(section).toContainText('Not reachable within these limits.');
    expect(await value(section, 'answer.cv1')).toBe(0.02);
    expect(await value(section, 'answer.cv2')).toBe(0.05);
    // More than the whole is no answer; what is possible but not wished is one.
    const row = section.getByRole('row', { name: /^CV1/ });
    await expect(row).toContainText('not on its own');
    await page.locator('#target-coca-field').fill('3000');
    await expect(row).toContainText('beyond its limit');
    await page.locator('#target-coca-field').fill('100');
    await section.locator('#seek-price').check();
    await expect(section).toContainText('The smallest change that is enough');
    await expect(page).toHaveURL(/#target=100$/);
    await page.locator('#target-coca-field').fill('-5');
    await expect(section.getByRole('alert')).toContainText('It must be above 0');
  });
});
