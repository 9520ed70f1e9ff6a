import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectStep, openDeck, STEPS } from './deck.ts';
import { slider, values } from './simulator.ts';

test('the projector window follows the presenter’s, and the other way round @engines', async ({
  page,
  context,
}) => {
  await openDeck(page, '/', 4, 'cv2=2.04~10&name=Bakery');
  const [projector] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: 'Open on the projector' }).click(),
  ]);
  await projector.locator('html[data-ready]').waitFor();
  await expectStep(projector, 4);
  await expect(page.getByText('The projector window follows this one.')).toBeVisible();
  await expect(page.getByText('Next: With the goal’s CV1 and CV2')).toBeVisible();
  await expect(page.getByRole('timer')).toHaveText(/^00:\d\d$/);
  await expect(projector.getByRole('complementary')).toHaveCount(0);

  await page.keyboard.press('PageDown');
  await expectStep(projector, 5);
  await slider(page, 'cv2', 'goal').press('End');
  await expect.poll(() => values(projector, 'cv2', 'goal')).toEqual([1]);
  await slider(projector, 'cv2', 'goal').press('Home');
  await expect.poll(() => values(page, 'cv2', 'goal')).toEqual([0.005]);
  await projector.evaluate(() => (document.activeElement as HTMLElement).blur());
  await projector.keyboard.press('ArrowRight');
  await expectStep(page, 6);

  // Loaded anew, the presenter's window takes up its part again.
  await page.reload();
  await page.locator('html[data-ready]').waitFor();
  await page.keyboard.press('n');
  await expect(page.getByText('The projector window follows this one.')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expectStep(projector, 7);

  await projector.close();
  await expect(page.getByText('No projector window is open.')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expectStep(page, 8);
});

test('closing the presenter’s window leaves the projector’s as it is', async ({
  page,
  context,
}) => {
  await openDeck(page, '/ru/', 2);
  const [projector] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: 'Открыть на проекторе' }).click(),
  ]);
  await projector.locator('html[data-ready]').waitFor();
  await expect(page.getByText('Окно проектора следует за этим.')).toBeVisible();
  await page.close();
  await projector.keyboard.press('PageDown');
  await expectStep(projector, 3);
});

test('two decks in one browser do not mix', async ({ page, context }) => {
  const follows = 'The projector window follows this one.';
  const withProjector = async (presenter: Page, at: number) => {
    await openDeck(presenter, '/', at);
    const [projector] = await Promise.all([
      context.waitForEvent('page'),
      presenter.getByRole('button', { name: 'Open on the projector' }).click(),
    ]);
    await expect(presenter.getByText(follows)).toBeVisible();
    return projector;
  };
  const projector = await withProjector(page, 2);
  const stranger = await context.newPage();
  const strangerProjector = await withProjector(stranger, 3);
  await page.bringToFront();
  await page.keyboard.press('End');
  await expectStep(projector, STEPS);
  await stranger.bringToFront();
  await stranger.keyboard.press('PageDown');
  await expectStep(strangerProjector, 4);
  await expectStep(stranger, 4);
  await expectStep(page, STEPS);
  await expectStep(projector, STEPS);
});

test('a window that the browser does not open is told of', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await openDeck(page);
  await page.getByRole('button', { name: 'Open on the projector' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Allow pop-up windows' })).toBeVisible();
});
