// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { nextTheme, showTheme } from '../../src/state/theme.ts';

const KEY = 'takt-theme';
const root = document.documentElement;
let button: HTMLButtonElement;

beforeEach(() => {
  localStorage.clear();
  delete root.dataset['theme'];
  document.body.innerHTML =
    '<button data-label="Colours" data-system="As the system" data-light="Light" data-dark="Dark"></button>';
  button = document.querySelector('button')!;
});

afterEach(() => vi.unstubAllGlobals());

/** What the page shows, what its button says, and what is kept for the next page. */
const seen = () => ({
  theme: root.dataset['theme'],
  label: button.getAttribute('aria-label'),
  title: button.title,
  kept: localStorage.getItem(KEY),
});

const asSystem = {
  theme: undefined,
  label: 'Colours: As the system',
  title: 'As the system',
  kept: null,
};
const light = { theme: 'light', label: 'Colours: Light', title: 'Light', kept: 'light' };
const dark = { theme: 'dark', label: 'Colours: Dark', title: 'Dark', kept: 'dark' };

test('goes from the system’s to light, to dark and back again', () => {
  for (const expected of [light, dark, asSystem, light]) {
    showTheme(nextTheme(), button);
    expect(seen()).toEqual(expected);
  }
});

describe('the present one', () => {
  test('is named on the button and stays as it is', () => {
    showTheme(undefined, button);
    expect(seen()).toEqual(asSystem);
    root.dataset['theme'] = 'dark';
    showTheme(undefined, button);
    // What a host asked for, for one, is not the visitor’s own wish: nothing is kept.
    expect(seen()).toEqual({ ...dark, kept: null });
    expect(nextTheme()).toBe('system');
  });

  test('is the system’s where the page has one that there is not', () => {
    root.dataset['theme'] = 'neon';
    expect(nextTheme()).toBe('light');
    showTheme(undefined, button);
    expect(seen()).toEqual(asSystem);
  });
});

test('a browser that keeps nothing shows the theme all the same', () => {
  for (const storage of [undefined, { setItem: refuse, removeItem: refuse }]) {
    vi.stubGlobal('localStorage', storage);
    showTheme('dark', button);
    expect(root.dataset['theme']).toBe('dark');
    showTheme('system', button);
    expect(root.dataset['theme']).toBeUndefined();
    expect(button.title).toBe('As the system');
  }
});

test.each(['light', 'dark'] as const)(
  'the head of the next page shows what was kept: %s',
  async (theme) => {
    showTheme(theme, button);
    delete root.dataset['theme'];
    await openPage();
    expect(root.dataset['theme']).toBe(theme);
  },
);

test('the head of the next page leaves the system its colours', async () => {
  showTheme('light', button);
  showTheme('system', button);
  await openPage();
  expect(root.dataset['theme']).toBeUndefined();
});

/** Runs the script of a page's head, which is no module of anything else. */
async function openPage(): Promise<void> {
  vi.resetModules();
  await import(new URL('../../src/layouts/head.ts', import.meta.url).pathname);
}

function refuse(): never {
  throw new DOMException('no', 'SecurityError');
}
