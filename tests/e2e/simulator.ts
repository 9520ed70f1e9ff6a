import type { Locator, Page } from '@playwright/test';
import type { Metric } from '../../src/model/metrics.ts';
import type { LeverKey, Side } from '../../src/model/levers.ts';

/**
 * Opens a page and waits until it listens to its inputs and is set in its own fonts. Paths begin
 * at the folder that the site is served from.
 */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address.startsWith('/') ? `.${address}` : address);
  await page.locator('html[data-ready]:not([data-fonts="awaited"])').waitFor();
}

/** Opens another link in the page that is there, as whoever edits the address does. */
export async function follow(page: Page, link: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), link);
}

/** Where a page stands on its host, below the folder that the site is served from. */
export function pathOf(address: string, baseURL: string | undefined): string {
  return new URL(`.${address}`, baseURL).pathname;
}

/** The slider of one side of a lever, by the id that the contract gives it. */
export function slider(page: Page, lever: LeverKey, side: Side): Locator {
  return page.locator(`#${lever}-${side}`);
}

export function field(page: Page, lever: LeverKey, side: Side): Locator {
  return page.locator(`#${lever}-${side}-field`);
}

/** The unrounded values that the page shows for a figure, each different one once. */
export async function values(page: Page, metric: Metric, side?: Side): Promise<number[]> {
  const which = side ? `[data-side="${side}"]` : '';
  const found = await page
    .locator(`[data-metric="${metric}"]${which}`)
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-value')));
  return [...new Set(found)].map((value) => (value === null ? NaN : Number(value)));
}

export function plain(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** Stops a page's clock, so that its time passes only as `page.clock.runFor` lets it. */
export async function stopClock(page: Page): Promise<void> {
  // Far ahead: a clock cannot be stopped where it has gone past meanwhile.
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 60_000);
}

/** Gives the window another size, and waits until what is measured is drawn anew. */
export async function resize(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  });
}

/** Scrolls through the page, or an element of it, until all parts there have started. */
export async function startParts(page: Page, within = 'main'): Promise<void> {
  // In one call: a part may start between being found and being scrolled to.
  await page.waitForFunction((selector) => {
    const late = document.querySelector(`${selector} astro-island[ssr] > *`);
    late?.scrollIntoView({ behavior: 'instant' });
    return !late;
  }, within);
}
