import { summary } from './statistics.mjs';

/** Slow 4G of browsers' tools: bytes a second, latency in milliseconds. */
const slowLine = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 180_000,
  uploadThroughput: 180_000,
};

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
    const told = started(session);
    await session.send('Runtime.enable');
    await session.send('Runtime.addBinding', { name: 'tellStart' });
    await page.addInitScript(watchStart);
    await page.goto(address, { waitUntil: 'commit' });
    const start = await told;
    drawn.push(start.drawn);
    ready.push(start.ready);
    await context.close();
  }
  const conditions = `cold, slow 4G, processor 4× slower, ${loads} loads`;
  console.log(`${conditions}: funnel painted ${summary(drawn)}`);
  console.log(`${conditions}: page listens ${summary(ready)}`);
}

/**
 * The page's start times. Not by the test library, whose code would first be loaded into the page:
 * 0.1 s at 4×.
 */
function started(session) {
  return new Promise((resolve) => {
    session.on('Runtime.bindingCalled', ({ payload }) => resolve(JSON.parse(payload)));
  });
}

/**
 * In the page, before its scripts: milliseconds from navigation to the first painted frame with a
 * funnel (a message from a frame's callback arrives after the paint), and to the page's ready
 * event.
 */
function watchStart() {
  const start = {};
  const tell = () => {
    if (start.drawn && start.ready) window.tellStart(JSON.stringify(start));
  };
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    start.drawn = performance.now();
    tell();
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
  new MutationObserver((_, observer) => {
    observer.disconnect();
    start.ready = performance.now();
    tell();
  }).observe(document, { attributes: true, attributeFilter: ['data-ready'], subtree: true });
}
