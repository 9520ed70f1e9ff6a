import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { median, summary } from './statistics.mjs';

const RUNS = 5;

/** Reads an export of 200 000 deals, beside the bare parser, at 1× and 4×. */
export async function benchImports(browser) {
  const code = await pageCode();
  for (const slowdown of [1, 4]) {
    const times = { parser: [], whole: [] };
    for (let run = 0; run < RUNS; run += 1) {
      for (const what of ['parser', 'whole']) {
        times[what].push(await timeInPage(browser, code, slowdown, what));
      }
    }
    const name = `import, 200 000 deals, processor ${slowdown}× slower`;
    console.log(`${name}: ${summary(times.whole)}`);
    console.log(`${name}: the parser alone ${summary(times.parser)}`);
    const ratio = median(times.whole) / median(times.parser);
    console.log(`${name}: ${ratio.toFixed(2)} times the parser alone`);
  }
}

/** A browser context a run, as the site has a worker a file. */
async function timeInPage(browser, code, slowdown, what) {
  const page = await browser.newPage();
  await page.addScriptTag({ content: code });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const time = await page.evaluate((own) => window.imports.time(own), what);
  await page.close();
  return time;
}

async function pageCode() {
  const entry = fileURLToPath(new URL('importsPage.mjs', import.meta.url));
  const lib = { entry, formats: ['iife'], name: 'imports' };
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib },
  });
  return output[0].code;
}
