import { summary } from './statistics.mjs';

/** Slow 4G as browsers' own tools have it: bytes a second, and milliseconds before an answer. */
const slowLine = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 180_000,
  uploadThroughput: 180_000,
};

/** Opens the simulator cold on a slow line and processor until it is seen and until it listens. */
export async function benchLoads(browser, address, loads) {
  const drawn = [];
  const ready = [];
  for (let load = 0; load < loads; load += 1) {
    // A new context has an empty cache.
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slowLine);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.addInitScript(watchStart);
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction(() => window.start?.drawn && window.start.ready);
    const start = await page.evaluate(() => window.start);
    drawn.push(start.drawn);
    ready.push(start.ready);
    await context.close();
  }
  const conditions = `cold, slow 4G, processor 4× slower, ${loads} loads`;
  console.log(`${conditions}: funnel painted ${summary(drawn)}`);
  console.log(`${conditions}: page listens ${summary(ready)}`);
}

/**
 * In the page, from its start: notes, in milliseconds since the navigation began, when the first
 * frame with a funnel in it has been painted (a message sent from a frame's callback comes back
 * after that frame) and when the page says that it listens.
 */
function watchStart() {
  window.start = {};
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    window.start.drawn = performance.now();
  };
  const look = () => {
    const chart = document.querySelector('[data-chart="funnels"] svg');
    const box = chart?.getBoundingClientRect();
    if (box && box.width > 0 && box.height > 0 && chart.childElementCount > 0) {
      channel.port2.postMessage(0);
    } else {
      requestAnimationFrame(look);
    }
  };
  requestAnimationFrame(look);
  new MutationObserver(() => {
    if (document.documentElement?.dataset.ready !== undefined) {
      window.start.ready ??= performance.now();
    }
  }).observe(document, { attributes: true, childList: true, subtree: true });
}
