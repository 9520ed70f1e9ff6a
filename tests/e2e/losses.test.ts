import type { Page } from '@playwright/test';
import { chapter } from './chapters.ts';
import { expect, test } from './fixtures.ts';
import { field, open, slider, values } from './simulator.ts';

/** What the page tells of the last press, and what takes it back. */
const told = (page: Page) => page.locator('#toast');
const takeBack = (page: Page) => told(page).getByRole('button', { name: 'Undo' });

test('what one press takes away is told, with undo beside it', async ({ page }) => {
  await open(page, '/#cv1=2~4&cv2=5~50');
  const link = page.getByRole('button', { name: /^Goal = now: CV2/ });
  await link.click();
  await expect(told(page)).toContainText('The goal is now the same as now: CV2.');
  await expect.poll(() => values(page, 'cv2', 'goal')).toEqual([0.05]);
  await takeBack(page).click();
  await expect.poll(() => values(page, 'cv2', 'goal')).toEqual([0.5]);
  await expect(told(page)).toBeEmpty();
  await expect(link).toBeFocused();
  // Parting what was just linked brings the goal back as well.
  await link.click();
  await link.click();
  await expect.poll(() => values(page, 'cv2', 'goal')).toEqual([0.5]);
  await expect(told(page)).toBeEmpty();

  await slider(page, 'cv2', 'goal').press('End');
  await page.getByRole('button', { name: 'Reset CV2 to: what the link brought' }).click();
  await expect(told(page)).toContainText('CV2 is back at: what the link brought.');
  await expect.poll(() => values(page, 'cv2', 'goal')).toEqual([0.5]);
  await takeBack(page).click();
  await expect.poll(() => values(page, 'cv2', 'goal')).toEqual([1]);
  await page.getByRole('button', { name: 'Reset to: what the link brought' }).click();
  await expect(page).toHaveURL(/#cv1=2~4&cv2=5~50$/);
  await takeBack(page).click();
  await expect.poll(() => values(page, 'cv2', 'goal')).toEqual([1]);

  await page.getByRole('button', { name: /^Start from:/ }).click();
  await page.getByRole('button', { name: /^The norm/ }).click();
  await expect(told(page)).toContainText('Started from: The norm.');
  await takeBack(page).click();
  await expect.poll(() => values(page, 'cv1', 'goal')).toEqual([0.04]);

  const section = await chapter(page, 'what-must-be-true');
  await page.locator('#target-coca-field').fill('100');
  await section.locator('summary', { hasText: 'What each lever has to be' }).click();
  await section.locator('#seek-price').check();
  await section.getByRole('button', { name: /^Make .*the goal$/ }).click();
  await expect(told(page)).toContainText('The goal has new figures.');
  await takeBack(page).click();
  await expect.poll(() => values(page, 'cv2', 'goal')).toEqual([1]);

  // What is told goes with the next change, or when it is put away.
  await page.getByRole('button', { name: 'Enter my figures' }).click();
  await expect(told(page)).toContainText('Started from: My figures.');
  await told(page).getByRole('button', { name: 'Dismiss' }).click();
  await expect(told(page)).toBeEmpty();
});

test('a field takes a ratio of counts, and asks about a tiny percentage', async ({ page }) => {
  await open(page, '/');
  const cv1 = field(page, 'cv1', 'now');
  await cv1.fill('180/12000');
  await cv1.press('Enter');
  await expect(cv1).toHaveValue('1.5');
  await expect.poll(() => values(page, 'cv1', 'now')).toEqual([0.015]);
  await field(page, 'cv2', 'now').fill('9 of 180');
  await expect.poll(() => values(page, 'cv2', 'now')).toEqual([0.05]);
  await cv1.fill('0.015');
  await expect(cv1).toHaveAccessibleDescription(/^0\.015%\sor\s1\.5%\?$/);
  await expect.poll(() => values(page, 'cv1', 'now')).toEqual([0.00015]);
  await page.getByRole('button', { name: /^I meant 1\.5/ }).click();
  await expect.poll(() => values(page, 'cv1', 'now')).toEqual([0.015]);
  await expect(cv1).toHaveValue('1.5');
  await expect(cv1).toBeFocused();
});
