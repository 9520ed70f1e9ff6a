// Takes the pictures beside links to the site from the site itself: npm run pictures.
import { chromium } from '@playwright/test';
import { build, preview } from 'astro';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { localeFacts } from '../src/i18n/locale.ts';
import { browserArguments, findBrowser } from './browser.mjs';

/** The size that social networks show whole. */
const viewport = { width: 1200, height: 630 };

/** The simulator's sentence beside its funnels; more specific than the page's own styles. */
const styles = `
  :root body > * { position: absolute; display: block; }
  :root body > .mark { inset: 48px auto auto 64px; font-size: 44px; text-decoration: none; }
  :root body > .headline { inset: 132px auto auto 64px; width: 510px; padding: 0; }
  :root body > .headline h1 { font-size: 42px; }
  :root body > .funnels { inset: 44px auto auto 500px; width: 480px; zoom: 1.2; }
  .funnels :is(figcaption, fieldset, details, .take, .legend) { display: none; }
`;

await build({ logLevel: 'error' });
process.env.TAKT_PORT ??= '4329';
const server = await preview({ logLevel: 'error' });
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: [...browserArguments, '--font-render-hinting=none'],
});
try {
  // The pages' policy refuses foreign styles.
  const context = await browser.newContext({ viewport, colorScheme: 'light', bypassCSP: true });
  for (const [locale, { path }] of Object.entries(localeFacts)) {
    const page = await context.newPage();
    await page.goto(`http://localhost:${server.port}/${path}`);
    await page.locator('html[data-ready]:not([data-fonts="awaited"])').waitFor();
    await page.evaluate(() => {
      const parts = ['.mark', '.headline', '.funnels'].map((part) => document.querySelector(part));
      document.body.replaceChildren(...parts);
    });
    await page.addStyleTag({ content: styles });
    // The funnels are redrawn for their new size.
    await page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    });
    // What is written goes along in the file, for the test that compares it with the site.
    const words = await page.evaluate(() =>
      [...document.querySelectorAll('h1, svg text:not(.legend *)')].map((text) => text.textContent),
    );
    const file = new URL(`../public/social-${locale}.png`, import.meta.url);
    await sharp(await page.screenshot())
      .png({ palette: true, effort: 10 })
      .withXmp(JSON.stringify(words))
      .toFile(fileURLToPath(file));
  }
} finally {
  await browser.close();
  await server.stop();
}
