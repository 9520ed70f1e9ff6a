import { expect, test } from './fixtures.ts';
import { open, stopClock } from './simulator.ts';

test('the months run by: play, pause, step, scrub; the link keeps out of it', async ({ page }) => {
  await page.clock.install();
  await open(page, '/order/');
  const handle = page.locator('#moment');
  const now = page.locator('#order .day');
  const contracts = page.locator('[data-metric="contractsByDay"][data-course="conversionsFirst"]');
  const value = async () => Number(await contracts.getAttribute('data-value'));
  await expect(now).toHaveText('month 18, day 548');
  const atEnd = await value();
  await handle.press('Home');
  await expect(now).toHaveText('the start');
  expect(await value()).toBeLessThan(0.1);
  await page.getByRole('button', { name: 'One month on' }).click();
  await expect(now).toHaveText('month 1, day 30');
  await handle.press('PageUp');
  await expect(now).toHaveText('month 2, day 60');
  await handle.press('ArrowRight');
  await expect(now).toHaveText('month 3, day 67');
  await stopClock(page);
  await page.getByRole('button', { name: 'Play' }).click();
  // A month a second, frame by frame.
  await page.clock.runFor(1000);
  await page.getByRole('button', { name: 'Pause' }).click();
  const paused = await handle.inputValue();
  expect(Number(paused)).toBeGreaterThan(90);
  expect(Number(paused)).toBeLessThan(106);
  expect(await value()).toBeGreaterThan(1);
  await page.clock.runFor(2000);
  await expect(handle).toHaveValue(paused);
  await handle.press('End');
  await handle.press('PageDown');
  expect(await value()).toBeLessThan(atEnd);
  await page.getByRole('button', { name: 'Play' }).click();
  await page.clock.runFor(1500);
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  await expect(now).toHaveText('month 18, day 548');
  expect(await value()).toBe(atEnd);
  await expect(page).not.toHaveURL(/#/);
});

test('who wants less motion sees the months one by one', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.install();
  await open(page, '/order/');
  await page.locator('#moment').press('Home');
  await stopClock(page);
  await page.getByRole('button', { name: 'Play' }).click();
  await page.clock.runFor(1100);
  await expect(page.locator('#order .day')).toHaveText('month 1, day 30');
  await page.clock.runFor(1000);
  await expect(page.locator('#order .day')).toHaveText('month 2, day 61');
  await page.clock.runFor(20_000);
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  await expect(page.locator('#order .day')).toHaveText('month 18, day 548');
});
