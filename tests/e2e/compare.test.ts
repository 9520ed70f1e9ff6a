import type { Page } from '@playwright/test';
import { expectNoFault } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { field, follow, open, plain, resize } from './simulator.ts';

const COMPARISON =
  'compare/#s=name%3DCoffee%2520City&s=cv1%3D3~6%26cv2%3D10~15%26price%3D30%26market%3D5000%26name%3DBakery&s=cv2%3D0%26name%3DNothing&base=2';

/** The unrounded goal of a figure in a column, counted from 1. */
async function goal(page: Page, metric: string, column: number): Promise<number> {
  const cell = page.locator(`[data-compared="${column}"]`);
  const value = await cell
    .locator(`[data-metric="${metric}"]:not([data-side="now"])`)
    .getAttribute('data-value');
  return value === null ? NaN : Number(value);
}

/** Figures with equal attributes whose values differ. */
async function clashes(page: Page): Promise<string[]> {
  const figures = await page.locator('[data-metric]').evaluateAll((all) =>
    all.map(({ attributes }) => {
      const data = [...attributes].filter(({ name }) => name.startsWith('data-'));
      const rest = data.filter(({ name }) => name !== 'data-value');
      return {
        attributes: rest.map(({ name, value }) => `${name}=${value}`).join(' '),
        value: data.find(({ name }) => name === 'data-value')?.value,
      };
    }),
  );
  return figures
    .filter(({ attributes, value }) =>
      figures.some((other) => other.attributes === attributes && other.value !== value),
    )
    .map(({ attributes, value }) => `${attributes}: ${value ?? 'none'}`);
}

test('saved scenarios are compared from the dialog, and the link shows the same elsewhere', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/');
  const dialog = page.getByRole('dialog', { name: 'My scenarios' });
  for (const [name, cv2] of [
    ['First', '10'],
    ['Second', '20'],
  ] as const) {
    await field(page, 'cv2', 'goal').fill(cv2);
    await page.getByRole('button', { name: 'My scenarios' }).click();
    await dialog.getByRole('textbox').fill(name);
    await page.keyboard.press('Enter');
    await expect(dialog.getByText(`“${name}” is saved.`)).toBeVisible();
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: 'My scenarios' }).click();
  await dialog.getByRole('checkbox', { name: 'Compare “First”' }).check();
  await expect(dialog.getByRole('link', { name: /^Compare/ })).toBeHidden();
  await dialog.getByRole('checkbox', { name: 'Compare “Second”' }).check();
  await dialog.getByRole('link', { name: 'Compare (2)' }).click();
  await page.locator('html[data-ready]').waitFor();
  expect(await goal(page, 'coca', 1)).toBe(14.5 / (0.0567 * 0.2));
  expect(await goal(page, 'coca', 2)).toBe(14.5 / (0.0567 * 0.1));
  expect(await goal(page, 'contractsMultiplier', 2)).toBe(0.5);

  await page.getByRole('radio', { name: 'compare with this: “First”' }).check();
  expect(await goal(page, 'cocaMultiplier', 1)).toBe(2);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByText('The link is copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain('/compare/#s=');
  const partner = await context.newPage();
  await open(partner, link);
  expect(await goal(partner, 'cocaMultiplier', 1)).toBe(2);
  // Links to other pages carry the base; the other language the whole comparison.
  await partner.getByRole('link', { name: 'Русский' }).click();
  await partner.locator('html[data-ready]').waitFor();
  expect(await goal(partner, 'cocaMultiplier', 1)).toBe(2);
  await partner.getByRole('link', { name: 'Симулятор', exact: true }).click();
  await partner.locator('html[data-ready]').waitFor();
  await expect(partner).toHaveTitle('First · Takt');
});

test('scenarios that are as good as each other share the best place', async ({ page }) => {
  await open(page, '/compare/#s=name%3DA&s=cv2%3D2~4&s=name%3DB');
  expect(plain(await page.locator('.lead').textContent())).toMatch(
    /^Best on both at the goal: “A” and “B”, 3,009 ₽ a contract/,
  );
});

test('a link is compared: best of each row, words, and the baseline @engines', async ({ page }) => {
  await open(page, `/${COMPARISON}`);
  expect(plain(await page.locator('.lead').textContent())).toBe(
    'Cheapest contract at the goal: “Coffee City”, 3,009 ₽. Most contracts a month at the goal: “Bakery”, 45 contracts.',
  );
  expect(await clashes(page)).toEqual([]);
  const row = (name: string | RegExp) =>
    page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
  expect(plain(await row('CV1, visit → lead').getByRole('cell').nth(1).textContent())).toContain(
    'best',
  );
  expect(
    plain(
      await row(/^COCA, the/)
        .getByRole('cell')
        .nth(2)
        .textContent(),
    ),
  ).toContain('no contracts');
  const against = (
    await row(/^COCA$/)
      .getByRole('cell')
      .allTextContents()
  ).map(plain);
  expect(against[0]).toMatch(/^\S+× cheaper/);
  expect(against.slice(1)).toEqual(['baseline', '— no contracts']);
  await expect(page.getByRole('img', { name: /^Funnel of/ })).toHaveCount(2);
  await page.getByText('per month', { exact: true }).click();
  await expect(
    page.getByRole('img', { name: 'Funnel of “Bakery”: 5,000 visits, 300 leads, 45 contracts' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Remove “Coffee City”' }).click();
  await expect(
    page.getByRole('status').filter({ hasText: '“Coffee City” is removed.' }),
  ).toBeVisible();
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeFocused();
  await undo.press('Enter');
  await expect(page.getByRole('link', { name: /^Open “Coffee City”/ })).toBeFocused();
  await page.getByRole('button', { name: 'Remove “Coffee City”' }).click();
  await expect(page.getByRole('radio', { name: 'compare with this: “Bakery”' })).toBeChecked();
  await expect(page).toHaveURL(/compare\/#s=cv1[^&]*&s=cv2[^&]*$/);
});

test('scenarios are added by link, up to six, and what is wrong is named', async ({ page }) => {
  await open(page, '/compare/');
  await expect(page.getByText('Nothing to compare yet.')).toBeVisible();
  const link = page.getByLabel('Link of a scenario');
  await link.fill('https://example.com/takt/ru/#cv1=5~2&cv1=7&name=<b>x</b>');
  await link.press('Enter');
  const wrong = page.getByText('cv1 appears more than once.');
  await expect(wrong).toBeVisible();
  await page.getByRole('button', { name: 'Remove “<b>x</b>”' }).click();
  await expect(wrong).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('columnheader', { name: '<b>x</b>' })).toBeVisible();
  await link.fill('hello');
  await link.press('Enter');
  await expect(page.getByText('This text contains no scenario.')).toBeVisible();
  for (let count = 2; count <= 6; count += 1) {
    await page.getByRole('button', { name: '+ Worked example' }).click();
    await expect(page.getByRole('columnheader')).toHaveCount(count);
  }
  await expect(page.getByText('Six is the most')).toBeVisible();
});

test('the nastiest comparison links leave a page that works', async ({ page }) => {
  await open(page, '/compare/');
  const elements = page.locator('main img, main script');
  const built = await elements.count();
  for (const link of [
    '#s',
    '#s=&s=&base=-1',
    '#cv1=5',
    `#${'s=&'.repeat(50)}`,
    '#s=cv1%3Dabc&base=<img src=x onerror=alert(1)>',
    '#s=%E0%A4%A&s=%253Cscript%253E&base=1e0',
    '#s=currency%3DEUR&s=cv1%3D0&s=market%3D%26price%3D',
  ]) {
    await follow(page, link);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const text = await page.locator('table, .lead').allInnerTexts();
    expect(text.join(' '), link).not.toMatch(/NaN|Infinity|undefined/);
    expect(await elements.count(), link).toBe(built);
  }
});

test('the comparison fits every window, and axe finds no fault in it', async ({ page }) => {
  for (const address of ['/compare/', `/ru/${COMPARISON}`]) {
    await page.setViewportSize({ width: 320, height: 800 });
    await open(page, address);
    for (const width of [320, 390, 1024]) {
      await resize(page, width, 800);
      const inner = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(inner, `${address} at ${width}`).toBeLessThanOrEqual(width);
    }
    await expectNoFault(page, address);
  }
});

test('whatever of a pasted link is left aside is told', async ({ page }) => {
  await open(page, '/compare/#s=name%3DHere');
  const link = page.getByLabel('Link of a scenario');
  await link.fill('https://takt.example/compare/#s=cv1%3Dabc&foo=1');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const problems = page.locator('[aria-labelledby="compare-add"] [role="status"]');
  await expect(problems).toContainText('foo: unknown parameter');
  await expect(problems).toContainText('Scenario 2: cv1: “abc” is not a number.');
  await link.fill(`/compare/#${Array.from({ length: 6 }, () => 's=').join('&')}`);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('columnheader')).toHaveCount(6);
  await expect(problems).toContainText('More than six scenarios');
});
