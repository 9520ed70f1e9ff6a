import { expect, test } from './fixtures.ts';
import { expectStep, openDeck, STEPS } from './deck.ts';
import { field, open, plain, slider, stopClock, values } from './simulator.ts';

test.describe('moving', () => {
  test('arrows, Page keys, space, Home and End move; the step is in the link', async ({ page }) => {
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
      'CV2: 10 % of leads become contracts instead of 2.04 %.'.replaceAll(' %', '\u00a0%'),
    );
    await page.evaluate(() => (location.hash = 'cv2=2.04~10&step=3'));
    await expectStep(page, 3);
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
    await page.getByRole('button', { name: 'Start the clock anew' }).click();
    await page.clock.runFor(500);
    await expect(page.getByRole('timer')).toHaveText('00:00');
  });

  test('a step that there is not is named; other pages pass over a step without a word', async ({
    page,
  }) => {
    await openDeck(page, '/', 42, 'cv1=junk');
    await expectStep(page, 1);
    const notice = page.getByRole('status').filter({ hasText: 'step: “42”' });
    await expect(notice).toContainText('is not one of the 9 steps');
    await expect(notice).toContainText('cv1: “junk” is not a number.');
    await notice.getByRole('button').click();
    await expect(notice).toBeHidden();
    for (const address of ['/', '/method/', '/roles/salesperson/']) {
      await page.goto('about:blank');
      await open(page, `${address}#step=4`);
      await expect(page.getByText('Not everything in this link could be used')).toHaveCount(0);
      await expect(page.getByText('Opened from a link')).toHaveCount(0);
    }
  });

  test('buttons and the bar of steps move too', async ({ page }) => {
    await openDeck(page, '/ru/');
    await page.getByRole('button', { name: 'Следующий шаг' }).click();
    await expectStep(page, 2);
    await page.getByRole('button', { name: /^Шаг 8 из 9: Что сначала/ }).click();
    await expectStep(page, 8);
    await page.getByRole('button', { name: 'Предыдущий шаг' }).click();
    await expectStep(page, 7);
  });

  test('keys in a slider or a field are its own; what a hand let go gives them back', async ({
    page,
  }) => {
    await openDeck(page, '/', 5);
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

  test('F fills the screen', async ({ page }) => {
    await openDeck(page);
    await page.keyboard.press('f');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await expect(page.getByRole('button', { name: 'Leave full screen (F)' })).toBeVisible();
    await page.keyboard.press('f');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
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

test.describe('live steps', () => {
  test('a lever that is dragged changes the figures, and leaving keeps what was changed', async ({
    page,
  }) => {
    await open(page, '/#name=Bakery');
    await page.getByRole('link', { name: 'Present' }).click();
    await expect(page).toHaveURL(/\/present\/#name=Bakery$/);
    await page.locator('html[data-ready]').waitFor();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bakery');
    for (let step = 1; step < 4; step += 1) await page.keyboard.press('PageDown');
    await expect.poll(() => values(page, 'coca', 'now')).toEqual([14.5 / (0.0113 * 0.0204)]);
    const between = page.locator('dd [data-metric="coca"][data-between="cv1"]');
    await expect(between).toHaveAttribute('data-value', String(14.5 / (0.0567 * 0.0204)));
    const track = (await slider(page, 'cv1', 'goal').boundingBox())!;
    const y = track.y + track.height / 2;
    const thumb = Number(await slider(page, 'cv1', 'goal').inputValue()) / 1000;
    await page.mouse.move(track.x + 15 + thumb * (track.width - 30), y);
    await page.mouse.down();
    await page.mouse.move(track.x + track.width * 0.9, y, { steps: 5 });
    await page.mouse.up();
    const [cv1] = await values(page, 'cv1', 'goal');
    expect(cv1).toBeGreaterThan(0.2);
    await expect(between).toHaveAttribute('data-value', String(14.5 / (cv1! * 0.0204)));

    await page.keyboard.press('Escape');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expectStep(page, 4);
    await page.keyboard.press('Escape');
    await dialog.getByRole('button', { name: 'Leave with the changes' }).click();
    await expect(page).toHaveURL(/\/#cv1=1\.13~[\d.]+&name=Bakery$/);
    await page.locator('html[data-ready]').waitFor();
    await expect.poll(() => values(page, 'cv1', 'goal')).toEqual([cv1]);
  });

  test('leaving puts back what was where that is wished, and asks nothing where nothing changed', async ({
    page,
  }) => {
    await openDeck(page, '/ru/', 5, 'cv2=2.04~10');
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/\/ru\/#cv2=2\.04~10$/);
    await openDeck(page, '/ru/', 5, 'cv2=2.04~10');
    await slider(page, 'cv2', 'goal').press('End');
    await page.getByRole('link', { name: 'Закончить (Esc)' }).click();
    await page.getByRole('button', { name: 'Выйти и вернуть как было' }).click();
    await expect(page).toHaveURL(/\/ru\/#cv2=2\.04~10$/);
  });

  test('every step has something to move, and it moves the figures', async ({ page }) => {
    await openDeck(page);
    await page.getByRole('spinbutton', { name: 'CV2, lead → contract: goal' }).press('ArrowRight');
    await expect.poll(() => values(page, 'cv2', 'goal')).toEqual([0.086]);
    await openDeck(page, '/', 2);
    await slider(page, 'price', 'now').press('Home');
    await expect.poll(() => values(page, 'coca', 'now')).toEqual([0.1 / (0.0113 * 0.0204)]);
    await openDeck(page, '/', 3);
    await slider(page, 'cv2', 'now').press('End');
    await expect.poll(() => values(page, 'leadsPerContract', 'now')).toEqual([1]);
    await openDeck(page, '/', 6);
    await slider(page, 'cv2', 'goal').press('End');
    expect((await values(page, 'contractsMultiplier'))[0]).toBeCloseTo(246, 0);
    await openDeck(page, '/', 7);
    const takt = page.locator('h1 [data-metric="daysToTakt"][data-side="goal"]');
    const before = Number(await takt.getAttribute('data-value'));
    await slider(page, 'cycle', 'goal').press('End');
    expect(Number(await takt.getAttribute('data-value'))).toBeGreaterThan(before);
    await openDeck(page, '/', 8);
    const cash = page.locator('[data-metric="orderCash"]');
    const worth = Number(await cash.getAttribute('data-value'));
    await page.locator('#check').press('PageUp');
    await expect.poll(async () => Number(await cash.getAttribute('data-value'))).not.toBe(worth);
    await openDeck(page, '/', 9);
    await slider(page, 'cv1', 'goal').press('End');
    await expect(page.locator('[data-metric="factor.cv1"]')).toHaveAttribute(
      'data-value',
      String(0.5 / 0.0113),
    );
  });

  test('steps undo like the simulator', async ({ page }) => {
    await openDeck(page, '/', 5);
    await slider(page, 'cv2', 'goal').press('End');
    await expect.poll(() => values(page, 'cv2', 'goal')).toEqual([1]);
    await page.keyboard.press('Control+z');
    await expect.poll(() => values(page, 'cv2', 'goal')).toEqual([0.085]);
  });

  test('a figure in between explains itself', async ({ page }) => {
    await openDeck(page, '/', 4);
    await page.locator('dd [data-metric="coca"][data-between="cv1"]').hover();
    await expect(page.getByRole('tooltip')).toContainText('12\u00a0535.');
    // Escape is for the explanation first, and only then for the deck.
    await page.keyboard.press('Escape');
    await expect(page.getByRole('tooltip')).toBeHidden();
    await expect(page).toHaveURL(/\/present\/#step=4$/);
  });

  test('a scenario without figures is told what is missing, and can be given it here', async ({
    page,
  }) => {
    await openDeck(page, '/', 2, 'cv1=&cv2=&price=&cycle=&market=&check=&margin=');
    for (let step = 1; step <= STEPS; step += 1) {
      await page.keyboard.press(step === 1 ? 'Home' : 'ArrowRight');
      await expectStep(page, step);
      const text = plain(await page.locator('.step').innerText());
      expect(text).not.toMatch(/NaN|Infinity|undefined|\{/);
      if (step === 1) expect(text).toMatch(/not given/);
      else if (step < STEPS) expect(text).toMatch(/Not given yet|Cash is not known/);
    }
    await openDeck(page, '/', 3, 'cv1=&cv2=&price=&cycle=&market=');
    await field(page, 'cv1', 'now').fill('2');
    await field(page, 'cv2', 'now').fill('10');
    await field(page, 'price', 'now').fill('10');
    await expect.poll(() => values(page, 'coca', 'now')).toEqual([10 / (0.02 * 0.1)]);
  });

  test('conversions of zero and absurd figures are told in words', async ({ page }) => {
    for (const link of ['cv1=0&cv2=0', 'market=0&price=0', 'cv2=0~8.5&price=1000000000']) {
      await openDeck(page, '/', 1, link);
      for (let step = 1; step <= STEPS; step += 1) {
        if (step > 1) await page.keyboard.press('PageDown');
        await expectStep(page, step);
        const text = plain(await page.locator('.step').innerText());
        expect(text, `${link} ${step}`).not.toMatch(/NaN|Infinity|undefined|\{/);
      }
    }
  });
});
