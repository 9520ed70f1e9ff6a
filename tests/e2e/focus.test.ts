import { expect, test } from './fixtures.ts';
import { field, open, values } from './simulator.ts';

test('a button that takes itself away leaves the keyboard where it was', async ({ page }) => {
  await open(page, '/#cv2=5~50');
  for (const name of [/^Open the worked example/, /^Make this the goal/]) {
    const button = page.getByRole('button', { name });
    await button.focus();
    await button.press('Enter');
    await expect(page.locator('main :focus')).toHaveCount(1);
  }
});

test('Escape gives a field back the figure that counts', async ({ page }) => {
  await open(page, '/');
  const price = field(page, 'price', 'now');
  await price.fill('-3');
  await expect(price).toHaveAttribute('aria-invalid', 'true');
  await price.press('Escape');
  await expect(price).toHaveValue('14.5');
  await expect(price).not.toHaveAttribute('aria-invalid');
});

test('thousands are read as those write them who read the page', async ({ page }) => {
  await open(page, '/');
  await field(page, 'market', 'now').fill('10,000');
  await expect.poll(() => values(page, 'market', 'now')).toEqual([10_000]);
  await page.goto('about:blank');
  await open(page, '/ru/');
  await field(page, 'price', 'now').fill('10,125');
  await expect.poll(() => values(page, 'price', 'now')).toEqual([10.125]);
});
