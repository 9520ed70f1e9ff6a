import { expect, test } from '@playwright/test';
import { openDeck } from './deck.ts';
import { open, plain, slider } from './simulator.ts';

// What does not come complains in the console: these journeys take Playwright's own test.

test('a simulator that does not come shows the worked example, says so, and still leads on', async ({
  page,
}) => {
  await page.route(/\/Simulator\.[^/]*\.js/, (route) => route.abort());
  await page.goto('./#cv2=5~50');
  await expect(page.getByText('Part of the page failed to load')).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-ready');
  expect(plain(await page.locator('h1').textContent())).toContain('5× the leads');
  await expect(page.locator('h1')).toBeVisible();
  await page.unrouteAll();
  await page.getByRole('link', { name: 'Method' }).click();
  await expect(page).toHaveURL(/\/method\/#cv2=5~50$/);
});

test('a chapter that does not come says so in its place, and comes by its button or with the line', async ({
  page,
}) => {
  await page.route(/\/(NextStep|ConversionMap)\.[^/]*\.js/, (route) => route.abort());
  await open(page, '/');
  await page.locator('#next-step').scrollIntoViewIfNeeded();
  const notice = page.getByRole('status').filter({ hasText: 'could not be loaded' });
  await expect(notice).toHaveCount(1);
  await page.locator('#map').scrollIntoViewIfNeeded();
  await expect(notice).toHaveCount(2);
  // The map that was served is the one that listens later, not another beside it or in its place.
  await page.locator('#map').evaluate((map) => map.setAttribute('data-served', ''));
  await page.unrouteAll();
  await notice.first().getByRole('button', { name: 'Load it' }).click();
  await expect(notice).toHaveCount(1);
  await expect(page.locator('#next-step')).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(notice).toHaveCount(0);
  await expect(page.locator('#map [data-point="goal"][tabindex="0"]')).toHaveCount(1);
  await expect(page.locator('#map[data-served]')).toHaveCount(1);
  await page.locator('#cv2-goal-field').fill('50');
  await expect(page).toHaveURL(/#cv2=2.04~50$/);

  // What comes when it is asked for may be remembered as lost: the page loaded anew has it.
  await page.route(/\/qr\.[^/]*\.js/, (route) => route.abort());
  const code = page.getByRole('dialog', { name: 'Scan to open this page' });
  const ask = async () => {
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('button', { name: /^Show as QR code/ }).click();
  };
  await ask();
  await expect(page.getByText('your scenario stays')).toBeVisible();
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Reload the page' }).click();
  await expect(page.locator('#cv2-goal-field')).toHaveValue('50');
  await page.locator('html[data-ready]').waitFor();
  await ask();
  await expect(code).toBeVisible();

  // Where another scenario is shown than the built one, it has its title and no figures.
  await page.route(/\/NextStep\.[^/]*\.js/, (route) => route.abort());
  await page.reload();
  await page.locator('html[data-changed]').waitFor();
  await expect(page.locator('#next-step-title')).toBeVisible();
  await expect(page.locator('#next-step .beside > p')).toBeHidden();
});

test('an embed that cannot start says so, and shows no figures but its host’s', async ({
  page,
}) => {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      body: '<iframe src="./embed/#cv2=5~50" sandbox="allow-scripts" width="700" height="600"></iframe>',
      contentType: 'text/html; charset=utf-8',
    }),
  );
  await page.goto('./host.html');
  const frame = page.frameLocator('iframe');
  await expect(frame.getByText('cannot start in this frame')).toBeVisible();
  await expect(frame.locator('[data-metric]').filter({ visible: true })).toHaveCount(0);
});

test('a page whose own script does not come says so at once', async ({ page }) => {
  await page.route(/\/Page\.astro[^/]*\.js/, (route) => route.abort());
  await page.goto('./method/');
  await expect(page.getByText('Part of the page failed to load')).toBeVisible();
});

test('a link that is used before the page listens takes the scenario along', async ({ page }) => {
  await page.route('**/*.js', () => undefined);
  await page.goto('./ru/#cv2=5~50', { waitUntil: 'commit' });
  await page.getByRole('link', { name: 'Роли' }).click();
  await expect(page).toHaveURL(/\/ru\/roles\/commercial-director\/#cv2=5~50$/);
  await page.goto('./compare/#s=cv2%3D10&s=cv2%3D20', { waitUntil: 'commit' });
  // A comparison is no scenario: only its translation understands it.
  await page.getByRole('link', { name: 'Русский' }).click();
  await expect(page).toHaveURL(/\/ru\/compare\/#s=cv2%3D10&s=cv2%3D20$/);
  await page.getByRole('link', { name: 'Takt', exact: true }).click();
  await expect(page).toHaveURL(/\/ru\/$/);
});

test('whoever cannot be asked leaves the deck with the changes', async ({ page }) => {
  await page.route('**/leave*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken")' }),
  );
  await openDeck(page, '/', 5);
  await slider(page, 'cv2', 'goal').press('End');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/#cv2=2\.04~100$/);
});
