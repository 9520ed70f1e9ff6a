import { expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { loadTexts } from '../../src/i18n/loadTexts.ts';
import { locales } from '../../src/i18n/locale.ts';

test.each(locales)('texts loaded later are those that pages are built with: %s', async (locale) => {
  expect(await loadTexts(locale)).toEqual(dictionary(locale));
});

test('a language is loaded once', () => {
  expect(loadTexts('ru')).toBe(loadTexts('ru'));
});
