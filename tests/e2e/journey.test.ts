import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { field, follow, open, plain, slider, values } from './simulator.ts';

const EXAMPLE = '/#cv1=2~4&cv2=10~20&price=1~1&cycle=30~15&market=10000';

for (const { base, headline } of [
  {
    base: '/',
    headline: /^2× the leads, 2× the closing rate: 80 contracts a month instead of 20 .* at 125 ₽ /,
  },
  { base: '/ru/', headline: /^Конверсия в заявку ×2, в контракт ×2: 80 .* вместо 20 .* по 125 ₽ / },
]) {
  test(`a link shows the scenario that it holds (${base})`, async ({ page }) => {
    await open(page, base + EXAMPLE.slice(1));
    expect(plain(await page.getByRole('heading', { level: 1 }).textContent())).toMatch(headline);
    await expect.poll(() => values(page, 'coca', 'now')).toEqual([1 / (0.02 * 0.1)]);
    await expect.poll(() => values(page, 'coca', 'goal')).toEqual([1 / (0.04 * 0.2)]);
    await expect.poll(() => values(page, 'contractsPerMonth', 'now')).toEqual([20]);
    await expect.poll(() => values(page, 'contractsPerMonth', 'goal')).toEqual([80]);
    await expect.poll(() => values(page, 'contractsMultiplier')).toEqual([4]);
    const results = page.locator('section.results');
    await expect(results.getByRole('button', { name: /COCA/ }).first()).toBeVisible();
    expect(plain(await results.textContent())).toContain('500 ₽');
    expect(plain(await results.textContent())).toContain('125 ₽');
  });
}

test('the untouched page tells the worked example, beside what its source says', async ({
  page,
}) => {
  await open(page, '/');
  const results = plain(await page.locator('section.results').textContent());
  expect(results).toContain('62,901 ₽');
  expect(results).toContain('3,009 ₽');
  expect(results).toContain('20.9×');
  const opening = plain(await page.locator('div.opening').first().textContent());
  expect(opening).toContain(
    'rounds 4,338 visits to 4,350: 4,350 × 14.5 ₽ = 63,075 ₽; goal 3,000 ₽, ×21.',
  );
  expect(page.url()).not.toContain('#');
  // A picture of the whole page has all chapters.
  const heads = page.locator('.chapters h2');
  const drawn = () =>
    heads.evaluateAll((all) =>
      all.map((head) => head.checkVisibility({ contentVisibilityAuto: true })),
    );
  await expect.poll(drawn).toEqual(Array(7).fill(true));
});

test('a founder puts in her own figures, sees the outcome, and sends the link', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/');
  await page.getByRole('textbox', { name: 'Name of the scenario' }).fill('Bakery & sons');
  await field(page, 'cv1', 'now').fill('3');
  await field(page, 'cv1', 'goal').fill('6');
  await field(page, 'cv2', 'now').fill('10');
  await field(page, 'cv2', 'goal').fill('10');
  await field(page, 'price', 'now').fill('30');
  await field(page, 'market', 'goal').fill('5,000');
  await expect.poll(() => values(page, 'coca', 'now')).toEqual([30 / (0.03 * 0.1)]);
  await expect.poll(() => values(page, 'coca', 'goal')).toEqual([30 / (0.06 * 0.1)]);
  await expect.poll(() => values(page, 'contractsPerMonth', 'goal')).toEqual([5000 * (0.06 * 0.1)]);
  await expect(page).toHaveTitle('Bakery & sons · Takt');

  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByText('The link is copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await expect(page).toHaveURL(link);

  const partner = await context.newPage();
  await open(partner, link);
  await expect(partner).toHaveTitle('Bakery & sons · Takt');
  await expect.poll(() => values(partner, 'coca', 'goal')).toEqual([30 / (0.06 * 0.1)]);
  const notice = partner.getByRole('status').filter({ hasText: 'Bakery & sons' });
  expect(plain(await notice.textContent())).toContain(
    'Opened from a link: “Bakery & sons”, CV1 3% → 6%, CV2 10%, click price 30 ₽',
  );
  await partner.getByRole('button', { name: 'Open the worked example' }).click();
  await expect.poll(() => values(partner, 'coca', 'now')).toEqual([14.5 / (0.0113 * 0.0204)]);
  await expect(partner).not.toHaveURL(/#/);
});

test('the page in Russian takes a decimal comma @engines', async ({ page }) => {
  await open(page, '/ru/#cv2=1~2');
  await field(page, 'cv2', 'goal').fill('8,5');
  await expect.poll(() => values(page, 'cv2', 'goal')).toEqual([0.085]);
  await expect(page).toHaveURL(/#cv2=1~8\.5$/);
  await field(page, 'cv2', 'goal').press('Enter');
  await expect(field(page, 'cv2', 'goal')).toHaveValue('8,5');
});

test('what is not allowed is refused with a reason, and the last good figure counts', async ({
  page,
}) => {
  await open(page, '/');
  const goal = field(page, 'cv2', 'goal');
  for (const [typed, reason] of [
    ['900', 'Allowed: 0% to 100%. 8.5% is kept.'],
    ['many', '“many” is not a number. 8.5% is kept.'],
    ['', 'The field is empty. 8.5% is kept.'],
    ['-1', 'Allowed: 0% to 100%. 8.5% is kept.'],
  ] as const) {
    await goal.fill(typed);
    await expect(goal).toHaveAttribute('aria-invalid', 'true');
    await expect(goal).toHaveAccessibleDescription(reason);
    await expect.poll(() => values(page, 'cv2', 'goal')).toEqual([0.085]);
  }
  // What was passed by on the way to what is not allowed was never meant.
  await goal.fill('');
  await goal.pressSequentially('250');
  await expect(goal).toHaveValue('250');
  await expect(goal).toHaveAccessibleDescription('Allowed: 0% to 100%. 8.5% is kept.');
  await expect.poll(() => values(page, 'cv2', 'goal')).toEqual([0.085]);
  await goal.fill('9');
  await expect(goal).not.toHaveAttribute('aria-invalid');
  await expect.poll(() => values(page, 'cv2', 'goal')).toEqual([0.09]);
});

/** Expects the headline to say so, and no chapter of the page to show what is no figure. */
async function expectSaid(page: Page, said: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toContainText(said);
  // What nobody has come near follows the scenario in its own time.
  await expect(page.locator('main astro-island[ssr]')).toHaveCount(0, { timeout: 30_000 });
  expect(await page.locator('body').innerText(), said).not.toMatch(/NaN|Infinity|undefined/);
}

test('zero conversions leave a page that says what is so', async ({ page }) => {
  await open(page, '/');
  await field(page, 'cv2', 'goal').fill('0');
  await expectSaid(page, 'No contracts are signed at the goal');
  await field(page, 'cv1', 'now').fill('0');
  await expectSaid(page, 'No contracts are signed on either side');
});

test('huge, tiny and empty figures of a link do so too', async ({ page }) => {
  await open(page, '/#price=0');
  await expectSaid(page, 'Visits cost nothing');
  for (const [link, said] of [
    ['#cv1=0.0000001~100&cv2=0.0000001~100&price=1000000000&market=1000000000000', '× the leads'],
    ['#market=0', 'A market without visits brings no contracts'],
  ] as const) {
    await follow(page, link);
    await expectSaid(page, said);
  }
});

test('a lever that moves as one moves both sides until it is parted', async ({ page }) => {
  await open(page, '/');
  const link = page.getByRole('button', { name: 'Goal = now: Click price' });
  await expect(link).toHaveAttribute('aria-pressed', 'true');
  await slider(page, 'price', 'goal').press('ArrowRight');
  await expect.poll(() => values(page, 'price', 'now')).toEqual([15]);
  await expect.poll(() => values(page, 'price', 'goal')).toEqual([15]);
  await link.click();
  await slider(page, 'price', 'goal').press('PageUp');
  await expect.poll(() => values(page, 'price', 'now')).toEqual([15]);
  await expect.poll(() => values(page, 'price', 'goal')).toEqual([20]);
  await page.getByRole('button', { name: 'Reset click price' }).click();
  await expect.poll(() => values(page, 'price', 'goal')).toEqual([14.5]);
  await expect(link).toHaveAttribute('aria-pressed', 'true');
});

test('dragging moves the thumb that is nearer to the hand @engines', async ({ page }) => {
  await open(page, '/');
  const box = await slider(page, 'cv2', 'goal').boundingBox();
  if (!box) throw new Error('The slider is not drawn');
  const [before] = await values(page, 'cv2', 'now');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.6, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.8, y, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => values(page, 'cv2', 'now')).toEqual([before]);
  const [goal] = await values(page, 'cv2', 'goal');
  expect(goal).toBeGreaterThan(0.2);
  await expect(slider(page, 'cv2', 'goal')).toBeFocused();
});

test('a ready-made scenario is chosen from the menu, and its assumptions are marked', async ({
  page,
}) => {
  await open(page, '/');
  await expect(page.locator('.levers h3 [data-provenance="ours"]')).toHaveCount(1);
  await page.getByRole('button', { name: /^Start from/ }).click();
  await page.getByRole('button', { name: /^The norm/ }).click();
  await expect.poll(() => values(page, 'contractsPerMonth', 'goal')).toEqual([4000 * (0.05 * 0.1)]);
  await expect(page.locator('.levers h3 [data-provenance="ours"]')).toHaveCount(2);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'Now and the goal are the same',
  );
  await page.getByRole('button', { name: /^Start from/ }).click();
  await page.getByRole('button', { name: /^Calls/ }).click();
  await expect(page.locator('.levers h3 [data-provenance="ours"]')).toHaveCount(5);
});

test('another currency changes the sign, converts nothing, and says so', async ({ page }) => {
  await open(page, '/');
  const choice = page.getByRole('combobox', { name: 'Currency' });
  await choice.selectOption('USD');
  await expect(page.getByText('nothing is converted')).toBeVisible();
  expect(plain(await page.locator('section.results').textContent())).toContain('$62,901');
  await expect.poll(() => values(page, 'coca', 'now')).toEqual([14.5 / (0.0113 * 0.0204)]);
  await expect(page).toHaveURL(/#currency=USD$/);
});

test('language and page are changed with the scenario in hand', async ({ page }) => {
  await open(page, '/#cv2=5~50');
  await page.getByRole('link', { name: 'Русский' }).click();
  await expect(page).toHaveURL(/\/ru\/#cv2=5~50$/);
  await page.getByRole('link', { name: 'Роли' }).click();
  await expect(page).toHaveURL(/\/ru\/roles\/commercial-director\/#cv2=5~50$/);
  await page.locator('html[data-ready]').waitFor();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/roles\/commercial-director\/#cv2=5~50$/);
  await page.locator('html[data-ready]').waitFor();
  await page.getByRole('link', { name: 'Takt', exact: true }).click();
  await page.locator('html[data-ready]').waitFor();
  await expect.poll(() => values(page, 'cv2', 'goal')).toEqual([0.5]);
});

test('the back button and a fragment edited by hand are obeyed @engines', async ({ page }) => {
  await open(page, '/#cv2=5~50');
  await follow(page, '#cv2=5~60');
  await expect.poll(() => values(page, 'cv2', 'goal')).toEqual([0.6]);
  await field(page, 'cv2', 'goal').fill('70');
  await expect(page).toHaveURL(/#cv2=5~70$/);
  await page.goBack();
  await expect.poll(() => values(page, 'cv2', 'goal')).toEqual([0.5]);
});
