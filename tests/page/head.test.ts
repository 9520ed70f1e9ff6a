// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askForNextTheme, theme } from '../../src/state/theme.ts';

const root = document.documentElement;

beforeEach(() => {
  localStorage.clear();
  for (const name of root.getAttributeNames()) root.removeAttribute(name);
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

test('the head of a browser that keeps nothing leaves the colours to the system', async () => {
  vi.stubGlobal('localStorage', undefined);
  await openPage();
  expect(root.dataset).toMatchObject({ js: '' });
  expect(root.dataset).not.toHaveProperty('theme');
});
