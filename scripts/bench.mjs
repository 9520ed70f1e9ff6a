// Measures what a hand and an impatient visitor feel, on the built site:
// npm run bench -- [--only steps,handle,interactions,loads,courses,import] [--steps 200]
// [--interactions 8] [--loads 5]
import { chromium } from '@playwright/test';
import { build, preview } from 'astro';
import { parseArgs } from 'node:util';
import { benchCourses } from './bench/courses.mjs';
import { benchHandle } from './bench/handle.mjs';
import { benchImports } from './bench/imports.mjs';
import { benchInteractions } from './bench/interactions.mjs';
import { benchLoads } from './bench/loads.mjs';
import { benchSteps } from './bench/steps.mjs';
import { browserArguments, findBrowser } from './browser.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'steps,handle,interactions,loads,courses,import' },
    steps: { type: 'string', default: '200' },
    interactions: { type: 'string', default: '8' },
    loads: { type: 'string', default: '5' },
  },
});
const wanted = values.only.split(',');

if (wanted.includes('courses')) await benchCourses();
if (wanted.includes('import')) await withBrowser(benchImports);
if (['steps', 'handle', 'interactions', 'loads'].some((what) => wanted.includes(what)))
  await withBrowser(benchPage);

async function withBrowser(measure) {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
  try {
    await measure(browser);
  } finally {
    await browser.close();
  }
}

async function benchPage(browser) {
  // Built anew, as dist may be of an older tree.
  await build({ logLevel: 'error' });
  // A port of its own, beside a running preview.
  process.env.TAKT_PORT ??= '4329';
  const server = await preview({ logLevel: 'error' });
  const address = new URL(process.env.TAKT_BASE ?? '/', `http://localhost:${server.port}`).href;
  try {
    if (wanted.includes('steps')) await benchSteps(browser, address, Number(values.steps));
    if (wanted.includes('handle')) await benchHandle(browser, address);
    if (wanted.includes('interactions')) {
      await benchInteractions(browser, address, Number(values.interactions));
    }
    if (wanted.includes('loads')) await benchLoads(browser, address, Number(values.loads));
  } finally {
    await server.stop();
  }
}
