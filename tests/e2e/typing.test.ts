import { expect, test } from './fixtures.ts';
import { open, startParts } from './simulator.ts';

const fields = [
  ['/', 'price-now-field'],
  ['/channels/', 'channel-1-price-field'],
  ['/numbers/#weeks=100,20,3;200,30,4', 'week-1-visits'],
  ['/department/#reps=10,2;20,3', 'rep-1-leads'],
] as const;

for (const [page_, id] of fields) {
  test(`what is refused on the way stays as it is typed (${id})`, async ({ page }) => {
    await open(page, page_);
    await startParts(page);
    const field = page.locator(`#${id}`);
    await field.press('Control+a');
    // A figure, then none, and never one that was not typed.
    await field.pressSequentially('1e999');
    await expect(field).toHaveValue('1e999');
    await expect(page.locator(`#${id}-problem`)).toHaveRole('alert');
    await field.fill('77');
    await expect(field).toHaveValue('77');
    await expect(page.locator(`#${id}-problem`)).toHaveCount(0);
    // A change from elsewhere shows what counts.
    await field.blur();
    await page.keyboard.press('Control+z');
    await expect(field).not.toHaveValue('77');
  });
}
