import { expect, test } from './fixtures.ts';
import { expectStep, goToStep, openDeck, STEPS } from './deck.ts';
import { field, open, slider, stopClock, values } from './simulator.ts';

test.describe('moving', () => {
  test('arrows, Page keys, space, Home and End move; the step is in the link @engines', async ({
    page,
  }) => {
    await openDeck(page);
    const entries = await page.evaluate(() => history.length);
    for (const [key, step] of [
      ['ArrowRight', 2],
      ['PageDown', 3],
      ['Space', 4],
      ['ArrowDown', 5],
      ['PageUp', 4],
      ['ArrowLeft', 3],
      ['Shift+Space', 2],
      ['ArrowUp', 1],
      ['ArrowLeft', 1],
      ['End', STEPS],
      ['ArrowRight', STEPS],
      ['Home', 1],
      ['PageDown', 2],
    ] as const) {
      await page.keyboard.press(key);
      await expectStep(page, step);
    }
    await expect(page).toHaveURL(/\/present\/#step=2$/);
    await page.keyboard.press('Home');
    await expect(page).toHaveURL(/\/present\/$/);
    expect(await page.evaluate(() => history.length)).toBe(entries);
  });

  test('a link opens its step, an edit of the address goes to another', async ({ page }) => {
    await openDeck(page, '/', 5, 'cv2=2.04~10&name=Bakery');
    await expectStep(page, 5);
    await expect(page).toHaveTitle('Bakery · A scenario step by step – Takt');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      'CV2: 10% of leads become contracts instead of 2.04%.',
    );
    await goToStep(page, 3, 'cv2=2.04~10');
    await expectStep(page, 3);
  });

  test('a figure in between explains itself, and notes have the picture as a table', async ({
    page,
  }) => {
    await openDeck(page, '/', 4);
    await page.locator('dd [data-metric="coca"][data-between="cv1"]').hover();
    await expect(page.getByRole('tooltip')).toContainText('12,535.');
    // Escape is for the explanation first, and only then for the deck.
    await page.keyboard.press('Escape');
    await expect(page.getByRole('tooltip')).toBeHidden();
    await expect(page).toHaveURL(/\/present\/#step=4$/);

    await page.keyboard.press('n');
    const notes = page.getByRole('complementary', { name: 'What to say' });
    await notes.getByText('Show as table').click();
    const between = notes.locator('[data-metric="visitsPerContract"][data-between="cv1"]');
    await expect(between).toHaveAttribute('data-value', String(1 / (0.0567 * 0.0204)));
    await notes.getByText('Show as table').press('ArrowRight');
    await expect(notes.locator('[data-between="cv2"]').first()).toBeVisible();
    for (const [step, caption, rows] of [
      [7, /^What a contract has brought/, 1 + 1],
      [8, /^Work of a month/, 1 + 12],
      [9, /^Month by month/, 2 + 6],
      [10, /^Contracts and money/, 2 + 18],
    ] as const) {
      await page.getByRole('button', { name: new RegExp(`^Step ${step} of`) }).click();
      await expect(notes.getByRole('region', { name: caption }).getByRole('row')).toHaveCount(rows);
    }
    await page.keyboard.press('End');
    await expect(notes.getByText('Show as table')).toHaveCount(0);
  });

  test('the time of the talk goes on while notes are hidden', async ({ page }) => {
    await page.clock.install();
    await openDeck(page, '/', 1);
    await stopClock(page);
    await page.keyboard.press('n');
    await page.clock.runFor(5000);
    await expect(page.getByRole('timer')).toHaveText('00:05');
    await page.keyboard.press('n');
    await expect(page.getByRole('timer')).toHaveCount(0);
    await page.clock.runFor(3000);
    await page.keyboard.press('n');
    await page.clock.runFor(500);
    await expect(page.getByRole('timer')).toHaveText('00:08');
    await page.getByRole('button', { name: 'Restart the timer' }).click();
    await page.clock.runFor(500);
    await expect(page.getByRole('timer')).toHaveText('00:00');
    // A page that is loaded anew goes on with the talk, also where the system's clock was set.
    await page.clock.runFor(60_000);
    await page.reload();
    await page.locator('html[data-ready]').waitFor();
    await page.keyboard.press('n');
    await expect(page.getByRole('timer')).toHaveText(/^01:/);
  });

  test('a clicker blanks the room, F fills the screen, which is kept awake meanwhile', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.assign(globalThis, { asked: 0 });
      const request = () => {
        Object.assign(globalThis, { asked: ((globalThis as { asked?: number }).asked ?? 0) + 1 });
        return Promise.resolve({ release: () => Promise.resolve() });
      };
      Object.defineProperty(navigator, 'wakeLock', { value: { request } });
    });
    await openDeck(page, '/', 2);
    expect(await page.evaluate(() => (globalThis as { asked?: number }).asked)).toBe(1);
    const blank = page.getByRole('button', { name: 'The room sees nothing' });
    for (const [hide, show] of [
      ['.', '.'],
      ['b', 'b'],
      ['b', 'Escape'],
    ] as const) {
      await page.keyboard.press(hide);
      await expect(blank).toBeVisible();
      await page.keyboard.press(show);
      await expect(blank).toHaveCount(0);
    }
    await page.keyboard.press('b');
    await blank.click();
    await expect(blank).toHaveCount(0);
    await page.keyboard.press('b');
    await page.keyboard.press('PageDown');
    await expect(blank).toHaveCount(0);
    await expectStep(page, 3);

    const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
    await page.keyboard.press('f');
    await expect.poll(isFull).toBe(true);
    await expect(page.getByRole('button', { name: 'Leave full screen (F)' })).toBeVisible();
    await page.keyboard.press('f');
    await expect.poll(isFull).toBe(false);
  });

  test('a step that there is not is named; other pages pass over a step without a word', async ({
    page,
  }) => {
    await openDeck(page, '/', 42, 'cv1=junk&accounts=few');
    await expectStep(page, 1);
    const notice = page.getByRole('status').filter({ hasText: 'step: “42”' });
    await expect(notice).toContainText('Shown instead: “Whose figures these are”.');
    await expect(notice).toContainText('cv1: “junk” is not a number.');
    await expect(notice).toContainText('Shown instead: customers each 40');
    await notice.getByRole('button').click();
    await expect(notice).toBeHidden();
    await open(page, '/roles/salesperson/#step=4');
    await expect(page.getByText('Not everything in this link could be used')).toHaveCount(0);
    await expect(page.getByText('Opened from a link')).toHaveCount(0);
  });

  test('buttons and the bar of steps move too', async ({ page }) => {
    await openDeck(page, '/ru/');
    await page.getByRole('button', { name: 'Следующий шаг' }).click();
    await expectStep(page, 2);
    await page.getByRole('button', { name: /^Шаг 10 из 11: Что сначала/ }).click();
    await expectStep(page, 10);
    await page.getByRole('button', { name: 'Предыдущий шаг' }).click();
    await expectStep(page, 9);
  });

  test('keys in a slider or a field are its own, undo is the page’s; a hand gives them back', async ({
    page,
  }) => {
    await openDeck(page, '/', 5);
    await slider(page, 'cv2', 'goal').press('End');
    await expect.poll(() => values(page, 'cv2', 'goal')).toEqual([1]);
    await page.keyboard.press('Control+z');
    await expect.poll(() => values(page, 'cv2', 'goal')).toEqual([0.085]);
    await slider(page, 'cv2', 'goal').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('PageDown');
    await expectStep(page, 5);
    await expect.poll(() => values(page, 'cv2', 'goal')).toEqual([0.08]);
    await field(page, 'cv2', 'goal').fill('12');
    await page.keyboard.press('Home');
    await page.keyboard.press('Space');
    await expectStep(page, 5);
    await page.keyboard.press('Escape');
    await page.keyboard.press('PageDown');
    await expectStep(page, 6);
    const track = (await slider(page, 'cv2', 'goal').boundingBox())!;
    await page.mouse.click(track.x + track.width * 0.9, track.y + track.height / 2);
    await page.keyboard.press('PageDown');
    await expectStep(page, 7);
  });
});

test.describe('swiping', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a finger that goes sideways moves on and back', async ({ page }) => {
    await openDeck(page, '/', 2);
    const swipe = async (from: number, to: number) => {
      const client = await page.context().newCDPSession(page);
      const touch = (type: string, x?: number) =>
        client.send('Input.dispatchTouchEvent', {
          type: type as 'touchStart',
          touchPoints: x === undefined ? [] : [{ x, y: 250 }],
        });
      await touch('touchStart', from);
      await touch('touchMove', (from + to) / 2);
      await touch('touchMove', to);
      await touch('touchEnd');
    };
    await swipe(300, 80);
    await expectStep(page, 3);
    await swipe(80, 300);
    await expectStep(page, 2);
  });
});
