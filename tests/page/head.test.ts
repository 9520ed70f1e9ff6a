// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showFonts } from '../../src/page/fonts.ts';
import { askForNextTheme, theme } from '../../src/state/theme.ts';

const root = document.documentElement;

beforeEach(() => {
  localStorage.clear();
  for (const name of root.getAttributeNames()) root.removeAttribute(name);
  // Unlike browsers, jsdom has none.
  Object.defineProperty(document, 'fonts', {
    value: { load: () => Promise.resolve() },
    configurable: true,
  });
  // It waits for scripts that no test has.
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Runs the script of a page's head, which is no module of anything else. */
async function openPage(): Promise<void> {
  vi.resetModules();
  await import(new URL('../../src/page/head.ts', import.meta.url).pathname);
}

test('the head shows the colours that were asked for on an earlier page', async () => {
  theme.set('system');
  for (const expected of ['light', 'dark', undefined]) {
    askForNextTheme();
    delete root.dataset['theme'];
    await openPage();
    expect(root.dataset['theme']).toBe(expected);
  }
});

test('the head puts fonts off until they have been shown once', async () => {
  await openPage();
  expect(root.dataset['fonts']).toBe('later');
  await showFonts();
  await openPage();
  expect(root.dataset).not.toHaveProperty('fonts');
});

test('the head takes a browser that keeps nothing for one that is here for the first time', async () => {
  vi.stubGlobal('localStorage', undefined);
  await openPage();
  expect(root.dataset).toMatchObject({ js: '', fonts: 'later' });
  expect(root.dataset).not.toHaveProperty('theme');
});
