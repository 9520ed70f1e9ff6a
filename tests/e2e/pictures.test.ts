import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { PNG } from 'pngjs';
import { expectNoFault } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { open, startParts } from './simulator.ts';

const LINK = '#cv1=2.5~5&name=Coffee%20City';

/** Opens the menu of a chart by keyboard. */
async function openMenu(page: Page, chart: string): Promise<void> {
  const figure = page.locator(`figure[data-chart="${chart}"]`);
  await figure.scrollIntoViewIfNeeded();
  await figure.getByRole('button', { name: /^(Save image|Скачать картинку)/ }).press('Enter');
}

/** What a press of one of its buttons gives. */
async function saved(page: Page, button: string): Promise<{ name: string; file: Buffer }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).press('Enter');
  const download = await coming;
  return { name: download.suggestedFilename(), file: await readFile(await download.path()) };
}

for (const t of [
  {
    base: '/',
    colorScheme: 'light',
    title: 'What one contract takes, now and at the goal',
    source: /Takt · Coffee City · \d+ \p{L}+ \d{4}/u,
    svg: 'Save as SVG',
    png: 'Save as PNG',
  },
  {
    base: '/ru/',
    colorScheme: 'dark',
    title: 'Сколько нужно на контракт: сейчас и в цели',
    source: /Takt · Coffee City · \d+ \p{L}+ \d{4} г\./u,
    svg: 'Сохранить в SVG',
    png: 'Сохранить в PNG',
  },
] as const) {
  test(`a chart is saved as pictures that look alike and need no site (${t.base})`, async ({
    page,
    browser,
  }) => {
    await page.emulateMedia({ colorScheme: t.colorScheme });
    await open(page, t.base + LINK);
    await openMenu(page, 'funnels');
    const svg = await saved(page, t.svg);
    expect(svg.name).toBe('takt-coffee-city-funnels.svg');
    const text = svg.file.toString();
    const words = text.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ');
    expect(words).toContain(t.title);
    expect(words).toMatch(t.source);
    expect(text).toContain('src:url(data:font/woff2;base64,');
    // Nothing in it asks for the page's styles or for another file.
    expect(text).not.toMatch(
      /var\(|class=|url\((?!data:)|href="(?!data:)|foreignObject|data-value/,
    );

    await openMenu(page, 'funnels');
    // Whoever sees dark pictures may want light ones all the same.
    const light = page.getByRole('checkbox', { name: 'На светлом фоне' });
    await expect(light).toHaveCount(t.colorScheme === 'dark' ? 1 : 0);
    if (t.colorScheme === 'dark') {
      await light.check();
      const other = (await saved(page, t.svg)).file.toString();
      const papers = [other, text].map((one) => /<rect [^>]*fill="rgb\((\d+)/.exec(one)?.[1]);
      expect(papers).toEqual(['250', '24']);
      await openMenu(page, 'funnels');
      await light.uncheck();
    }
    const png = await saved(page, t.png);
    expect(png.name).toBe('takt-coffee-city-funnels.png');
    const picture = PNG.sync.read(png.file);
    const [, width = NaN, height = NaN] = /viewBox="0 0 (\d+) (\d+)"/.exec(text)?.map(Number) ?? [];
    expect([picture.width, picture.height]).toEqual([2 * width, 2 * height]);

    const elsewhere = await browser.newPage({
      viewport: { width, height },
      deviceScaleFactor: 2,
    });
    const address = `data:image/svg+xml;base64,${svg.file.toString('base64')}`;
    await elsewhere.setContent(
      `<body style="margin:0"><img style="display:block" src="${address}">`,
    );
    await expect
      .poll(async () => unlikeness(picture, PNG.sync.read(await elsewhere.screenshot())))
      .toBeLessThan(0.002);
    await elsewhere.close();
  });
}

test('every chart of the page offers a picture that stands by itself in any program', async ({
  page,
  browser,
}) => {
  // A name has as many letters as it may, and none of them is a blank.
  await open(page, `/#name=${'东京分公司'.repeat(16)}`);
  const elsewhere = await browser.newPage();
  // A fold that is opened before its chapter listens is closed again.
  await startParts(page);
  const folded = page.locator('main details.fold:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
  const charts = page.locator('figure[data-chart]');
  expect(await charts.count()).toBeGreaterThan(6);
  for (const chart of await charts.all()) {
    await chart.scrollIntoViewIfNeeded();
    const name = (await chart.getAttribute('data-chart')) ?? '';
    await openMenu(page, name);
    const { file } = await saved(page, 'Save as SVG');
    const text = file.toString();
    const words = text.replaceAll(/<style>.*<\/style>/gs, '').replaceAll(/<[^>]*>/g, ' ');
    expect(words.replaceAll(/\s+/g, '').length, name).toBeGreaterThan(40);
    expect(words, name).not.toMatch(/NaN|Infinity|undefined/);
    expect(text.match(/<(path|line|circle|rect)\b/g)?.length, name).toBeGreaterThan(4);
    // Colours and weights that only browsers know.
    expect(text, name).not.toMatch(/="(rgba|transparent|color\(|okl)|font-weight="(?!\d00")/);
    // A program that lacks its fonts takes others, as wide as this one.
    await elsewhere.setContent(
      text
        .replaceAll(/@font-face\{.*?\}/gs, '')
        .replaceAll(/font-family="[^"]*"/g, 'font-family="DejaVu Sans, Verdana, sans-serif"'),
    );
    const outside = await elsewhere.locator('text').evaluateAll((all) => {
      const frame = all[0]?.closest('body > svg')?.getBoundingClientRect();
      return all.flatMap((one) => {
        const { left, right } = one.getBoundingClientRect();
        const isInside = frame && left >= frame.left - 1 && right <= frame.right + 1;
        return isInside ? [] : [one.textContent];
      });
    });
    expect(outside, name).toEqual([]);
  }
  await elsewhere.close();
});

test('a chart is copied as an image', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/');
  await openMenu(page, 'funnels');
  await expectNoFault(page);
  await page.getByRole('button', { name: 'Copy as image' }).press('Enter');
  await expect(page.getByText('The image is copied.')).toBeVisible();
  const bytes = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const blob = await item?.getType('image/png');
    return [...new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer())];
  });
  expect(PNG.sync.read(Buffer.from(bytes)).width).toBeGreaterThan(600);
});

test('a chart that comes later can be taken too', async ({ page }) => {
  await open(page, '/order/#check=');
  await expect(page.locator('figure[data-chart="cash"]')).toHaveCount(0);
  await page.locator('#check-field').fill('40000');
  await openMenu(page, 'cash');
  await expect(page.getByRole('button', { name: 'Save as SVG' })).toBeVisible();
});

test('where the browser lets no page copy, the visitor is told what to do instead', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await open(page, '/ru/');
  await openMenu(page, 'funnels');
  await page.getByRole('button', { name: 'Скопировать картинкой' }).press('Enter');
  await expect(page.getByText('Сохраните её файлом')).toBeVisible();
  // What hides devices from pages gives them noise for pixels: a drawing needs none.
  await page.evaluate(() => {
    CanvasRenderingContext2D.prototype.getImageData = (_x, _y, width, height) => {
      const noise = new Uint8ClampedArray(4 * width * height).map(() => 256 * Math.random());
      return new ImageData(noise, width, height);
    };
  });
  await openMenu(page, 'funnels');
  expect((await saved(page, 'Сохранить в PNG')).name).toBe('takt-funnels.svg');
  await expect(page.getByText('сохраняет рисунок в SVG: takt-funnels.svg')).toBeVisible();
});

/** The mean difference of two pictures, 0…1; 1 where their sizes differ. */
function unlikeness(a: PNG, b: PNG): number {
  if (a.width !== b.width || a.height !== b.height) return 1;
  let sum = 0;
  for (let at = 0; at < a.data.length; at += 1) {
    sum += Math.abs((a.data[at] ?? 0) - (b.data[at] ?? 0));
  }
  return sum / a.data.length / 255;
}
