// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { showFonts } from '../../src/page/fonts.ts';
import { FONTS_KEY } from '../../src/state/keptKeys.ts';

const root = document.documentElement;
const load = vi.fn((font: string, text: string) => Promise.resolve([font, text]));

beforeEach(() => {
  localStorage.clear();
  load.mockClear();
  delete root.dataset['fonts'];
  document.body.innerHTML =
    '<header><a hreflang="ru">Русский</a></header><main id="main">62 901 ₽</main>';
  // Unlike browsers, jsdom has none.
  Object.defineProperty(document, 'fonts', { value: { load }, configurable: true });
});

test('fonts that were put off are shown once the files that the text needs are here', async () => {
  root.dataset['fonts'] = 'later';
  await showFonts();
  expect(load.mock.calls).toEqual([
    ['1em Onest', 'Русский62 901 ₽'],
    ['550 1em Literata', '62 901 ₽'],
  ]);
  expect(root.dataset).not.toHaveProperty('fonts');
  expect(localStorage.getItem(FONTS_KEY)).toBe('here');
});

test('a file that does not come keeps the others from nobody', async () => {
  root.dataset['fonts'] = 'later';
  load.mockRejectedValueOnce(new DOMException('gone', 'NetworkError'));
  await showFonts();
  expect(root.dataset).not.toHaveProperty('fonts');
});

test('fonts that were not put off are not asked for', async () => {
  await showFonts();
  expect(load).not.toHaveBeenCalled();
});
