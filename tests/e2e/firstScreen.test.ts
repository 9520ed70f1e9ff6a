import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { field, open, plain, slider, values } from './simulator.ts';

const phone = { width: 390, height: 844 };
const laptop = { width: 1440, height: 900 };

/** Where an element begins on the page, however far that is scrolled. */
function topOf(locator: Locator): Promise<number> {
  return locator.evaluate((element) => element.getBoundingClientRect().top + scrollY);
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not drawn');
  return box;
}

for (const base of ['/', '/ru/']) {
  test(`a phone gives the header one row, and the headline begins right below it (${base})`, async ({
    page,
  }) => {
    await page.setViewportSize(phone);
    await open(page, base);
    const header = await boxOf(page.getByRole('banner'));
    expect(header.height).toBeLessThan(60);
    expect((await boxOf(page.getByRole('heading', { level: 1 }))).y).toBeLessThan(100);
    await page.getByRole('button', { name: /^(Menu|Меню)$/ }).click();
    await page.getByRole('link', { name: /^(Method|Метод)$/ }).click();
    await expect(page).toHaveURL(new RegExp(`${base}method/$`));
  });
}

for (const { base, size } of [
  { base: '/', size: laptop },
  { base: '/ru/', size: phone },
]) {
  test(`what stands below the headline stays in place whatever it says (${base}, ${size.width})`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await open(page, base);
    const below = page.locator('.simulator');
    const top = await topOf(below);
    // Better, worse, none, absurd, and a goal that is the same but for its cycle.
    for (const [lever, typed] of [
      ['cv2', '0.5'],
      ['cv2', '0'],
      ['cv2', '0.0001'],
      ['cv1', '1.13'],
      ['cv2', '2.04'],
      ['price', '123456.78'],
      ['market', '123456789'],
      ['cycle', '57'],
    ] as const) {
      await field(page, lever, 'goal').fill(typed);
      expect(await topOf(below), `${lever} ${typed}`).toBe(top);
    }
    await slider(page, 'cv2', 'goal').press('End');
    expect(await topOf(below)).toBe(top);
  });
}

test('on a phone the results and undo stay in view while the last lever moves', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await open(page, '/');
  await slider(page, 'market', 'goal').press('PageUp');
  await expect.poll(() => values(page, 'market', 'goal')).not.toEqual([4350]);
  const strip = page.locator('section.results .summary');
  await expect(strip).toBeInViewport({ ratio: 1 });
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeInViewport({ ratio: 1 });
  await undo.click();
  await expect.poll(() => values(page, 'market', 'goal')).toEqual([4350]);
});

test('on a laptop the answer stays in sight below, and covers nothing that has the focus', async ({
  page,
}) => {
  await page.setViewportSize(laptop);
  await open(page, '/');
  const strip = page.getByRole('group', { name: 'Results in short' });
  await page.locator('#questions').getByRole('heading').first().scrollIntoViewIfNeeded();
  await expect(strip).toBeInViewport({ ratio: 1 });
  expect(plain(await strip.innerText())).toMatch(/62,901 ₽.*3,009 ₽/s);
  for (let at = 0; at < 5; at += 1) {
    await page.keyboard.press('Shift+Tab');
    const { bottom } = await strip.evaluate((one) => one.getBoundingClientRect());
    const top = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(bottom - 1);
  }
});

test('each figure is marked by whose it is, and a lever that is moved becomes one’s own', async ({
  page,
}) => {
  await open(page, '/');
  const cv2 = page.getByRole('group', { name: /^CV2/ }).locator('[data-provenance]');
  await expect(cv2).toHaveText(['the source’s']);
  // A tap on the figure in a role's text, which opens its field, changes nothing.
  await page.getByRole('combobox', { name: 'Role' }).selectOption('salesperson');
  const panel = page.getByRole('region', { name: 'Salesperson' });
  const name = 'CV2, lead → contract: goal';
  await panel.getByRole('spinbutton', { name }).click();
  await expect(panel.getByRole('textbox', { name })).toHaveValue('8.5');
  await panel.getByRole('textbox', { name }).press('Enter');
  await expect(panel.getByRole('spinbutton', { name })).toBeFocused();
  await expect(cv2).toHaveText(['the source’s']);
  await slider(page, 'cv2', 'goal').press('ArrowRight');
  await expect(cv2).toHaveText(['now: the source’s', 'goal: yours']);
  await expect(page.locator('[data-key="provenance"]').first()).toHaveText(
    /the source’s.*our assumption.*yours.*explained, editable/,
  );
});
