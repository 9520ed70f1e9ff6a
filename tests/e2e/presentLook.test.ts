import { expectNoFault } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { expectStep, goToStep, openDeck, STEPS } from './deck.ts';
import { plain, resize, slider, stopClock } from './simulator.ts';

const SIZES = [
  [320, 568],
  [390, 844],
  [844, 390],
  [768, 1024],
  [1024, 768],
  [2560, 1440],
] as const;

/** Texts on the deck that are smaller than a size, in pixels as they are seen. */
const smallTexts = (least: number) => {
  const texts: string[] = [];
  for (const element of document.querySelectorAll('.stage *')) {
    const isText = [...element.childNodes].some(
      ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
    );
    if (!isText || element.closest('.visually-hidden') || !element.checkVisibility()) continue;
    const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
    const size = parseFloat(getComputedStyle(element).fontSize) * scale;
    if (size < least) texts.push(`${element.textContent} ${size}`);
  }
  return texts;
};

test('what stays the same keeps its size from step to step', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  // Without gliding a step is at rest as soon as it is there.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openDeck(page);
  for (const steps of [
    [2, 6],
    [3, 4, 5],
  ]) {
    const sizes: number[] = [];
    for (const step of steps) {
      await goToStep(page, step);
      await expectStep(page, step);
      sizes.push(Number(await page.locator('.stage .now rect.visits').getAttribute('width')));
    }
    // Titles of one line and of two leave rooms that differ by a fraction of a pixel.
    expect(Math.max(...sizes) - Math.min(...sizes), sizes.join(', ')).toBeLessThan(0.5);
  }
});

for (const base of ['/', '/ru/']) {
  // Both languages are of the same parts: axe looks at one of them.
  const noFault = base === '/' ? expectNoFault : () => undefined;

  test(`each step has type of 24 pixels and fits every window, without a fault (${base})`, async ({
    page,
  }) => {
    // Without gliding a step is at rest as soon as it is there.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openDeck(page, base);
    for (let step = 1; step <= STEPS; step += 1) {
      await resize(page, 1280, 720);
      if (step > 1) await page.keyboard.press('PageDown');
      await expectStep(page, step);
      // Pictures are drawn anew once their room is measured.
      await expect.poll(() => page.evaluate(smallTexts, 24), `${step}`).toEqual([]);
      const hidden = await page
        .locator('.step')
        .evaluate((element) => element.scrollHeight - element.clientHeight);
      expect(hidden, `${step}`).toBeLessThanOrEqual(0);
      await noFault(page, `step ${step}`);
      if (step === 4) {
        await page.keyboard.press('n');
        await noFault(page, 'notes');
        await page.keyboard.press('n');
      }
      for (const [width, height] of SIZES) {
        await resize(page, width, height);
        const [page_, room] = await page.evaluate(() => [
          document.documentElement.scrollWidth - innerWidth,
          document.querySelector('.step')!.scrollWidth -
            document.querySelector('.step')!.clientWidth,
        ]);
        expect(page_, `${step} at ${width}`).toBeLessThanOrEqual(0);
        expect(room, `${step} at ${width}`).toBeLessThanOrEqual(0);
      }
    }
    await slider(page, 'cv2', 'goal').press('End');
    await page.keyboard.press('Escape');
    await noFault(page, 'leaving');
  });
}

test('funnels glide from step to step, and cut where motion is not wanted', async ({ page }) => {
  await page.clock.install();
  const mark = page.locator('.stage .goal rect.visits');
  /** How wide the goal's mark is while the step changes, each width once. */
  const widths = async () => {
    const seen = new Set([Number(await mark.getAttribute('width'))]);
    await page.keyboard.press('PageDown');
    for (let i = 0; i < 12; i += 1) {
      await page.clock.runFor(50);
      seen.add(Number(await mark.getAttribute('width')));
    }
    return [...seen];
  };
  await openDeck(page, '/', 4);
  await stopClock(page);
  const gliding = await widths();
  expect(gliding.length).toBeGreaterThan(2);
  expect(gliding).toEqual(gliding.toSorted((a, b) => b - a));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.resume();
  await openDeck(page, '/', 4);
  await stopClock(page);
  expect((await widths()).length).toBeLessThanOrEqual(2);
});

for (const base of ['/', '/ru/']) {
  test(`prints one step a page, lying (${base})`, async ({ page }) => {
    await openDeck(page, base, 5, 'cv2=2.04~10&name=Bakery');
    const paper = (await page.pdf({ format: 'Letter', preferCSSPageSize: true })).toString(
      'latin1',
    );
    const pages = [...paper.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(pages).toHaveLength(STEPS);
    for (const [, width, height] of pages) expect(Number(width)).toBeGreaterThan(Number(height));
    await expect(page.locator('.stage')).toBeVisible();
    await expect(page.locator('.page')).toHaveCount(0);
  });
}

test('paper is drawn for at once: some browsers print the page as it is that very moment', async ({
  page,
}) => {
  await openDeck(page, '/', 4);
  const pictures = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    return [...document.querySelectorAll('.page .picture')].map((picture) => {
      const [svg, another] = picture.querySelectorAll('svg');
      if (!svg) throw new Error('A picture is not drawn');
      const { right } = svg.getBoundingClientRect();
      const [, , width, height] = svg.getAttribute('viewBox')!.split(' ').map(Number);
      const texts = [...svg.querySelectorAll('text')];
      return {
        // Charts are drawn smaller than they are shown, for the sake of their type.
        room: picture.clientWidth / picture.clientHeight,
        // Lanes of a table have a drawing each.
        drawn: another ? undefined : Number(width) / Number(height),
        cut: texts.filter((text) => text.getBoundingClientRect().right > right).length,
        faint: picture.parentElement!.getAnimations({ subtree: true }).length,
      };
    });
  });
  expect(pictures.length).toBeGreaterThan(5);
  for (const { room, drawn, cut, faint } of pictures) {
    if (drawn !== undefined) expect(drawn).toBeCloseTo(room, 6);
    expect([cut, faint]).toEqual([0, 0]);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { base, coca } of [
    { base: '/', coca: ['62,901 ₽', '3,009 ₽', '12,536 ₽'] },
    { base: '/ru/', coca: ['62 901 ₽', '3 009 ₽', '12 536 ₽'] },
  ]) {
    test(`${base} shows all steps of the worked example, one under the other`, async ({ page }) => {
      await page.goto(`.${base}present/`);
      await expect(page.locator('.page')).toHaveCount(STEPS);
      await expect(page.locator('.stage')).toBeHidden();
      const text = plain(await page.locator('main').innerText());
      for (const figure of ['coffee-city.ru', ...coca]) {
        expect(text).toContain(figure);
      }
      expect(text).not.toMatch(/NaN|Infinity|undefined|\{/);
      await expect(page.locator('input:visible')).toHaveCount(0);
    });
  }
});
