import { chapters } from '../../src/chapters.ts';
import { chapter } from './chapters.ts';
import { expect, test } from './fixtures.ts';
import { open } from './simulator.ts';

test('the page ends with an index that leads to every chapter', async ({ page }) => {
  await open(page, '/ru/');
  const index = page.getByRole('region', { name: 'Все вопросы и короткие ответы' });
  await index.scrollIntoViewIfNeeded();
  await expect(index.getByRole('link')).toHaveCount(chapters.length);
  expect(await page.locator('main section[data-scenario]').last().getAttribute('id')).toBe(
    'questions',
  );
  await index.getByRole('link').first().click();
  await expect(page.locator(`#${chapters[0].id}`)).toBeFocused();
  await expect(page.locator(`#${chapters[0].id}`)).toBeInViewport();
  expect(new URL(page.url()).hash).toBe('');
});

test('answers follow the scenario, each with its figures', async ({ page }) => {
  await open(page, '/');
  const index = page.locator('#questions');
  await index.scrollIntoViewIfNeeded();
  await expect(index.locator('[data-metric="cocaMultiplier"]')).toHaveText('20.9 times');
  await page.locator('#cv2-goal-field').fill('4.25');
  await page.locator('#cv2-goal-field').press('Enter');
  await index.scrollIntoViewIfNeeded();
  await expect(index.locator('[data-metric="cocaMultiplier"]')).toHaveText('10.5 times');
});

test('on a phone the plan, the player and the map are folded; a press unfolds them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/');
  const plan = (await chapter(page, 'order')).locator('.plan');
  await expect(plan.getByRole('slider').first()).toBeHidden();
  await plan.locator('summary').click();
  await expect(plan.getByRole('slider').first()).toBeVisible();
  const map = await chapter(page, 'map');
  await expect(map.locator('.folded svg').first()).toBeHidden();
  await map.getByText('Show the map').click();
  await expect(map.locator('.folded svg').first()).toBeVisible();
});
