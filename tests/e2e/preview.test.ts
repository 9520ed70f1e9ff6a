import { PNG } from 'pngjs';
import { expect, test } from './fixtures.ts';
import { open, pathOf } from './simulator.ts';

for (const { base, other, locale } of [
  { base: '/', other: '/ru/', locale: 'en' },
  { base: '/ru/', other: '/', locale: 'ru' },
]) {
  test(`a link to ${base} says what it leads to and shows the worked example`, async ({
    page,
    request,
  }) => {
    await open(page, base);
    const content = (name: string) =>
      page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content');
    expect(await content('og:title')).toBe(await page.title());
    expect(await content('og:description')).toBe(await content('description'));
    expect(await content('twitter:card')).toBe('summary_large_image');
    expect(await content('og:image:alt')).toMatch(/4.338/);
    const image = (await content('og:image')) ?? '';
    expect(image).toMatch(new RegExp(`/social-${locale}\\.png$`));
    const picture = PNG.sync.read(
      await (await request.get(new URL(image, page.url()).pathname)).body(),
    );
    expect([picture.width, picture.height]).toEqual([1200, 630]);
  });

  test(`${base} names itself and its other language, as do its other pages`, async ({
    page,
    baseURL,
  }) => {
    for (const path of ['', 'method/', 'roles/salesperson/']) {
      await open(page, base + path);
      const address = async (selector: string) =>
        new URL((await page.locator(selector).getAttribute('href')) ?? '', page.url()).pathname;
      expect(await address('link[rel="canonical"]')).toBe(pathOf(base + path, baseURL));
      expect(await address(`head link[hreflang="${locale}"]`)).toBe(pathOf(base + path, baseURL));
      expect(await address(`head link[hreflang="${locale === 'en' ? 'ru' : 'en'}"]`)).toBe(
        pathOf(other + path, baseURL),
      );
      expect(await address('link[hreflang="x-default"]')).toBe(pathOf(`/${path}`, baseURL));
    }
  });
}
