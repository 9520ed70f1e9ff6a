// The main journeys in WebKit, which Playwright cannot drive where its own builds cannot be had.
import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { By, Key } from 'selenium-webdriver';
import { findWebKit } from '../../scripts/browser.mjs';
import { serveBuiltSite, type BuiltSite } from '../e2e/builtSite.ts';
import { startWebKit, type WebKit } from './driver.ts';

const missing = !findWebKit() && 'no WebKit: Debian has it as webkit2gtk-driver, xvfb and xauth';
if (missing) console.log(`Skipped: ${missing}`);

void suite('the main journeys in WebKit', { skip: missing }, () => {
  let site: BuiltSite;
  let webkit: WebKit;

  before(async () => {
    site = await serveBuiltSite(process.env['TAKT_BASE'] ?? '/');
    webkit = await startWebKit();
    await webkit.driver.manage().window().setRect({ width: 1280, height: 900 });
  });

  after(async () => {
    webkit.stop();
    await site.stop();
  });

  const open = (path: string) => webkit.open(site.address + path);
  const find = (selector: string) => webkit.driver.findElement(By.css(selector));
  const run = <Result>(script: string) => webkit.driver.executeScript<Result>(script);
  const press = (...keys: string[]) =>
    webkit.driver
      .actions()
      .sendKeys(...keys)
      .perform();
  const value = (selector: string) =>
    run<string>(`return document.querySelector('${selector}').value`);
  const metric = async (name: string, side: string) =>
    Number(
      await run<string>(
        `return document.querySelector('[data-metric="${name}"][data-side="${side}"]').dataset.value`,
      ),
    );
  /** Waits until something is so: what is shown follows what is done at the next frame. */
  const becomes = async <Result>(read: () => Promise<Result>, wanted: Result) => {
    let last: Result | undefined;
    await webkit.driver
      .wait(async () => (last = await read()) === wanted, 15_000)
      .catch(() => assert.equal(last, wanted));
  };

  void test('a link shows the scenario that it holds', async () => {
    await open('ru/#cv2=5~20&name=Coffee');
    assert.equal(await metric('cv2', 'goal'), 0.2);
    assert.equal(await value('#cv2-goal-field'), '20');
    assert.equal(await value('#scenario-name'), 'Coffee');
  });

  void test('a click in a field selects its figure, and what is typed takes its place', async () => {
    await open('');
    await find('#price-goal-field').click();
    await press('9,5');
    assert.equal(await value('#price-goal-field'), '9,5');
    await becomes(() => metric('price', 'goal'), 9.5);
  });

  void test('keys move a lever, and undo takes the step back', async () => {
    await open('');
    const before = await metric('cv2', 'goal');
    await run("document.querySelector('#cv2-goal').focus()");
    await press(Key.END);
    await becomes(() => metric('cv2', 'goal'), 1);
    await find('[aria-keyshortcuts^="Control+Z"]').click();
    await becomes(() => metric('cv2', 'goal'), before);
  });

  void test('a thumb that is dragged changes the figures', async () => {
    await open('');
    const before = await metric('coca', 'goal');
    // Where the thumb is, and the left end of its track.
    const { x, left, y } = await run<Readonly<Record<'x' | 'left' | 'y', number>>>(`
      const slider = document.querySelector('#price-goal');
      slider.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, width, top, height } = slider.getBoundingClientRect();
      const share = (slider.value - slider.min) / (slider.max - slider.min);
      return { x: Math.round(left + width * share), left: Math.round(left) + 8, y: Math.round(top + height / 2) }`);
    await webkit.driver.actions().move({ x, y }).press().move({ x: left, y }).release().perform();
    await webkit.driver.wait(async () => (await metric('coca', 'goal')) < before / 4, 15_000);
  });

  void test('a scenario is saved, and a click beside the dialog closes it', async () => {
    await open('#cv2=5~20&name=Kept');
    await find('.toolbar .choices > button').click();
    await becomes(() => run('return document.querySelector("dialog[open]") !== null'), true);
    await find('dialog[open] input[type="text"]').click();
    await press(Key.ENTER);
    await becomes(() => run('return document.querySelectorAll("dialog li[data-id]").length'), 1);
    await webkit.driver.actions().move({ x: 8, y: 450 }).click().perform();
    await becomes(() => run('return document.querySelector("dialog[open]") === null'), true);
  });

  void test('a link with two scenarios compares them', async () => {
    await open('compare/#s=cv2%3D10&s=cv2%3D20%26name%3DSchool');
    const heads = await run<string[]>(
      'return [...document.querySelectorAll("main thead th")].map((one) => one.textContent.trim())',
    );
    assert.equal(
      heads.some((head) => head.includes('School')),
      true,
    );
  });

  void test('the deck goes on and back, and keeps its step in the link', async () => {
    await open('present/#step=2');
    await press(Key.ARROW_RIGHT);
    await becomes(() => run<boolean>('return /step=3/.test(location.hash)'), true);
    await press(Key.PAGE_UP);
    await becomes(() => run<boolean>('return /step=2/.test(location.hash)'), true);
  });

  void test('the order of work follows its plan', async () => {
    await open('order/');
    await run("document.querySelector('#tune').focus()");
    await press(Key.ARROW_RIGHT);
    await becomes(() => value('#tune-field'), '3.5');
    await becomes(() => run<boolean>('return /tune=3\\.5/.test(location.hash)'), true);
  });

  void test('nothing scrolls sideways on a narrow page', async () => {
    for (const [path, width] of [
      ['', 447],
      ['ru/', 720],
      ['ru/method/', 447],
    ] as const) {
      await webkit.driver.manage().window().setRect({ width, height: 850 });
      await open(path);
      assert.equal(await run('return document.documentElement.scrollWidth <= innerWidth'), true);
    }
  });
});

void suite('WebKit without anchor positioning, as Safari before 26', { skip: missing }, () => {
  void test('a menu opens in the middle of the window, clear of the logo', async () => {
    const site = await serveBuiltSite(process.env['TAKT_BASE'] ?? '/');
    const webkit = await startWebKit(['CSSAnchorPositioning']);
    try {
      await webkit.open(site.address);
      const run = <Result>(script: string) => webkit.driver.executeScript<Result>(script);
      assert.equal(await run('return CSS.supports("position-area: block-end")'), false);
      await webkit.driver.findElement(By.css('[popovertarget="presets"]')).click();
      const aside = await run<number>(`
        const { left, right, top, bottom } = document.querySelector('#presets').getBoundingClientRect();
        return Math.max(Math.abs(left + right - innerWidth), Math.abs(top + bottom - innerHeight))`);
      assert.equal(aside <= 2, true, `${aside} pixels aside`);
    } finally {
      webkit.stop();
      await site.stop();
    }
  });
});
