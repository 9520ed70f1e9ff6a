import { test as base, expect, type Page } from '@playwright/test';
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { builtFile, serveBuiltSite, type BuiltSite } from './builtSite.ts';
import { field, open, plain, values } from './simulator.ts';

/** Pages whose host is a server of the test's own, and which have a worker. */
const test = base.extend<{ site: BuiltSite }>({
  site: async ({ baseURL }, use) => {
    const site = await serveBuiltSite(new URL(baseURL ?? '').pathname);
    await use(site);
    await site.stop();
  },
});

test.use({ serviceWorkers: 'allow' });

/** Waits until the page's worker has the whole site, and answers for it. */
async function keptWhole(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    await serviceWorker.ready;
    if (serviceWorker.controller) return;
    await new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve));
  });
}

test('once visited, the whole site works with its host gone', async ({ page, site }) => {
  await open(page, site.address);
  await keptWhole(page);
  await site.stop();

  const files = globSync('**/index.html', { cwd: 'dist' });
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const response = await page.goto(site.address + file.replace('index.html', ''), {
      waitUntil: 'commit',
    });
    expect([file, response?.status(), response?.fromServiceWorker()]).toEqual([file, 200, true]);
  }

  await open(page, `${site.address}ru/?utm_source=mail#cv2=5~20&name=Coffee`);
  expect(await values(page, 'cv2', 'goal')).toEqual([0.2]);
  await page.reload();
  await expect(field(page, 'cv2', 'goal')).toHaveValue('20');
  await page.getByRole('button', { name: 'Экспорт' }).click();
  await page.getByRole('button', { name: /QR-код/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();

  await open(page, `${site.address}present/#step=2`);
  const before = plain(await page.locator('.stage h1').innerText());
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.stage h1')).not.toHaveText(before);
  await page.goto(`${site.address}method`);
  await expect(page.getByRole('heading', { level: 1, name: 'Method' })).toBeVisible();
});

test('a new release is said, taken at the next page, and never mixed with the one before', async ({
  page,
  site,
}) => {
  await open(page, site.address);
  await keptWhole(page);
  const heading = page.getByRole('heading', { level: 1 });
  const update = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      const worker = registration.installing;
      if (!worker) return;
      await new Promise<void>((resolve) => {
        worker.addEventListener('statechange', () => {
          if (worker.state === 'activated' || worker.state === 'redundant') resolve();
        });
      });
    });
  const method = String(builtFile('method/index.html'));
  const next = method.replace(/(<h1[^>]*>)[^<]*/, '$1Second release');
  const hash = (text: string) => createHash('sha256').update(text).digest('base64');

  // The host has the new list and still the old page: the release is not whole.
  site.changed.set('sw.js', String(builtFile('sw.js')).replace(hash(method), hash(next)));
  await update();
  await page.goto(`${site.address}method/`);
  await expect(heading).toHaveText('Method');

  site.changed.set('method/index.html', next);
  await open(page, `${site.address}#cv2=5~20`);
  await update();
  await expect(page.getByText('Takt has a new version')).toBeVisible();
  expect(await values(page, 'cv2', 'goal')).toEqual([0.2]);
  await page.goto(`${site.address}method/`);
  await expect(heading).toHaveText('Second release');
});
