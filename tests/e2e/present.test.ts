import { expect, test } from './fixtures.ts';
import { expectStep, goToStep, openDeck, STEPS } from './deck.ts';
import { field, open, plain, slider, values } from './simulator.ts';

test.describe('live steps', () => {
  test('a lever that is dragged changes the figures, and leaving keeps what was changed @engines', async ({
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
    await goToStep(page, 2);
    await slider(page, 'price', 'now').press('Home');
    await expect.poll(() => values(page, 'coca', 'now')).toEqual([0.1 / (0.0113 * 0.0204)]);
    await goToStep(page, 3);
    await slider(page, 'cv2', 'now').press('End');
    await expect.poll(() => values(page, 'leadsPerContract', 'now')).toEqual([1]);
    await goToStep(page, 6);
    await slider(page, 'cv2', 'goal').press('End');
    expect((await values(page, 'contractsMultiplier'))[0]).toBeCloseTo(246, 0);
    await goToStep(page, 7);
    const takt = page.locator('h1 [data-metric="daysToTakt"][data-side="goal"]');
    const before = Number(await takt.getAttribute('data-value'));
    await slider(page, 'cycle', 'goal').press('End');
    expect(Number(await takt.getAttribute('data-value'))).toBeGreaterThan(before);
    await goToStep(page, 8);
    const cash = page.locator('[data-metric="orderCash"]');
    const worth = Number(await cash.getAttribute('data-value'));
    await page.locator('#check').press('PageUp');
    await expect.poll(async () => Number(await cash.getAttribute('data-value'))).not.toBe(worth);
    await goToStep(page, 9);
    await slider(page, 'cv1', 'goal').press('End');
    await expect(page.locator('[data-metric="factor.cv1"]')).toHaveAttribute(
      'data-value',
      String(0.5 / 0.0113),
    );
  });

  test('a contract in full and who is needed are told, moved, and asked for where not given', async ({
    page,
  }) => {
    const figure = (metric: string) => page.locator(`.step td [data-metric="${metric}"]`);
    await openDeck(page, '/', 10);
    await expectStep(page, 7);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'In full, a contract costs 18,749 ₽ instead of 172,598 ₽.',
    );
    await expect(figure('ltv').last()).toHaveText('24,000 ₽');
    const people = figure('teamPerContract').last();
    const before = Number(await people.getAttribute('data-value'));
    await slider(page, 'cv2', 'goal').press('End');
    await expect
      .poll(async () => Number(await people.getAttribute('data-value')))
      .toBeLessThan(before);

    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Stay' }).click();
    await page.getByRole('button', { name: /^Step 8 of 11: Who is needed/ }).click();
    await expect(page).toHaveURL(/step=11$/);
    const field = page.getByRole('textbox', { name: 'Salespeople' });
    await field.fill('1');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      'salespeople are the bottleneck',
    );

    // Without pay there is nothing to tell: a link to the step asks for it.
    await openDeck(page, '/ru/', 10, 'check=&margin=');
    await expect(page.getByText('Ещё не задано: средний чек, маржа.')).toBeVisible();
    await page.getByRole('textbox', { name: 'Средний чек' }).fill('1000');
    await page.getByRole('textbox', { name: 'Маржа' }).fill('50');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Целиком контракт стоит');
    await expectStep(page, 7);
  });

  test('channels come with their handle and the gate with weeks, on the screen and on paper', async ({
    page,
  }) => {
    const channels = 'channels=search;social,9,2,5,8000;resellers,,,,5,,20';
    await openDeck(page, '/', 12, `${channels}&weeks=200,20,2;210,22,3;190,18,1`);
    await expectStep(page, 11, STEPS + 1);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('21 contracts a month');
    await expect(page.locator('.step [data-metric="averageFull"][data-channel="3"]')).toHaveText(
      /₽$/,
    );
    const handle = page.getByRole('slider', { name: 'Contracts a month to buy' });
    await handle.press('Home');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('0.1 contracts a month');
    await handle.press('PageUp');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('0.6 contracts a month');
    await expectStep(page, 11, STEPS + 1);

    await page.getByRole('button', { name: /^Step 10 of 12: What first/ }).click();
    const gate = page.locator('.stage [data-gate="shut"]');
    await expect(gate).toContainText('not yet time to buy traffic');
    const paper = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const pages = [...document.querySelectorAll('.page')];
      return pages.map((one) => one.querySelectorAll('[data-gate], [role="slider"]').length);
    });
    expect(paper).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0]);
  });

  test('a scenario without figures is told what is missing, and can be given it here', async ({
    page,
  }) => {
    await openDeck(page, '/', 2, 'cv1=&cv2=&price=&cycle=&market=&check=&margin=');
    // The steps of money and people are left out.
    const few = STEPS - 2;
    for (let step = 1; step <= few; step += 1) {
      await page.keyboard.press(step === 1 ? 'Home' : 'ArrowRight');
      await expectStep(page, step, few);
      const text = plain(await page.locator('.step').innerText());
      expect(text).not.toMatch(/NaN|Infinity|undefined|\{/);
      if (step === 1) expect(text).toMatch(/not given/);
      else if (step < few) expect(text).toMatch(/Not given yet|Cash is not known/);
    }
    await goToStep(page, 3, 'cv1=&cv2=&price=&cycle=&market=');
    await field(page, 'cv1', 'now').fill('2');
    await field(page, 'cv2', 'now').fill('10');
    await field(page, 'price', 'now').fill('10');
    await expect.poll(() => values(page, 'coca', 'now')).toEqual([10 / (0.02 * 0.1)]);
  });

  test('conversions of zero and absurd figures are told in words', async ({ page }) => {
    await openDeck(page);
    for (const link of ['cv1=0&cv2=0', 'market=0&price=0', 'cv2=0~8.5&price=1000000000']) {
      await goToStep(page, 1, link);
      for (let step = 1; step <= STEPS; step += 1) {
        if (step > 1) await page.keyboard.press('PageDown');
        await expectStep(page, step);
        const text = plain(await page.locator('.step').innerText());
        expect(text, `${link} ${step}`).not.toMatch(/NaN|Infinity|undefined|\{/);
      }
    }
  });
});
