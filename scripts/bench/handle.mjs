import { summary } from './statistics.mjs';

const STEPS = 60;

/** Twelve channels with fixed money: 4096 subsets. */
const rows = Array.from(
  { length: 12 },
  (_, at) =>
    `seo,${5 + at},${3 + (at % 4)},${8 + (at % 5)},${800 + 100 * at},${20_000 + 3000 * at}`,
);

export async function benchHandle(browser, address) {
  for (const slowdown of [1, 4]) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(new URL(`channels/#channels=${rows.join(';')}&target=~30`, address).href);
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    await page.waitForSelector('[role="slider"][tabindex="0"]');
    await page.evaluate(() => document.fonts.ready);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const { script, painted } = await page.evaluate(dragHandle, STEPS);
    const what = `channels, handle of twelve, processor ${slowdown}× slower`;
    console.log(`${what}: script ${summary(script)}`);
    console.log(`${what}: event to frame ${summary(painted)}`);
    await page.close();
  }
}

/** In the page: `moveSlider` of `steps.mjs` with pointer events; a frame takes 16.7 ms. */
async function dragHandle(steps) {
  const handle = document.querySelector('[role="slider"][tabindex="0"]');
  const { x, y, width, height } = handle.getBoundingClientRect();
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const channel = new MessageChannel();
  const afterFrame = () =>
    new Promise((resolve) => {
      channel.port1.onmessage = resolve;
      channel.port2.postMessage(0);
    });
  // A synthetic pointer cannot be captured.
  handle.setPointerCapture = () => {};
  const fire = (type, moved) =>
    handle.dispatchEvent(
      new PointerEvent(type, {
        pointerId: 1,
        isPrimary: true,
        button: type === 'pointerdown' ? 0 : -1,
        buttons: 1,
        clientX: x + width / 2 + moved,
        clientY: y + height / 2,
        bubbles: true,
      }),
    );
  fire('pointerdown', 0);
  const script = [];
  const painted = [];
  for (let step = 1; step <= steps; step += 1) {
    await frame();
    const started = performance.now();
    fire('pointermove', -6 * step);
    for (let turn = 0; turn < 5; turn += 1) await null;
    script.push(performance.now() - started);
    await afterFrame();
    painted.push(performance.now() - started);
  }
  fire('pointerup', 0);
  return { script, painted };
}
