import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import {
  axisMoney,
  exactText,
  figureText,
  figureTexts,
  spokenFigure,
} from '../../src/i18n/figure.ts';
import { timesText } from '../../src/i18n/times.ts';
import type { MetricUnit } from '../../src/model/metrics.ts';
import { spreadOverDecades } from '../model/arbitraries.ts';

const en = { locale: 'en', currency: 'RUB', words: dictionary('en').units } as const;
const ru = { locale: 'ru', currency: 'RUB', words: dictionary('ru').units } as const;
const plain = (text: string) => text.replaceAll(/\s/g, ' ');

describe('figures on the screen', () => {
  test.each<[number, MetricUnit, string, string]>([
    [62901.26670137081, 'money', '62,901 ₽', '62 901 ₽'],
    [14.5, 'money', '14.5 ₽', '14,5 ₽'],
    [0.0113, 'fraction', '1.13%', '1,13 %'],
    [1, 'fraction', '100%', '100 %'],
    [20.907079646017703, 'multiplier', '×20.9', '×20,9'],
    [0.04783, 'multiplier', '×0.0478', '×0,0478'],
    [4338.018, 'visits', '4,338', '4 338'],
    [11.7647, 'leads', '12', '12'],
    [1.002762, 'contracts', '1', '1'],
    [1.25, 'leads', '1.25', '1,25'],
    [14.55, 'money', '14.55 ₽', '14,55 ₽'],
    [14.555, 'money', '14.6 ₽', '14,6 ₽'],
    [16.5, 'days', '16.5', '16,5'],
    [1e9, 'visits', '1B', '1 млрд'],
    [12_345_678, 'visits', '12.35M', '12,35 млн'],
    [1e-9, 'fraction', '<0.000001%', '<0,000001 %'],
    [1e20, 'money', '>999T ₽', '>999 трлн ₽'],
    [-1e21, 'money', '<−999T ₽', '<−999 трлн ₽'],
    [1e20, 'multiplier', '>×999T', '>×999 трлн'],
    [1e-9, 'multiplier', '<×0.000001', '<×0,000001'],
    [0, 'money', '0 ₽', '0 ₽'],
    [NaN, 'money', '—', '—'],
    [Infinity, 'visits', '—', '—'],
  ])('%d %s', (value, unit, english, russian) => {
    expect(plain(figureText(value, unit, en))).toBe(english);
    expect(plain(figureText(value, unit, ru))).toBe(russian);
  });

  test('signs stand where readers expect them', () => {
    const text = (currency: string, locale: 'en' | 'ru') =>
      plain(figureText(500, 'money', { ...(locale === 'en' ? en : ru), currency }));
    expect(text('USD', 'en')).toBe('$500');
    expect(text('EUR', 'en')).toBe('€500');
    expect(text('KZT', 'en')).toBe('500 ₸');
    expect(text('USD', 'ru')).toBe('500 $');
    expect(text('KZT', 'ru')).toBe('500 ₸');
  });

  test('what is larger than anything is a power of ten where it is exact, and on an axis', () => {
    expect(exactText(1.5e21, 'money', en)).toBe('1.5·10²¹\u00a0₽');
    expect(axisMoney(-2e22, ru)).toBe('−2·10²²\u00a0₽');
  });

  test('no figure, however large or small, has an exponent or runs on', () => {
    const anySize = spreadOverDecades(1e-30, 1e30);
    const anyUnit = fc.constantFrom<MetricUnit>('money', 'visits', 'fraction', 'multiplier');
    fc.assert(
      fc.property(anySize, anyUnit, fc.boolean(), (size, unit, isBelow) => {
        const value = isBelow ? -size : size;
        for (const style of [en, ru]) {
          for (const text of [figureText(value, unit, style), axisMoney(value, style)]) {
            expect(text).not.toMatch(/E[+-]?\d/);
            expect(text.length).toBeLessThanOrEqual(16);
          }
        }
      }),
    );
  });

  test.each<[number[], MetricUnit, string[]]>([
    [[71_080_000, 8_529_412], 'visits', ['71.08M', '8.529M']],
    [[71_080_000, 3009], 'money', ['71,080,000 ₽', '3,009 ₽']],
    [[71_080_000, 14.5], 'money', ['71,080,000 ₽', '14.5 ₽']],
    [[5e12, 3009], 'money', ['5T ₽', '3,009 ₽']],
    [[62_901.3, 3009], 'money', ['62,901 ₽', '3,009 ₽']],
    [[71_080_000, 0], 'money', ['71.08M ₽', '0 ₽']],
    [[71_080_000, NaN], 'money', ['71.08M ₽', '—']],
  ])('%j %s have one form', (values, unit, texts) => {
    expect(figureTexts(values, unit, en).map(plain)).toEqual(texts);
  });

  test('exact figures keep ten digits', () => {
    expect(plain(exactText(62901.26670137081, 'money', en))).toBe('62,901.2667 ₽');
    expect(plain(exactText(0.0113, 'fraction', ru))).toBe('1,13 %');
  });
});

describe('nouns go with the number as it is shown', () => {
  test.each([
    [0, '0 заявок'],
    [1, '1 заявка'],
    [1.004, '1 заявка'],
    [1.2, '1,2 заявки'],
    [2, '2 заявки'],
    [4.96, '4,96 заявки'],
    [4.999, '5 заявок'],
    [11, '11 заявок'],
    [11.7647, '12 заявок'],
    [10_000_000, '10 млн заявок'],
    [12_350_000, '12,35 млн заявок'],
    [21, '21 заявка'],
    [22.3, '22 заявки'],
    [112, '112 заявок'],
    [NaN, '— заявок'],
  ])('%d', (value, russian) => {
    expect(plain(spokenFigure(value, 'leads', ru))).toBe(russian);
  });

  test('after a preposition', () => {
    expect(plain(spokenFigure(21, 'leads', ru, 'of'))).toBe('21 заявки');
    expect(plain(spokenFigure(49, 'leads', ru, 'of'))).toBe('49 заявок');
    expect(plain(spokenFigure(1, 'visits', en))).toBe('1 visit');
    expect(plain(spokenFigure(1.5, 'visits', en))).toBe('1.5 visits');
  });

  test('how many times', () => {
    const times = (ratio: number) => plain(timesText(ratio, 'ru', dictionary('ru').times));
    expect([20.907, 21, 2, 5, 1.5, 112.4].map(times)).toEqual([
      '20,9 раза',
      '21 раз',
      '2 раза',
      '5 раз',
      '1,5 раза',
      '112 раз',
    ]);
  });
});
