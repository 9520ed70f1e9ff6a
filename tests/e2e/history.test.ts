import { expect, test } from './fixtures.ts';
import { field, open, slider, stopClock, values } from './simulator.ts';

test('steps are undone and redone by the usual keys, one a gesture @engines', async ({ page }) => {
  await open(page, '/');
  // Keys that rest are a gesture that is over, however slow the machine is that presses them.
  await stopClock(page);
  await slider(page, 'cv2', 'goal').focus();
  for (let i = 0; i < 5; i += 1) await page.keyboard.press('ArrowRight');
  await page.clock.resume();
  await slider(page, 'cv1', 'now').focus();
  await page.keyboard.press('End');
  await expect.poll(() => values(page, 'cv1', 'now')).toEqual([0.5]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => values(page, 'cv1', 'now')).toEqual([0.0113]);
  await expect.poll(() => values(page, 'cv2', 'goal')).toEqual([0.09]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => values(page, 'cv2', 'goal')).toEqual([0.085]);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => values(page, 'cv2', 'goal')).toEqual([0.09]);
  await page.keyboard.press('Control+y');
  await expect.poll(() => values(page, 'cv1', 'now')).toEqual([0.5]);
  await page.keyboard.press('Meta+z');
  await expect.poll(() => values(page, 'cv1', 'now')).toEqual([0.0113]);
  await expect(page).toHaveURL(/#cv2=2\.04~9$/);
});

test('undo past a figure that was not taken shows what counts, and nothing that does not', async ({
  page,
}) => {
  await open(page, '/');
  const goal = field(page, 'cv1', 'goal');
  await goal.fill('7');
  await page.keyboard.press('Enter');
  await goal.fill('abc');
  await page.keyboard.press('Enter');
  await expect(goal).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('Control+z');
  await expect.poll(() => values(page, 'cv1', 'goal')).toEqual([0.0567]);
  await expect(goal).toHaveValue('5.67');
  await expect(goal).not.toHaveAttribute('aria-invalid');
});

test('a drag is one step, and the buttons take it back and again @engines', async ({ page }) => {
  await open(page, '/');
  const undo = page.getByRole('button', { name: 'Undo' });
  const redo = page.getByRole('button', { name: 'Redo' });
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
  const track = (await slider(page, 'cv2', 'goal').boundingBox())!;
  const y = track.y + track.height / 2;
  for (const from of [0.5, 0.7]) {
    await page.mouse.move(track.x + track.width * from, y);
    await page.mouse.down();
    await page.mouse.move(track.x + track.width * (from + 0.2), y, { steps: 6 });
    await page.mouse.up();
  }
  const [end] = await values(page, 'cv2', 'goal');
  await undo.click();
  const [middle] = await values(page, 'cv2', 'goal');
  expect(middle).toBeLessThan(end!);
  expect(middle).toBeGreaterThan(0.085);
  await undo.click();
  await expect.poll(() => values(page, 'cv2', 'goal')).toEqual([0.085]);
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
  await expect(undo).toBeFocused();
  await redo.click();
  await redo.click();
  await expect.poll(() => values(page, 'cv2', 'goal')).toEqual([end]);
});

test('keys that have not come to rest are a step of their own before a drag', async ({ page }) => {
  await open(page, '/');
  await stopClock(page);
  await slider(page, 'cv2', 'goal').press('ArrowRight');
  const track = (await slider(page, 'cv2', 'goal').boundingBox())!;
  const y = track.y + track.height / 2;
  await page.mouse.move(track.x + track.width * 0.2, y);
  await page.mouse.down();
  await page.mouse.move(track.x + track.width * 0.3, y, { steps: 3 });
  await page.mouse.up();
  await page.clock.resume();
  const undo = page.getByRole('button', { name: 'Undo' });
  // The thumb that was nearer may have been the other one: it is both sides that come back.
  await undo.click();
  await expect.poll(() => values(page, 'cv2', 'goal')).toEqual([0.086]);
  await expect.poll(() => values(page, 'cv2', 'now')).toEqual([0.0204]);
  await undo.click();
  await expect.poll(() => values(page, 'cv2', 'goal')).toEqual([0.085]);
});

test('a preset over typed figures, a name and a link are steps like any other', async ({
  page,
}) => {
  await open(page, '/ru/');
  await field(page, 'cv1', 'now').fill('3,5');
  await field(page, 'cv1', 'now').press('Enter');
  await page.getByRole('textbox', { name: 'Название сценария' }).fill('Кофе');
  await page.getByRole('button', { name: /^Начать с/ }).click();
  await page.getByRole('button', { name: /^Мои цифры/ }).click();
  await expect(field(page, 'cv1', 'now')).toHaveValue('');
  await page.evaluate(() => {
    location.hash = 'cv1=7~8&name=Link';
  });
  await expect.poll(() => values(page, 'cv1', 'now')).toEqual([0.07]);
  await expect(page.getByRole('status').filter({ hasText: 'Открыто по ссылке' })).toBeVisible();

  const undo = page.getByRole('button', { name: 'Отменить' });
  await undo.click();
  await expect(field(page, 'cv1', 'now')).toHaveValue('');
  await expect(page.getByRole('status').filter({ hasText: 'Открыто по ссылке' })).toBeHidden();
  await expect(page.getByRole('button', { name: /^Начать с: Мои цифры/ })).toBeVisible();
  await undo.click();
  await expect.poll(() => values(page, 'cv1', 'now')).toEqual([0.035]);
  await expect(page.getByRole('textbox', { name: 'Название сценария' })).toHaveValue('Кофе');
  await expect(page).toHaveTitle('Кофе · Takt');
  await undo.click();
  await expect(page.getByRole('textbox', { name: 'Название сценария' })).toHaveValue('');
  await undo.click();
  await expect.poll(() => values(page, 'cv1', 'now')).toEqual([0.0113]);
  await expect(page).not.toHaveURL(/#/);
});

test('a field that is being typed in keeps its own undo', async ({ page }) => {
  await open(page, '/');
  await slider(page, 'cycle', 'now').press('Home');
  const goal = field(page, 'cv2', 'goal');
  await goal.focus();
  await page.keyboard.type('25');
  await expect.poll(() => values(page, 'cv2', 'goal')).toEqual([0.25]);
  await page.keyboard.press('Control+z');
  // The browser took back what was typed; the lever before it stays where it was put.
  await expect(field(page, 'cycle', 'now')).toHaveValue('1');
  expect(await values(page, 'cv2', 'goal')).not.toEqual([0.25]);

  // Once it was taken by Enter, the keys are the page's again.
  await goal.fill('30');
  await goal.press('Enter');
  await page.keyboard.press('Control+z');
  await expect.poll(() => values(page, 'cv2', 'goal')).toEqual([0.085]);
  await page.keyboard.press('Control+z');
  await expect(field(page, 'cycle', 'now')).toHaveValue('57');
});

test('undo puts away what was said of a figure that was refused', async ({ page }) => {
  await open(page, '/');
  await slider(page, 'cv2', 'goal').press('End');
  await field(page, 'cv2', 'goal').fill('900');
  await expect(field(page, 'cv2', 'goal')).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(field(page, 'cv2', 'goal')).toHaveValue('8.5');
  await expect(field(page, 'cv2', 'goal')).not.toHaveAttribute('aria-invalid');
});

test('so it does in the plan, and where a target is set', async ({ page }) => {
  await open(page, '/');
  const order = page.locator('#order');
  await order.scrollIntoViewIfNeeded();
  await order.locator('.plan summary').click();
  const check = page.locator('#check-field');
  await check.fill('90000');
  await check.press('Enter');
  await check.fill('abc');
  await expect(check).toHaveAttribute('aria-invalid', 'true');
  await check.blur();
  await page.keyboard.press('Control+z');
  await expect(check).not.toHaveAttribute('aria-invalid');
  await expect(check).not.toHaveValue('abc');
  const target = page.locator('#target-coca-field');
  await target.scrollIntoViewIfNeeded();
  await target.fill('3000');
  await target.press('Enter');
  await target.fill('abc');
  await expect(target).toHaveAttribute('aria-invalid', 'true');
  await target.blur();
  await page.keyboard.press('Control+z');
  await expect(target).not.toHaveAttribute('aria-invalid');
});
