// Opens links of every kind in the built page, one after the other, and tells what they broke:
// npm run fuzz -- [--count 20000] [--minutes 10] [--seed 1] [--pages /,order/]
import { chromium } from '@playwright/test';
import { preview } from 'astro';
import { parseArgs } from 'node:util';
import { browserArguments, findBrowser } from './browser.mjs';
import { fuzzPage } from './fuzz/page.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '20000' },
    minutes: { type: 'string', default: 'Infinity' },
    seed: { type: 'string', default: '1' },
    pages: { type: 'string', default: '/' },
  },
});
const count = Number(values.count);

process.env.TAKT_PORT ??= '4328';
const server = await preview({ logLevel: 'error' });
const base = new URL(process.env.TAKT_BASE ?? '/', `http://localhost:${server.port}`).href;
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
try {
  for (const path of values.pages.split(',')) await fuzz(path.replace(/^\//, ''));
} finally {
  await browser.close();
  await server.stop();
}

async function fuzz(path) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const complaints = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error.stack)));
  const { opened, figures, wrong, stale } = await fuzzPage(page, base + path, {
    count,
    seed: Number(values.seed),
    limit: Number(values.minutes) * 60_000,
    onbatch: (done) => done % 2000 === 0 && console.log(`  ${done} of ${count}`),
  });
  console.log(
    `/${path}: ${opened} links; ${stale.length} of ${figures} figures stale, ` +
      `${wrong.length} attributes without a number, ${complaints.length} complaints`,
  );
  for (const one of new Set([...stale, ...wrong, ...complaints].slice(0, 40))) console.log(one);
  if (stale.length + wrong.length + complaints.length > 0) process.exitCode = 1;
  await context.close();
}
