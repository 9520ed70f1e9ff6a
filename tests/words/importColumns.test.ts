import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { answer, readBytes } from '../../src/import/read.ts';
import {
  columnName,
  foundText,
  linesText,
  lineSentences,
  problemText,
} from '../../src/words/importColumns.ts';
import { readRows, sample, sound } from '../import/files.ts';
import { plain } from './importTexts.ts';

describe('columns', () => {
  test('are told by their names, by their place where that is not enough', () => {
    const names = ['Source', '', 'Source', 'Amount'];
    expect(names.map((_, at) => columnName(names, at, dictionary('en')))).toEqual([
      ...['Source (column 1)', 'Column 2', 'Source (column 3)', 'Amount'],
    ]);
    expect(columnName(names, 2, dictionary('ru'))).toBe('Source (столбец 3)');
  });
});

test.each<readonly [lines: readonly number[], en: string, ru: string]>([
  [[6], 'line 6', 'строка 6'],
  [[3, 7, 8, 9, 1200], 'lines 3, 7–9, 1,200', 'строки 3, 7–9, 1 200'],
  [
    Array.from({ length: 20 }, (_, at) => 2 * at + 1),
    'lines 1, 3, 5, 7, 9, 11, 13, 15 and 12 more',
    'строки 1, 3, 5, 7, 9, 11, 13, 15 и ещё 12',
  ],
])('lines %j', (lines, en, ru) => {
  expect(plain(linesText(lines, 'en', dictionary('en')))).toBe(en);
  expect(plain(linesText(lines, 'ru', dictionary('ru')))).toBe(ru);
});

describe('a hand-made table', () => {
  const said = async (locale: Locale) => {
    const reading = sound(await readBytes(sample('excel-ru-windows-1251.csv')));
    const { shown } = answer(reading, { statuses: { дубль: 'leftOut' } });
    const t = dictionary(locale);
    const { leftOut, odd } = lineSentences(shown, locale, t);
    return { found: plain(foundText(shown, locale, t)), leftOut: leftOut.map(plain), odd };
  };

  test('says what counts and what does not, in English', async () => {
    expect(await said('en')).toEqual({
      found: 'A list of deals: 6 rows count.',
      leftOut: ['Empty: line 6.', 'Status left out: line 9.', 'Totals: line 10.'],
      odd: [],
    });
  });

  test('and in Russian', async () => {
    expect(await said('ru')).toEqual({
      found: 'Список сделок: учтено 6 строк.',
      leftOut: ['Пусто: строка 6.', 'Статус не учитывается: строка 9.', 'Итоги: строка 10.'],
      odd: [],
    });
  });
});

test('what is said of a whole file names no lines', async () => {
  const { shown } = await readRows(
    ...['Created;Status;Won', '2026-01-13;won;2026-01-12', '2026-01-14;open;'],
  );
  expect(lineSentences(shown, 'en', dictionary('en')).odd.map(plain)).toEqual([
    'Won before it was created; left out of the deal cycle: line 2.',
    'There are no lost deals in this file. CV2 is only right if that is so.',
  ]);
});

describe('a file that gives no reading', () => {
  test.each(locales)('has a sentence of its own for each reason (%s)', (locale) => {
    const t = dictionary(locale);
    const reasons = Object.keys(t.fileImport.problems).filter((reason) => reason !== 'kept');
    const sentences = reasons.map((reason) =>
      problemText(reason as keyof typeof t.fileImport.problems, 1234, locale, t),
    );
    expect(new Set(sentences).size).toBe(reasons.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[^{}]+[.?]$/);
  });

  test('names the line and the limit', () => {
    const t = dictionary('en');
    expect(problemText('oneColumn', 1234, 'en', t)).toContain('Line 1,234 has only one column');
    expect(plain(problemText('tooLarge', undefined, 'en', t))).toContain('larger than 50 MB');
  });
});
