// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { THEME_KEY } from '../../src/state/keptKeys.ts';

beforeEach(() => localStorage.clear());

afterEach(() => vi.unstubAllGlobals());

/** The choice as a page has it that is opened now. */
async function openPage() {
  vi.resetModules();
  return import('../../src/state/theme.ts');
}

test('goes from the system’s to light, to dark and back again, and is there on the next page', async () => {
  for (const expected of ['light', 'dark', 'system', 'light']) {
    (await openPage()).askForNextTheme();
    expect((await openPage()).theme.get()).toBe(expected);
  }
});

test('is the system’s at first, and where something else is kept than there is', async () => {
  expect((await openPage()).theme.get()).toBe('system');
  localStorage.setItem(THEME_KEY, 'neon');
  const { theme, askForNextTheme } = await openPage();
  expect(theme.get()).toBe('system');
  askForNextTheme();
  expect(theme.get()).toBe('light');
});

test('is not kept as long as nobody chooses', async () => {
  await openPage();
  expect(localStorage).toHaveLength(0);
});

test('is there until the page is left where the browser keeps nothing', async () => {
  vi.stubGlobal('localStorage', undefined);
  const { theme, askForNextTheme } = await openPage();
  for (const expected of ['light', 'dark', 'system']) {
    askForNextTheme();
    expect(theme.get()).toBe(expected);
  }
});
