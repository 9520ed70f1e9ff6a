import { chapter } from './chapters.ts';
import { expect, test } from './fixtures.ts';
import { field, follow, open, slider, values } from './simulator.ts';

test.describe('the map', () => {
  test('moves levers by keyboard, and points follow levers', async ({ page }) => {
    await open(page, '/');
    const section = await chapter(page, 'map');
    const goal = section.getByRole('slider', { name: 'Goal on the map' });
    await goal.press('ArrowUp');
    await expect.poll(() => values(page, 'cv2', 'goal')).toEqual([0.086]);
    await goal.press('Shift+ArrowLeft');
    await expect.poll(() => values(page, 'cv1', 'goal')).toEqual([0.05]);
    await goal.press('End');
    await goal.press('Shift+Home');
    await expect.poll(() => values(page, 'cv1', 'goal')).toEqual([0.5]);
    await expect.poll(() => values(page, 'cv2', 'goal')).toEqual([0.005]);
    await field(page, 'cv2', 'now').fill('10');
    const now = section.getByRole('slider', { name: 'Now on the map' });
    await expect(now).toHaveAttribute('aria-valuetext', /CV2 10%, COCA 12,832\s₽/);
    await goal.press('Control+z');
    await expect.poll(() => values(page, 'cv2', 'now')).toEqual([0.0204]);
  });

  test('a dragged point takes its conversions along, and one step undoes it', async ({ page }) => {
    await open(page, '/');
    const section = await chapter(page, 'map');
    const point = section.locator('[data-point="now"] .mark');
    await point.scrollIntoViewIfNeeded();
    const box = await point.boundingBox();
    if (!box) throw new Error('The point is not drawn');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 30, y, { steps: 3 });
    await page.mouse.move(x + 60, y - 50, { steps: 5 });
    await page.mouse.up();
    const [cv1 = NaN] = await values(page, 'cv1', 'now');
    const [cv2 = NaN] = await values(page, 'cv2', 'now');
    expect(cv1).toBeGreaterThan(0.0113);
    expect(cv2).toBeGreaterThan(0.0204);
    await expect(slider(page, 'cv1', 'now')).not.toHaveValue('0');
    await page.keyboard.press('Control+z');
    await expect.poll(() => values(page, 'cv1', 'now')).toEqual([0.0113]);
    await expect.poll(() => values(page, 'cv2', 'now')).toEqual([0.0204]);
  });

  test('lines follow the click price; what is not given is not drawn', async ({ page }) => {
    await open(page, '/');
    const section = await chapter(page, 'map');
    const line = section.locator('.contour.pays');
    const before = await line.getAttribute('x2');
    await slider(page, 'price', 'goal').press('PageUp');
    await slider(page, 'price', 'goal').press('PageUp');
    await expect(line).not.toHaveAttribute('x2', before ?? '');
    await follow(page, '#cv1=&cv2=&price=&cycle=&market=');
    await expect(section.locator('[data-point]')).toHaveCount(0);
    await expect(section.locator('.contour')).toHaveCount(0);
    await expect(section).toContainText('Now is not on the map. Not given: CV1, CV2.');
  });
});
