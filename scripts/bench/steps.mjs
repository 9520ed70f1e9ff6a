import { openPeer } from './peer.mjs';
import { median, summary } from './statistics.mjs';

/** How many single steps are followed to their end. */
const SINGLE_STEPS = 20;

/** What is on the screen: a laptop's first screen, or every chapter. */
const screens = [
  { name: 'first screen', height: 900 },
  { name: 'whole page', height: 6500 },
];

/**
 * Moves the goal's CV2 step by step, at 1× and 4×, against two yardsticks of the same run: the
 * script of a bare ECharts funnel, and the frame of the same changes without script.
 */
export async function benchSteps(browser, address, steps) {
  for (const { name, height } of screens) {
    for (const slowdown of [1, 4]) {
      const page = await browser.newPage({ viewport: { width: 1440, height } });
      await page.addInitScript(countFrameWork);
      await page.goto(address);
      await page.waitForSelector('html[data-ready]', { state: 'attached' });
      await page.evaluate(() => document.fonts.ready);
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      const print = (what, times) =>
        console.log(`slider, ${name}, processor ${slowdown}× slower: ${what} ${summary(times)}`);

      const { script, painted } = await page.evaluate(moveSlider, steps);
      print('script', script);
      print('event to frame', painted);
      print('one step, until all of it is told', await page.evaluate(followStep, SINGLE_STEPS));
      if (height === 900) {
        const bare = await page.evaluate(repeatChanges, steps);
        print('the same changes bare', bare);
        const peer = await stepsOfPeer(browser, address, slowdown, steps);
        print('a bare funnel of the peer: script', peer.script);
        const ratio = (ours, theirs) => (median(ours) / median(theirs)).toFixed(2);
        console.log(
          `slider, processor ${slowdown}× slower: script ${ratio(script, peer.script)} times the ` +
            `peer's, frame ${ratio(painted, bare)} times the same changes bare`,
        );
      }
      await page.close();
    }
  }
}

async function stepsOfPeer(browser, address, slowdown, steps) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(countFrameWork);
  await openPeer(page, address);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const times = await page.evaluate(moveSlider, steps);
  await page.close();
  return times;
}

/**
 * In the page, before its scripts: sums the time of frame callbacks, and defines a frame's start
 * and end and the slider's place at a step.
 */
function countFrameWork() {
  const request = window.requestAnimationFrame.bind(window);
  window.frameWork = 0;
  window.requestAnimationFrame = (callback) =>
    request((time) => {
      const started = performance.now();
      callback(time);
      window.frameWork += performance.now() - started;
    });
  const channel = new MessageChannel();
  window.bench = {
    frame: () => new Promise((resolve) => request(resolve)),
    afterFrame: () =>
      new Promise((resolve) => {
        channel.port1.onmessage = resolve;
        channel.port2.postMessage(0);
      }),
    // There and back over the middle, never the same place twice in a row.
    placeAt(slider, step, steps) {
      const [low, high] = [Number(slider.min), Number(slider.max)];
      return String(low + (high - low) * (0.25 + 0.5 * Math.abs(1 - (2 * step) / steps)));
    },
  };
}

/**
 * In the page: a step a frame, at its start, where browsers deliver pointer moves. Script runs from
 * before the event to the end of the microtasks in which Svelte writes, plus the frame's later
 * callbacks. The frame is painted when a message sent then arrives: browsers handle it after style,
 * layout and paint; the compositor is not measured.
 */
async function moveSlider(steps) {
  const slider = document.querySelector('#cv2-goal');
  const { frame, afterFrame, placeAt } = window.bench;
  const microtasks = async () => {
    // One is Svelte's; effects that change state need a few more.
    for (let turn = 0; turn < 5; turn += 1) await null;
  };

  const script = [];
  const painted = [];
  for (let step = 0; step < steps; step += 1) {
    await frame();
    window.frameWork = 0;
    const started = performance.now();
    slider.value = placeAt(slider, step, steps);
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await microtasks();
    const written = performance.now();
    await afterFrame();
    painted.push(performance.now() - started);
    script.push(written - started + window.frameWork);
  }
  return { script, painted };
}

/**
 * In the page: single steps with pauses, each timed to the last change on the screen, which
 * chapters without the pointer make in later frames. What waits for a pause does not count:
 * chapters off the screen, the address.
 */
async function followStep(steps) {
  const slider = document.querySelector('#cv2-goal');
  const { frame, afterFrame, placeAt } = window.bench;
  const rest = () => new Promise((resolve) => setTimeout(resolve, 1000));
  const isSeen = ({ target, attributeName }) => {
    const element = target.parentElement;
    const { top, width } = element.getBoundingClientRect();
    return attributeName !== 'href' && width > 1 && top < innerHeight;
  };

  const times = [];
  for (let step = 0; step < steps; step += 1) {
    await rest();
    await frame();
    let last = 0;
    const observer = new MutationObserver((records) => {
      if (records.some(isSeen)) last = performance.now();
    });
    observer.observe(document.body, { subtree: true, attributes: true, characterData: true });
    const started = performance.now();
    slider.value = placeAt(slider, step, steps);
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await afterFrame();
    await rest();
    observer.disconnect();
    times.push(last - started);
  }
  return times;
}

/**
 * In the page: the least that such a frame takes. Records each step's changes of the document,
 * values of fields included, then repeats them without script, timed as above: the browser's own
 * work for as many figures. Elements that come and go are left out.
 */
async function repeatChanges(steps) {
  const slider = document.querySelector('#cv2-goal');
  const { frame, afterFrame, placeAt } = window.bench;

  const fields = [...document.querySelectorAll('input')];
  let seen = [];
  const observer = new MutationObserver((records) => seen.push(...records));
  observer.observe(document, { subtree: true, attributes: true, characterData: true });
  const changes = [];
  for (let step = 0; step < steps; step += 1) {
    await frame();
    slider.value = placeAt(slider, step, steps);
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await afterFrame();
    const last = new Map();
    for (const { target, attributeName: name } of seen) {
      const value = name === null ? target.data : target.getAttribute(name);
      last.set(target, (last.get(target) ?? new Map()).set(name, value));
    }
    // Observers do not report a field's value.
    changes.push({ last, values: fields.map(({ value }) => value) });
    seen = [];
  }
  observer.disconnect();

  const painted = [];
  for (let step = 0; step < steps; step += 1) {
    await frame();
    const started = performance.now();
    slider.value = placeAt(slider, step, steps);
    const { last, values } = changes[step];
    fields.forEach((field, at) => {
      if (field.value !== values[at]) field.value = values[at];
    });
    for (const [target, parts] of last) {
      for (const [name, value] of parts) {
        if (name === null) target.data = value;
        else if (value === null) target.removeAttribute(name);
        else target.setAttribute(name, value);
      }
    }
    await afterFrame();
    painted.push(performance.now() - started);
  }
  return painted;
}
