import type { FrameLocator, Page } from '@playwright/test';
import { expectNoFault } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { open, pathOf, values } from './simulator.ts';

/** The host page of the README, with the embed's address in it. */
const hostPage = (address: string) => `<!doctype html>
<title>Host</title>
<iframe id="takt" src="${address}" title="Takt" width="100%" height="300" style="border: 0"></iframe>
<script>
  const frame = document.getElementById('takt');
  addEventListener('message', ({ source, data }) => {
    if (source === frame.contentWindow && data.type === 'takt:height') frame.height = data.height;
  });
</script>`;

/** Opens a page of somebody else that holds the given HTML. */
async function openHost(page: Page, html: string): Promise<void> {
  await page.route('**/host.html', (route) =>
    route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
  );
  await page.goto('./host.html');
  await frameOf(page).locator('html[data-ready]').waitFor();
}

const frameOf = (page: Page): FrameLocator => page.frameLocator('iframe');

async function embedded(page: Page, metric: string, side: string): Promise<number> {
  const figure = frameOf(page).locator(
    `section.results [data-metric="${metric}"][data-side="${side}"]`,
  );
  return Number(await figure.first().getAttribute('data-value'));
}

const send = (page: Page, message: unknown) =>
  page.evaluate(
    (data) => document.querySelector('iframe')?.contentWindow?.postMessage(data, '*'),
    message,
  );

/** How tall the content of the frame is, and how tall the frame. */
async function heights(page: Page): Promise<{ content: number; frame: number }> {
  const content = await frameOf(page)
    .locator('body')
    .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
  const frame = await page.locator('iframe').evaluate((element) => element.clientHeight);
  return { content, frame };
}

for (const { base, back } of [
  { base: '/', back: 'Open in the full simulator' },
  { base: '/ru/', back: 'Открыть в полном симуляторе' },
]) {
  test(`a host page holds the simulator, follows its height and sends it scenarios (${base}) @engines`, async ({
    page,
    context,
    baseURL,
  }) => {
    await openHost(page, hostPage(`.${base}embed/#cv1=2~4&cv2=10~20&price=1&market=10000`));
    expect(await embedded(page, 'coca', 'goal')).toBe(1 / (0.04 * 0.2));
    await expect.poll(async () => (await heights(page)).frame).toBeGreaterThan(500);
    await expect
      .poll(async () => {
        const { content, frame } = await heights(page);
        return frame - content;
      })
      .toBe(0);
    await page.setViewportSize({ width: 360, height: 700 });
    await expect
      .poll(async () => {
        const { content, frame } = await heights(page);
        return frame - content;
      })
      .toBe(0);

    await send(page, { type: 'takt:scenario', link: '#cv2=5~50&name=Sent' });
    await expect(frameOf(page).locator('#cv2-goal-field')).toHaveValue('50');
    for (const junk of [null, 5, 'takt:scenario', {}, { type: 'takt:scenario', link: {} }]) {
      await send(page, junk);
    }
    await send(page, { type: 'takt:scenario', link: 'cv2=7&cv1=<img src=x onerror=alert(1)>' });
    await expect(frameOf(page).locator('#cv2-goal-field')).toHaveValue('7');
    await expect(frameOf(page).locator('.notice')).toContainText('cv1');
    expect(await frameOf(page).locator('img').count()).toBe(0);

    await frameOf(page).locator('#cv2-goal').press('End');
    const opening = context.waitForEvent('page');
    await frameOf(page).getByRole('link', { name: back }).click();
    const full = await opening;
    await full.locator('html[data-ready]').waitFor();
    expect(new URL(full.url()).pathname).toBe(pathOf(base, baseURL));
    await expect.poll(() => values(full, 'cv2', 'goal')).toEqual([1]);
  });
}

test('a size that will not do is named, and what counts instead is in the HTML', async ({
  page,
}) => {
  await open(page, '/');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('button', { name: /^Embed/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Embed this simulator' });
  const html = dialog.getByLabel('HTML');
  const width = dialog.getByLabel('Width');
  await width.fill('640px');
  await expect(dialog.getByText('Width must be')).toBeVisible();
  await expect(width).toHaveAttribute('aria-invalid', 'true');
  await expect(html).toHaveValue(/width="100%"/);
  await width.fill('640');
  await expect(dialog.getByText('Width must be')).toHaveCount(0);
  await expect(html).toHaveValue(/width="640"/);
  await dialog.getByLabel('Height, pixels').fill('0');
  await expect(dialog.getByText('Height must be')).toBeVisible();
  await expect(html).toHaveValue(/height="900"/);
});

test('the dialog gives HTML that works as it is', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/#cv2=5~50&name=A "quoted" <b>name</b> %26 more');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('button', { name: /^Embed/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Embed this simulator' });
  await dialog.getByRole('checkbox', { name: 'Funnels' }).uncheck();
  await dialog.getByRole('radio', { name: 'are fixed' }).check();
  await dialog.getByLabel('Language').selectOption('Русский');
  await dialog.getByLabel('Colours').selectOption('Dark');
  await dialog.getByLabel('Width').fill('600');
  await dialog.getByLabel('Height, pixels').fill('480');
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await expect(dialog.getByText('The HTML is copied.')).toBeVisible();
  const snippet = await page.evaluate(() => navigator.clipboard.readText());

  await openHost(page, `<!doctype html><title>Host</title>${snippet}`);
  const frame = page.locator('iframe');
  await expect(frame).toHaveAttribute('title', 'Takt: A "quoted" <b>name</b> & more');
  await expect(frame).toHaveAttribute('width', '600');
  const root = frameOf(page).locator('html');
  await expect(root).toHaveAttribute('lang', 'ru');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await expect(frameOf(page).locator('#cv2-goal-field')).toBeDisabled();
  await expect(frameOf(page).locator('#cv2-goal-field')).toHaveValue('50');
  await expect(frameOf(page).locator('#cv2-goal')).toBeHidden();
  await expect(frameOf(page).locator('[data-chart="funnels"]')).toHaveCount(0);
  await expect
    .poll(async () => {
      const { content, frame: height } = await heights(page);
      return height - content;
    })
    .toBe(0);
});

test('the embed stands by itself, with the ids of the contract', async ({ page }) => {
  await open(page, '/embed/?theme=light#cv2=5~50');
  await expect(page.getByRole('banner')).toHaveCount(0);
  for (const lever of ['cv1', 'cv2', 'price', 'cycle', 'market']) {
    for (const side of ['now', 'goal']) {
      await expect(page.locator(`input[type="range"]#${lever}-${side}`)).toBeVisible();
      await expect(page.locator(`input[type="text"]#${lever}-${side}-field`)).toBeVisible();
    }
  }
  await page.locator('#cv1-goal').press('End');
  await expect.poll(() => values(page, 'cv1', 'goal')).toEqual([0.5]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => values(page, 'cv1', 'goal')).toEqual([0.0567]);
});

// Russian words are the longer ones.
test('each part by itself fits 320 pixels, and axe finds no fault in it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const query of [
    '',
    '?parts=levers',
    '?parts=funnels',
    '?parts=results',
    '?levers=fixed&theme=dark',
  ]) {
    await open(page, `/ru/embed/${query}`);
    const inner = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(inner, query).toBeLessThanOrEqual(320);
    if (!query.startsWith('?parts')) await expectNoFault(page, query);
  }
});

test('axe finds no fault in the dialog of the embed', async ({ page }) => {
  await open(page, '/method/');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('button', { name: /^Embed/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNoFault(page, '', ['dialog']);
});
