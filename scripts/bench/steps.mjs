import { openPeer } from './peer.mjs';
import { median, summary } from './statistics.mjs';

/** How often a single step is followed to its end. */
const SINGLE_STEPS = 20;

/** What is on the screen while the slider moves: what a laptop shows, or every chapter at once. */
const screens = [
  { name: 'first screen', height: 900 },
  { name: 'whole page', height: 6500 },
];

/**
 * Moves the slider of the goal's second conversion step by step, as fast and four times slowed, and
 * measures it against two yardsticks of the same run: the script of a bare funnel by a well-known
 * library, and the frame of the very same changes made without the page's script.
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
 * In the page, before its own scripts: adds up the time that callbacks of frames take, and lays out
 * what both measurements need: a frame's start and its end, and where the slider stands at a step.
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
    // There and back again over the middle of the track, never the same place twice in a row.
    placeAt(slider, step, steps) {
      const [low, high] = [Number(slider.min), Number(slider.max)];
      return String(low + (high - low) * (0.25 + 0.5 * Math.abs(1 - (2 * step) / steps)));
    },
  };
}

/**
 * In the page: one step a frame, made at the frame's start, where browsers hand over what a pointer
 * did since the last one. Script time runs from before the event until the microtasks in which
 * Svelte writes to the document are done, and takes in what the page does in that frame's later
 * callbacks. The frame counts as painted when a message that is sent then comes back: the browser
 * handles it only after it has styled, laid out and painted that frame. What the compositor does
 * after that is not seen.
 */
async function moveSlider(steps) {
  const slider = document.querySelector('#cv2-goal');
  const { frame, afterFrame, placeAt } = window.bench;
  const microtasks = async () => {
    // One is Svelte's; effects that change state bring a few more.
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
 * In the page: makes single steps with rests between, and times each until the last thing on the
 * screen that follows it has changed: chapters that no hand is in do so in the frames after. What
 * waits for a rest of the hand is not of the step: chapters off the screen, and addresses.
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
 * In the page: the least that a frame of such a step takes. Notes what each step changes in the
 * document, then makes the very same changes again without any of the page's script, and times
 * them as above: what is left is the browser's own work for as many figures as the page shows.
 * Values of fields are among the changes; elements that come and go are not.
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
    // No observer hears of a field's value.
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
