import { expect, test } from './fixtures.ts';
import { field, follow, open, slider, values } from './simulator.ts';

test('a link with junk opens, names every key, and says what is shown instead', async ({
  page,
}) => {
  await open(page, '/#cv1=abc&cv2=900~8.5&<script>');
  const notice = page.getByRole('status').filter({ hasText: 'Not everything in this link' });
  await expect(notice).toContainText(
    'cv1: “abc” is not a number. Shown instead: CV1 1.13% → 5.67%.',
  );
  await expect(notice).toContainText('cv2: “900~8.5” is outside what is allowed');
  await expect(notice).toContainText('<script>: unknown parameter');
  await expect.poll(() => values(page, 'cv1', 'now')).toEqual([0.0113]);
  await notice.getByRole('button', { name: 'Dismiss this notice' }).click();
  await expect(notice).toBeHidden();
});

// One of a kind: what else a link can hold is tried by the laws of the link and by the fuzzing.
const nasty = [
  '#&&&===~',
  '#cv1=1e999&cv2=-1e999&market=NaN',
  '#cv1=0&cv2=0&price=0&cycle=0&market=0',
  '#cv1=100&cv2=100&price=1e9&cycle=3650&market=1e12',
  '#cv1=1e-300&cv2=1e-300&market=1e12',
  '#__proto__=1&constructor=2&toString=3&hasOwnProperty=4',
  '#name=%ED%A0%80%',
  '#name="><svg onload=alert(1)><img src=x onerror=alert(1)>{{7*7}}${7*7}',
  `#${'cv1=1&'.repeat(700)}name=${'x'.repeat(5000)}`,
  '#\u202ecv1=1\u0000&кв=2&cycle=1_000',
];

test('nasty links leave a page that works', async ({ page }) => {
  for (const [place, link] of nasty.entries()) {
    // Some are what a page starts with, some come while it is there.
    if (place % 4 === 0) {
      await page.goto('about:blank');
      await open(page, `/${link}`);
    } else {
      await follow(page, link);
    }
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
    // A notice quotes what stood in the link; figures and sentences never say such things.
    const text = await page.locator('.headline, .simulator').allInnerTexts();
    expect(text.join(' '), link).not.toMatch(/NaN|Infinity|undefined/);
    expect(await page.locator('main :is(img, [onload], [onerror])').count(), link).toBe(0);
    await page.locator('#cv2-goal-field').fill('50');
    await expect.poll(() => values(page, 'cv2', 'goal'), link).toEqual([0.5]);
  }
});

test('no wrong figure flashes while a link is being opened', async ({ page }) => {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      const figure = document.querySelector<HTMLElement>('h1 .figure');
      if (figure?.checkVisibility({ visibilityProperty: true })) seen.push(figure.innerText);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await open(page, '/#cv1=2~4&cv2=10~20&price=1&market=10000');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2× the leads');
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(seen.some((text) => text.startsWith('2'))).toBe(true);
  expect(seen.filter((text) => text.startsWith('5'))).toEqual([]);
});

test('the address follows the scenario without a new entry in the history', async ({ page }) => {
  await open(page, '/');
  const before = await page.evaluate(() => history.length);
  for (let i = 0; i < 10; i += 1) await page.locator('#cv2-goal').press('ArrowRight');
  await expect(page).toHaveURL(/#cv2=2\.04~9\.5$/);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('parts that come twice leave a deck that works', async ({ page }) => {
  await open(page, '/present/#foo=1&foo=2&step=1&step=2');
  await expect(page.getByRole('status').filter({ hasText: 'foo' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/step=2/);
});

test('a table of figures that are written alike can be opened', async ({ page }) => {
  await open(page, '/#price=0.000000001');
  const map = page.locator('#map');
  await map.scrollIntoViewIfNeeded();
  await map.getByText('Show as table').click();
  await expect(map.getByRole('table')).toHaveCount(2);
});

test('what was changed last is in the address of a page that is left at once', async ({ page }) => {
  await open(page, '/');
  await slider(page, 'cv2', 'goal').press('ArrowRight');
  await slider(page, 'cv2', 'goal').press('End');
  await page.goto('./method/');
  await page.goBack();
  await page.locator('html[data-ready]').waitFor();
  await expect(page).toHaveURL(/cv2=2.04~100/);
  await expect.poll(() => values(page, 'cv2', 'goal')).toEqual([1]);
});

test('an address that there is not says so in every language, with a way on', async ({ page }) => {
  const answer = await page.request.get('./nowhere/');
  expect(answer.status()).toBe(404);
  await page.goto('./404.html');
  await expect(page.getByRole('heading', { name: 'No such page' })).toBeVisible();
  await expect(page.getByText('По этому адресу ничего нет.')).toBeVisible();
  await page.getByRole('link', { name: 'К симулятору' }).click();
  await expect(page).toHaveURL(/\/ru\/$/);
});

test('a scenario that a link took from a ready-made one keeps its marks', async ({ page }) => {
  await open(page, '/#cv1=3~9&cv2=10~15&price=200&cycle=45~30&market=3000');
  await expect(page.getByRole('button', { name: 'Start from: Calls' })).toBeVisible();
  const levers = page.locator('.levers');
  // The side that was moved is the visitor's, the other one of that lever is not.
  await expect(levers.locator('h3 [data-provenance="ours"]')).toHaveCount(5);
  await expect(levers.locator('h3 [data-provenance="visitor"]')).toHaveCount(1);
});

test('pages without levers of their own name what is wrong with a link, and what it lacks', async ({
  page,
}) => {
  for (const address of ['/method/', '/roles/marketer/']) {
    await open(page, `${address}#cv1=abc&zz=1`);
    const notice = page.getByRole('status').filter({ hasText: 'cv1' });
    await expect(notice).toContainText('zz');
  }
  await follow(page, '#cv1=');
  await expect(page.getByRole('main')).toContainText('CV1: not given.');
  await follow(page, '#cv2=2~0');
  await expect(page.getByRole('main')).toContainText('Goal: no contracts are signed');
  await expect(page.getByRole('main')).not.toContainText('Now: no contracts');
});

test('a field that is being typed in shows what the address brings', async ({ page }) => {
  await open(page, '/');
  const now = field(page, 'cv1', 'now');
  await now.fill('5');
  await follow(page, '#cv1=9~12');
  await expect(now).toHaveValue('9');
  await expect(now).toBeFocused();
});
