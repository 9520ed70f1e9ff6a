// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { followTheme } from '../../src/page/theme.ts';
import { theme } from '../../src/state/theme.ts';

const root = document.documentElement;
const button = '<button class="theme" data-label="Colours" data-system="As the system"';

beforeEach(() => {
  theme.set('system');
  delete root.dataset['theme'];
  document.body.innerHTML = `${button} data-light="Light" data-dark="Dark"></button>`;
});

/** What the page shows, and what its button says. */
function seen() {
  const { title, ariaLabel } = document.querySelector('button')!;
  return { theme: root.dataset['theme'], label: ariaLabel, title };
}

const asSystem = { theme: undefined, label: 'Colours: As the system', title: 'As the system' };
const light = { theme: 'light', label: 'Colours: Light', title: 'Light' };
const dark = { theme: 'dark', label: 'Colours: Dark', title: 'Dark' };

test('the colours that were chosen before are shown and named', () => {
  theme.set('dark');
  followTheme();
  expect(seen()).toEqual(dark);
});

test('the button goes round, shows what comes and says what it is', () => {
  followTheme();
  expect(seen()).toEqual(asSystem);
  for (const expected of [light, dark, asSystem]) {
    document.querySelector('button')!.click();
    expect(seen()).toEqual(expected);
  }
});

test('a page without the button keeps the colours that its head gave it', () => {
  document.body.innerHTML = '';
  root.dataset['theme'] = 'dark';
  followTheme();
  expect(root.dataset['theme']).toBe('dark');
});

test('follows the colours that are asked for in another window', () => {
  document.body.innerHTML = button;
  followTheme();
  localStorage.setItem('takt-theme', 'dark');
  dispatchEvent(new StorageEvent('storage', { key: 'takt-theme' }));
  expect(root.dataset['theme']).toBe('dark');
});
