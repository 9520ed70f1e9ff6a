import { expectNoFault } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { follow, open, resize } from './simulator.ts';

// Russian words are the longer ones.
for (const address of [
  '/',
  '/ru/',
  '/ru/method/',
  '/ru/order/#tunecost=1e-246',
  '/ru/roles/salesperson/',
]) {
  test(`${address} fits every window, and axe finds no fault in it`, async ({ page }) => {
    // Browsers tell pages alone of a ResizeObserver that goes round in circles.
    await page.addInitScript(() => {
      addEventListener('error', ({ message }) => console.error(message));
    });
    // A narrow window is where it matters most how a page starts.
    await page.setViewportSize({ width: 320, height: 844 });
    await open(page, address);
    for (const width of [320, 390, 768, 1024, 1440, 2560]) {
      await resize(page, width, 844);
      const inner = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(inner, `at ${width}`).toBeLessThanOrEqual(width);
    }
    await page.setViewportSize({ width: 1280, height: 720 });
    await expectNoFault(page);
  });
}

test('the method is folded on a screen, whole on paper, and fits the narrowest phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 844 });
  for (const base of ['/', '/ru/']) {
    await open(page, `${base}method/`);
    const folded = page.locator('article details :is(table, dl, ol, li)');
    const areVisible = () =>
      folded.evaluateAll((parts) => parts.map((part) => part.checkVisibility()));
    expect(new Set(await areVisible())).toEqual(new Set([false]));
    await page.emulateMedia({ media: 'print' });
    expect(new Set(await areVisible())).toEqual(new Set([true]));
    await page.emulateMedia({ media: null });
    for (const summary of await page.locator('article summary').all()) await summary.click();
    expect(new Set(await areVisible())).toEqual(new Set([true]));
    const wide = await page
      .locator('article :is(table, td)')
      .evaluateAll((places) =>
        places
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
          .map(({ textContent }) => textContent),
      );
    expect(wide, base).toEqual([]);
  }
});

test('labels of the funnels stay in the picture and apart, whatever the figures', async ({
  page,
}) => {
  const links = [
    '',
    '#cv1=100&cv2=100',
    '#cv1=0.001~50&cv2=0.5~100',
    '#cv1=50~0.1&cv2=100~0.5&price=9999999',
    '#cv1=0.01&cv2=0.01&price=1000000000&market=1000000000000',
    '#cv1=3~90&cv2=97~3&market=1~1000000000',
  ];
  // Without gliding the picture is at rest as soon as it has changed.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '/ru/');
  for (const link of links) {
    await follow(page, link);
    for (const width of [320, 390, 1440]) {
      await resize(page, width, 900);
      for (const view of ['на контракт', 'в месяц']) {
        await page.getByText(view, { exact: true }).first().click();
        const overlaps = await page
          .locator('[data-chart="funnels"] .picture svg')
          .evaluate((svg) => {
            const frame = svg.getBoundingClientRect();
            const boxes = [...svg.querySelectorAll('text')].map((text) => ({
              text: text.textContent,
              box: text.getBoundingClientRect(),
            }));
            return boxes.flatMap(({ text, box }, at) => [
              ...(box.left < frame.left - 1 || box.right > frame.right + 1
                ? [`${text} leaves`]
                : []),
              ...boxes
                .slice(at + 1)
                .filter(
                  ({ box: other }) =>
                    box.left < other.right - 1 &&
                    other.left < box.right - 1 &&
                    box.top < other.bottom - 3 &&
                    other.top < box.bottom - 3,
                )
                .map((other) => `${text} meets ${other.text}`),
            ]);
          });
        expect(overlaps, `${link} at ${width}, ${view}`).toEqual([]);
      }
    }
  }
});
