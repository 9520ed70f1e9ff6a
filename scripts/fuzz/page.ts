import type { Page } from '@playwright/test';
import { fragments } from './fragments.ts';

const GOOD = '#cv2=5~20';

const BATCH = 50;

/** What off-screen parts may take to follow a link, in milliseconds. */
const PATIENCE = 10_000;

interface Fuzzing {
  readonly count: number;
  readonly seed: number;
  readonly limit?: number;
  readonly onbatch?: (done: number) => void;
}

interface Findings {
  readonly opened: number;
  readonly figures: number;
  readonly wrong: readonly string[];
  readonly stale: readonly string[];
}

/**
 * Opens links in turn in a page with all chapters started, then a good one; returns attributes
 * without a number, and figures that differ from a fresh page's.
 */
export async function fuzzPage(
  page: Page,
  address: string,
  { count, seed, limit = Infinity, onbatch }: Fuzzing,
): Promise<Findings> {
  const fresh = await page.context().newPage();
  await openWhole(fresh, address + GOOD);
  await openWhole(page, `${address}#cv2=7`);
  const wrong: string[] = [];
  const links = fragments(count, seed);
  const start = performance.now();
  let opened = 0;
  while (opened < links.length && performance.now() - start < limit) {
    const batch = links.slice(opened, opened + BATCH);
    wrong.push(...(await page.evaluate(openEach, batch)));
    opened += batch.length;
    onbatch?.(opened);
  }
  await page.evaluate(openEach, [GOOD]);
  const { figures, stale } = await compared(page, fresh);
  await fresh.close();
  return { opened, figures, wrong, stale };
}

/** How many figures a fresh page has, and those that another still lacks once both are at rest. */
async function compared(page: Page, fresh: Page) {
  const start = performance.now();
  for (;;) {
    const shown = new Set(await figuresOf(page));
    const right = await figuresOf(fresh);
    const stale = right.filter((figure) => !shown.has(figure));
    if (stale.length === 0 || performance.now() - start > PATIENCE) {
      return { figures: right.length, stale };
    }
  }
}

async function openWhole(page: Page, address: string): Promise<void> {
  // All on the screen, as the rest waits for a pause and would miss most links.
  await page.setViewportSize({ width: 1440, height: 12_000 });
  await page.goto('about:blank');
  await page.goto(address);
  await page.locator('html[data-ready]').waitFor();
  await page.waitForFunction(() => {
    const [next] = document.querySelectorAll('astro-island[ssr] > *');
    next?.scrollIntoView({ behavior: 'instant' });
    return !next;
  });
  await page.evaluate(() => scrollTo(0, 0));
}

/** Every visible figure of a page with its marks, once each. */
async function figuresOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = ['metric', 'side', 'outcome', 'course', 'role', 'lever', 'value'];
    await new Promise(requestAnimationFrame);
    return [...document.querySelectorAll<HTMLElement>('main [data-metric]')].map((element) =>
      [...names.map((name) => element.dataset[name] ?? ''), element.textContent.trim()].join('|'),
    );
  });
}

async function openEach(links: readonly string[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const link of links) {
    location.hash = link;
    // The page is notified in a task and draws in a frame.
    await new Promise((resolve) => setTimeout(resolve));
    await new Promise(requestAnimationFrame);
    const found = document.evaluate(
      "//main//@*[contains(., 'NaN') or contains(., 'Infinity')]",
      document,
      null,
      XPathResult.FIRST_ORDERED_NODE_TYPE,
      null,
    ).singleNodeValue;
    if (!(found instanceof Attr)) continue;
    wrong.push(`${link}: <${found.ownerElement?.localName} ${found.name}="${found.value}">`);
  }
  return wrong;
}
