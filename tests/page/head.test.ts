// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askForNextTheme, theme } from '../../src/state/theme.ts';

const root = document.documentElement;

const load = vi.fn<(face: string, letters: string) => Promise<unknown>>();

beforeEach(() => {
  localStorage.clear();
  load.mockReset().mockResolvedValue([]);
  // Unlike browsers, jsdom has none.
  Object.defineProperty(document, 'fonts', { value: { load }, configurable: true });
  for (const name of root.getAttributeNames()) root.removeAttribute(name);
  root.lang = 'en';
  // It waits for scripts that no test has.
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Runs the script of a page's head, which is no module of anything else, before there is a body. */
async function openPage(): Promise<void> {
  vi.resetModules();
  load.mockClear();
  const { body } = document;
  body.remove();
  await import(new URL('../../src/page/head.ts', import.meta.url).pathname);
  expect(load).not.toHaveBeenCalled();
  root.append(body);
  await vi.advanceTimersByTimeAsync(0);
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

test('the page is unseen until it and its fonts are here, also where one does not come', async () => {
  root.lang = 'ru';
  const held = Promise.withResolvers<unknown>();
  load.mockRejectedValueOnce(new DOMException('gone', 'NetworkError'));
  load.mockReturnValueOnce(held.promise);
  await openPage();
  expect(root.dataset['fonts']).toBe('awaited');
  expect(load.mock.calls).toEqual([
    ['1em Onest', 'aя₽→'],
    ['550 1em Literata', 'aя₽→'],
  ]);
  held.resolve([]);
  await vi.advanceTimersByTimeAsync(0);
  expect(root.dataset['fonts']).toBe('awaited');
  document.dispatchEvent(new Event('readystatechange'));
  await vi.advanceTimersByTimeAsync(0);
  expect(root.dataset).not.toHaveProperty('fonts');
});

test('fonts that take too long are not shown when they come after all', async () => {
  root.dataset['text'] = '';
  const held = Promise.withResolvers<unknown>();
  load.mockReturnValueOnce(held.promise);
  await openPage();
  expect(load).toHaveBeenCalledWith('1em Literata', 'a₽→');
  document.dispatchEvent(new Event('readystatechange'));
  await vi.advanceTimersByTimeAsync(2999);
  expect(root.dataset['fonts']).toBe('awaited');
  await vi.advanceTimersByTimeAsync(1);
  expect(root.dataset['fonts']).toBe('late');
  held.resolve([]);
  await vi.advanceTimersByTimeAsync(0);
  expect(root.dataset['fonts']).toBe('late');
});

test('the head of a browser that keeps nothing leaves the colours to the system', async () => {
  vi.stubGlobal('localStorage', undefined);
  await openPage();
  expect(root.dataset).toMatchObject({ js: '' });
  expect(root.dataset).not.toHaveProperty('theme');
});
