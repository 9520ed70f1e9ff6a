// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { pageLocale } from '../../src/i18n/pageLocale.ts';

test('the language of a page is that of its build, whatever it is translated to', () => {
  document.documentElement.lang = 'ru';
  document.body.dataset['locale'] = 'ru';
  expect(pageLocale()).toBe('ru');
  document.documentElement.lang = 'de';
  expect(pageLocale()).toBe('ru');
});
