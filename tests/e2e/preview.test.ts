import { PNG } from 'pngjs';
import { expect, test } from './fixtures.ts';
import { open } from './simulator.ts';

test('a link says what it leads to; addresses that would not be whole stay unsaid', async ({
  page,
  request,
  baseURL,
}) => {
  for (const path of ['/', '/ru/', '/method/', '/ru/roles/salesperson/']) {
    await open(page, path);
    const content = (name: string) =>
      page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content');
    expect(await content('og:title')).toBe(await page.title());
    expect(await content('og:description')).toBe(await content('description'));
    const addresses = 'link[rel="canonical"], head link[hreflang], meta[property^="og:image"]';
    await expect(page.locator(`${addresses}, meta[property="og:url"]`)).toHaveCount(0);
  }
  for (const locale of ['en', 'ru']) {
    const picture = await request.get(new URL(`social-${locale}.png`, baseURL).href);
    const { width, height } = PNG.sync.read(await picture.body());
    expect([width, height]).toEqual([1200, 630]);
  }
});
