import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { field, open, plain, slider, values } from './simulator.ts';

const guide = (page: Page) => page.getByRole('region', { name: 'My figures' });
const answer = (page: Page) => guide(page).getByRole('textbox');
const next = (page: Page) => guide(page).getByRole('button', { name: 'Next' });

/**
 * Notes, from now on, every place at which the field stands: on the page and in the window, to the
 * pixel, once what is typed or pressed is drawn.
 */
async function notePlaces(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const places = new Set<string>();
    const note = () => {
      const field = document.getElementById('guide-field');
      if (!field) return;
      const { left, top } = field.getBoundingClientRect();
      places.add(`${left} ${top} ${top + scrollY}`);
    };
    for (const event of ['input', 'focusin', 'click', 'keyup']) {
      addEventListener(event, () => requestAnimationFrame(() => requestAnimationFrame(note)));
    }
    note();
    Object.assign(window, { places });
  });
  return () => page.evaluate(() => [...(window as unknown as { places: Set<string> }).places]);
}

for (const [width, height] of [
  [390, 844],
  [1440, 900],
] as const) {
  test(`a founder puts in her counts, and her field stays where it is (${width})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, '/');
    await page.getByRole('button', { name: 'Enter my figures' }).click();
    await expect(answer(page)).toBeFocused();
    await expect.poll(() => values(page, 'coca', 'now')).toEqual([NaN]);
    await expect(page.locator('h1')).toHaveText(/^Enter five figures and see/);
    expect(await page.locator('body').innerText()).not.toMatch(/NaN|Infinity|undefined/);
    const places = await notePlaces(page);
    expect(await places()).toHaveLength(1);

    const questions = ['visits', 'leads came', 'contracts', 'cost in all', 'days', 'at most'];
    const typed = ['12 000', '180', '9', '180 000', '30', '40 000'];
    for (const [at, text] of typed.entries()) {
      await expect(guide(page).getByRole('heading')).toContainText(questions[at] ?? '');
      await expect(answer(page)).toBeFocused();
      await page.keyboard.type(text);
      // It never moves on by itself.
      await expect(guide(page)).toContainText(`${at + 1} of 9`);
      if (at % 2 === 0) await page.keyboard.press('Enter');
      else await next(page).click();
    }

    // Now is what she has now: the market that she could buy is the goal's.
    await expect.poll(() => values(page, 'contractsPerMonth', 'now')).toEqual([9]);
    await expect.poll(() => values(page, 'coca', 'now')).toEqual([20_000]);
    await expect(field(page, 'cv1', 'now')).toHaveValue('1.5');
    await expect(field(page, 'cv2', 'now')).toHaveValue('5');
    expect(plain(await page.locator('h1').textContent())).toMatch(/^Now it is 9 contracts a month/);
    await expect(
      page.getByRole('button', { name: 'Use today’s figures as the goal' }),
    ).toBeFocused();
    await page.keyboard.press('Enter');
    expect(plain(await page.locator('h1').textContent())).toMatch(
      /^3\.3× the visits: 30 contracts a month instead of 9, still at 20,000 ₽ a contract\.$/,
    );
    expect(plain(await page.locator('main').innerText())).not.toMatch(/now:? 30 contracts/i);

    await expect(guide(page)).toContainText('optional');
    await page.keyboard.type('90 000');
    await page.keyboard.press('Enter');
    await page.keyboard.type('40');
    expect(await places()).toHaveLength(1);
    await guide(page).getByRole('button', { name: 'Done' }).click();
    await expect(guide(page)).toBeHidden();
    await expect(slider(page, 'cv1', 'goal')).toBeFocused();
    await expect(page).toHaveURL(
      /#cv1=1\.5&cv2=5&price=15&cycle=30&market=12000~40000&check=90000&/,
    );
  });
}

test('the question can be seen above a keyboard, goes back, and takes shares and a period', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 400 });
  await open(page, '/');
  await page.getByRole('button', { name: 'Enter my figures' }).click();
  await expect(answer(page)).toBeFocused();
  for (const seen of [guide(page).getByRole('heading'), answer(page), next(page)]) {
    await expect(seen).toBeInViewport({ ratio: 1 });
  }
  await page.keyboard.type('36000');
  await guide(page)
    .getByRole('combobox', { name: 'Period' })
    .selectOption({ label: 'in three months' });
  await expect.poll(() => values(page, 'market', 'now')).toEqual([12_000]);
  await next(page).click();
  await page.keyboard.type('99999');
  await expect(answer(page)).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('Enter');
  await expect(guide(page)).toContainText('2 of 9');
  await answer(page).fill('0.015%');
  await page.keyboard.press('Enter');
  await guide(page)
    .getByRole('button', { name: /^I meant 1\.5/ })
    .click();
  await expect.poll(() => values(page, 'cv1', 'now')).toEqual([0.015]);
  await expect(answer(page)).toHaveValue('540');
  await next(page).click();
  await page.keyboard.type('27 of 540');
  await page.keyboard.press('Enter');
  await expect.poll(() => values(page, 'cv2', 'now')).toEqual([0.05]);
  await guide(page).getByRole('button', { name: 'Back' }).click();
  await expect(answer(page)).toHaveValue('27');

  // Each answer is one step of undo; what was left open goes on where it was left.
  await guide(page).getByRole('button', { name: 'Close the questions' }).click();
  await expect(guide(page)).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect.poll(() => values(page, 'cv2', 'now')).toEqual([NaN]);
  await page.getByRole('button', { name: 'Enter my figures' }).click();
  await expect(guide(page)).toContainText('3 of 9');
  await page.getByRole('button', { name: /^Start from:/ }).click();
  await page.getByRole('button', { name: /^My figures/ }).click();
  await expect(guide(page)).toContainText('1 of 9');
  await expect(answer(page)).toHaveValue('');
});
