import type { Locator, Page } from '@playwright/test';
import { chapter } from './chapters.ts';
import { expect, test } from './fixtures.ts';
import { open, values } from './simulator.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** Puts a finger down in the middle of something, or a part of its width along, and draws it on. */
async function swipe(page: Page, on: Locator, [dx, dy]: readonly number[], along = 0.5) {
  await on.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  // Chapters above may still be starting: what a finger is put on must have come to rest.
  await on.tap({ trial: true });
  const box = await on.boundingBox();
  if (!box) throw new Error('Nothing to touch');
  const [x, y] = [box.x + box.width * along, box.y + box.height / 2];
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', part?: number) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: part === undefined ? [] : [{ x: x + (dx ?? 0) * part, y: y + (dy ?? 0) * part }],
    });
  await touch('touchStart', 0);
  for (let part = 1; part <= 10; part += 1) await touch('touchMove', part / 10);
  await touch('touchEnd');
}

const cycleTrack = (page: Page) => page.locator('.track', { has: page.locator('#cycle-now') });

test('a finger that scrolls the page over a track moves no lever', async ({ page }) => {
  await open(page, '/');
  const toTrack = () => cycleTrack(page).evaluate((track) => track.getBoundingClientRect().top);
  await swipe(page, cycleTrack(page), [2, -200], 0.95);
  // In the middle of the screen before, it has gone up with the page.
  await expect.poll(toTrack).toBeLessThan(300);
  await expect(page).toHaveURL(/\/$/);
  expect(await values(page, 'cycle', 'now')).toEqual([57]);
});

test('a finger that goes along a track moves its lever', async ({ page }) => {
  await open(page, '/');
  await swipe(page, cycleTrack(page), [-60, 2], 0.95);
  await expect.poll(async () => (await values(page, 'cycle', 'now'))[0]).toBeGreaterThan(57);
});

test('a point of the map follows a finger whichever way it goes', async ({ page }) => {
  await open(page, '/');
  const map = await chapter(page, 'map');
  await map.getByText('Show the map').tap();
  const point = page.locator('[data-point="goal"] .mark');
  // Narrow and wide drawings are built; one of them is left once it can be moved.
  await expect(page.locator('[data-point="goal"][tabindex="0"]')).toHaveCount(1);
  await swipe(page, point, [-40, 60]);
  await expect.poll(async () => (await values(page, 'cv1', 'goal'))[0]).toBeLessThan(0.03);
  await expect.poll(async () => (await values(page, 'cv2', 'goal'))[0]).toBeLessThan(0.04);
});

test('a figure in a text follows a finger, and its role stays while it is typed', async ({
  page,
}) => {
  await open(page, '/');
  const text = page.locator('#role-commercial-director');
  await swipe(page, text.getByRole('spinbutton', { name: /^CV2.*goal/ }), [90, 2]);
  await expect.poll(async () => (await values(page, 'cv2', 'goal'))[0]).toBeGreaterThan(0.09);
  await expect(text).toBeVisible();
  await text.getByRole('spinbutton', { name: /^CV1.*goal/ }).tap();
  const field = text.getByRole('textbox');
  await field.fill('');
  await field.pressSequentially('8.5');
  await expect(field).toBeVisible();
  await field.press('Enter');
  await expect.poll(() => values(page, 'cv1', 'goal')).toEqual([0.085]);
  await expect(text).toBeVisible();
});

test('a second finger on a track moves nothing', async ({ page }) => {
  await open(page, '/');
  const track = cycleTrack(page);
  await track.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await track.tap({ trial: true });
  const box = (await track.boundingBox())!;
  const at = (part: number, id: number) => ({
    x: box.x + box.width * part,
    y: box.y + box.height / 2,
    id,
  });
  const client = await page.context().newCDPSession(page);
  const touch = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    ...touchPoints: { x: number; y: number; id: number }[]
  ) => client.send('Input.dispatchTouchEvent', { type, touchPoints });
  // One near the goal, another near now: the first goes on to move the goal alone.
  await touch('touchStart', at(0.47, 1));
  await touch('touchStart', at(0.47, 1), at(0.95, 2));
  for (const part of [0.4, 0.3, 0.2]) await touch('touchMove', at(part, 1), at(0.95, 2));
  // The points of an end are those that are lifted: the second finger, then the first.
  await touch('touchEnd', at(0.95, 2));
  await touch('touchMove', at(0.1, 1));
  await touch('touchEnd', at(0.1, 1));
  await expect.poll(async () => (await values(page, 'cycle', 'goal'))[0]).toBeLessThan(3);
  expect(await values(page, 'cycle', 'now')).toEqual([57]);
});

test('steps of the deck are chosen from the list that its count opens', async ({ page }) => {
  await open(page, '/present/');
  const list = page.getByRole('combobox', { name: 'Steps' });
  await list.selectOption('Step 5 of 11: With the goal’s CV1 and CV2');
  await expect(page).toHaveURL(/#step=5$/);
  const bar = page.locator('.bar');
  await expect(bar.getByText('5 / 11')).toBeVisible();
  for (const control of await bar.locator('button:visible, a:visible, select').all()) {
    const box = await control.boundingBox();
    expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(44);
  }
});
