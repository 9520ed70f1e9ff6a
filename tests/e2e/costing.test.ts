import { chapter, value } from './chapters.ts';
import { expect, test } from './fixtures.ts';
import { open } from './simulator.ts';

test('the switch shows COCA in full wherever it is drawn, and is in no link', async ({ page }) => {
  await open(page, '/#life=18');
  const made = await chapter(page, 'what-made-it');
  await made.getByText('in full', { exact: true }).click();
  await expect(made.getByText('All spending per visit').first()).toBeVisible();
  expect(await value(made, 'fullCoca')).toBeGreaterThan(150_000);
  const factors = await Promise.all(
    ['cv1', 'cv2', 'price'].map((key) => value(made, `factor.${key}`)),
  );
  const whole = await value(made, 'fullCocaMultiplier');
  expect(factors.reduce((product, factor) => product * factor)).toBeCloseTo(whole, 9);
  expect(whole).toBeCloseTo(9.2, 1);
  const map = await chapter(page, 'map');
  await expect(map.getByRole('radio', { name: 'in full' })).toBeChecked();
  await expect(map.getByRole('slider', { name: 'Goal on the map' })).toHaveAttribute(
    'aria-valuetext',
    /COCA 18,7/,
  );
  await expect(map.locator('.contour.first')).toHaveCount(1);
  await expect(map.locator('.contour.life')).toHaveCount(1);
  await expect(map).toContainText('In the paler area it is below 432,000');
  await made.getByText('clicks only', { exact: true }).click();
  await expect(map.getByRole('radio', { name: 'clicks only' })).toBeChecked();
  await expect(page).toHaveURL(/#life=18$/);
});
