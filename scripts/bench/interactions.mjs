import { summary } from './statistics.mjs';

/**
 * Span of one measurement, in milliseconds. Fixed, since no event ends it: chapters follow when
 * idle, and browsers report how long a press took only later. A bench, hence no test waits for it.
 */
const MEASURED_SPAN = 1500;

/** Interactions that change the whole page, each made `repeats` times and undone. */
const interactions = [
  {
    name: 'preset',
    before: (page) => page.click('[popovertarget="presets"]'),
    act: (page, at) => page.click(`#presets > button:nth-child(${1 + (at % 2)})`),
  },
  {
    name: 'link sides',
    act: (page) => page.click('[role="group"]:has(#cv2-now) [aria-pressed]'),
  },
  {
    name: 'currency',
    before: (page) => page.focus('#currency'),
    act: (page, at) => page.press('#currency', at % 2 === 0 ? 'ArrowDown' : 'ArrowUp'),
  },
  {
    name: 'make this the goal',
    fragment: '#target=~40',
    act: (page) => page.click('#what-must-be-true .apply button'),
    after: 'undo',
  },
  {
    name: 'step of the deck',
    page: 'present/',
    act: (page, at) => page.keyboard.press(at % 8 < 4 ? 'ArrowRight' : 'ArrowLeft'),
  },
];

/**
 * Time from a press to the frame that shows it (Event Timing, in steps of 8 ms), on a laptop's
 * screen at 4× with every chapter started; what is off the screen follows later.
 */
export async function benchInteractions(browser, address, repeats) {
  for (const { name, page: path = '', fragment = '', before, act, after } of interactions) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 8000 } });
    await page.addInitScript(watchEvents);
    await page.goto(new URL(path + fragment, address).href);
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    await page.waitForSelector('astro-island[ssr]', { state: 'detached' });
    await page.setViewportSize({ width: 1440, height: 900 });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const times = { [name]: [] };
    const measured = async (what, does) => {
      await page.waitForTimeout(MEASURED_SPAN);
      await page.evaluate(() => window.longestEvent());
      await does();
      await page.waitForTimeout(MEASURED_SPAN);
      (times[what] ??= []).push(await page.evaluate(() => window.longestEvent()));
    };
    for (let at = 0; at < repeats; at += 1) {
      await before?.(page);
      await measured(name, () => act(page, at));
      if (after) await measured(after, () => page.keyboard.press('Control+z'));
    }
    for (const [what, all] of Object.entries(times)) {
      console.log(`press to frame, processor 4× slower: ${what} ${summary(all)}`);
    }
    await page.close();
  }
}

/** In the page, before its scripts: keeps the longest event. */
function watchEvents() {
  let longest = 0;
  const note = (entries) => {
    for (const { duration, interactionId } of entries) {
      if (interactionId) longest = Math.max(longest, duration);
    }
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'event', durationThreshold: 16 });
  window.longestEvent = () => {
    note(observer.takeRecords());
    const told = longest;
    longest = 0;
    return told;
  };
}
