import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { open, slider, stopClock, values } from './simulator.ts';

/** Presses Tab until an element has the focus; the number of presses is bounded. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted),
      selector,
    );
    if (isThere) return;
  }
  throw new Error(`${selector} cannot be reached by Tab`);
}

test('the whole main job is done by keyboard alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/');

  await tabTo(page, '#scenario-name');
  await page.keyboard.type('Keys only');
  await tabTo(page, '#cv1-now');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => values(page, 'cv1', 'now')).toEqual([0.0011]);
  await tabTo(page, '#cv1-goal');
  await page.keyboard.press('End');
  await expect.poll(() => values(page, 'cv1', 'goal')).toEqual([0.5]);
  await tabTo(page, '#cv2-goal-field');
  await page.keyboard.type('50');
  await page.keyboard.press('Enter');
  await expect.poll(() => values(page, 'coca', 'goal')).toEqual([14.5 / (0.5 * 0.5)]);
  await tabTo(page, '#cycle-goal');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(() => values(page, 'cycle', 'goal')).toEqual([10]);
  await tabTo(page, '[name="funnel-view"]');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('What the market yields in a month')).toBeVisible();
  await tabTo(page, '#role');
  await page.keyboard.press('End');
  await expect(page.getByRole('region', { name: 'Account manager' })).toBeVisible();

  await page.keyboard.press('Home');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await tabTo(page, 'button.hand-on');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The link is copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain('name=Keys%20only');
});

test('the skip link leads to the content and leaves the scenario alone', async ({ page }) => {
  await open(page, '/#cv2=5~50');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  await expect(page).toHaveURL(/#cv2=5~50$/);
});

test('the method’s contents lead to its chapters and leave the scenario alone', async ({
  page,
}) => {
  await open(page, '/ru/method/#cv2=5~50');
  const contents = page.getByRole('navigation', { name: 'На этой странице' });
  await expect(contents.getByRole('link')).toHaveText(
    await page.locator('article h2').allTextContents(),
  );
  await contents.getByRole('link', { name: 'Словарь' }).press('Enter');
  const chapter = page.getByRole('heading', { name: 'Словарь' });
  await expect(chapter).toBeFocused();
  await expect(chapter).toBeInViewport();
  await expect(page).toHaveURL(/#cv2=5~50$/);
});

test('a lever that is reset keeps the focus', async ({ page }) => {
  await open(page, '/#cv2=5~50');
  await slider(page, 'cv2', 'now').press('Home');
  await page.getByRole('button', { name: 'Reset CV2 to: what the link brought' }).press('Enter');
  await expect(slider(page, 'cv2', 'goal')).toBeFocused();
  await expect(page.locator('section.results [aria-live]')).toContainText('CV2: now 5');
});

test('a figure is explained where the focus comes, and Escape puts it away', async ({ page }) => {
  // The focus has to bring the figure to the screen, which is no reason to put its explanation away.
  await page.setViewportSize({ width: 1280, height: 400 });
  await open(page, '/#cycle=60~16');
  const explanation = page.getByRole('tooltip');
  await page.getByRole('button', { name: /^COCA, the advertising cost/ }).focus();
  await expect(explanation).toContainText('62,901.2667');
  await expect(explanation).toContainText('click price ÷ (CV1 · CV2)');
  await expect(explanation).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(explanation).toBeHidden();

  // What is explained of a conversion leads on to how sure it is.
  await page.getByRole('button', { name: 'CV2, lead → contract', exact: true }).focus();
  await expect(explanation).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(explanation.getByRole('link', { name: /^How sure is this\?/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/numbers\/#cycle=60~16$/);
});

test('a pointer can go to an explanation and rest there', async ({ page }) => {
  // Nothing is to be scrolled, which would put the explanation away.
  await page.setViewportSize({ width: 1280, height: 1100 });
  await page.clock.install();
  await open(page, '/');
  await stopClock(page);
  const explanation = page.getByRole('tooltip');
  await page.locator('section.results [data-metric="coca"][data-side="now"]').hover();
  await page.clock.runFor(400);
  await expect(explanation).toBeVisible();
  const box = (await explanation.boundingBox())!;
  await page.mouse.move(box.x + 10, box.y + box.height + 4);
  await page.clock.runFor(100);
  await page.mouse.move(box.x + 10, box.y + box.height / 2);
  await page.clock.runFor(2000);
  await expect(explanation).toBeVisible();
  await page.mouse.move(2, 2);
  await page.clock.runFor(400);
  await expect(explanation).toBeHidden();
});

test('the outcome is read out once a change has come to rest', async ({ page }) => {
  await open(page, '/');
  const spoken = page.locator('section.results [aria-live]');
  await expect(spoken).toBeEmpty();
  await page.locator('#cv2-goal-field').fill('17');
  await page.locator('#cv2-goal-field').press('Enter');
  await expect(spoken).toContainText('goal 1,504\u00a0₽');
  await page.keyboard.press('Control+z');
  await expect(spoken).toContainText(/^Undone\. CV2: goal 8\.5%\. COCA/);
  await page.keyboard.press('Control+Shift+z');
  await expect(spoken).toContainText(/^Redone\. CV2: goal 17%\. COCA/);
});

test('while a lever moves nothing is read out, by hand or by keys', async ({ page }) => {
  await open(page, '/');
  const spoken = page.locator('section.results [aria-live]');
  const thumb = slider(page, 'cv2', 'goal');
  await thumb.press('ArrowRight');
  await expect(spoken).toContainText('goal 2,974\u00a0₽');
  const box = await thumb.boundingBox();
  if (!box) throw new Error('The track is not drawn');
  await page.mouse.move(box.x + box.width * 0.75, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.9, box.y + box.height / 2, { steps: 8 });
  await expect(
    page.locator('section.results [data-metric="coca"][data-side="goal"]'),
  ).not.toHaveText(/2.974/);
  await expect(spoken).toContainText('goal 2,974\u00a0₽');
  await page.mouse.up();
  await expect(spoken).not.toContainText('goal 2,974\u00a0₽');
});

test('Tab goes where the eye goes: levers first beside the funnels, after the results on a phone', async ({
  page,
}) => {
  await open(page, '/');
  const next = async () => {
    await page.getByRole('combobox', { name: 'Currency' }).focus();
    await page.keyboard.press('Tab');
    return page.evaluate(() => document.activeElement?.closest('.simulator > *')?.className);
  };
  // Of the document, which every engine's Tab and screen readers follow.
  const parts = () =>
    page.locator('.simulator > *').evaluateAll((all) => all.map((part) => part.classList[0]));
  expect(await next()).toMatch(/^levers/);
  expect(await parts()).toEqual(['toolbar', 'levers', 'funnels', 'results', 'more', 'roles']);
  await slider(page, 'cv2', 'goal').focus();
  await page.setViewportSize({ width: 390, height: 844 });
  // The strip of results stands between the funnels and the levers.
  const phone = ['funnels', 'toolbar', 'results', 'levers', 'more', 'roles'];
  await expect.poll(parts).toEqual(phone);
  await expect(slider(page, 'cv2', 'goal')).toBeFocused();
  expect(await next()).toMatch(/^results/);
  await page.reload();
  await expect.poll(parts).toEqual(phone);
  // The island in the part that follows the levers stays where it is, and alive.
  await page.locator('#cycle-goal-field').focus();
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect.poll(parts).toEqual(['toolbar', 'levers', 'funnels', 'results', 'more', 'roles']);
  await expect(page.locator('#cycle-goal-field')).toBeFocused();
});
