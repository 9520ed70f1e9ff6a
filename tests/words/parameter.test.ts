import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { parameters } from '../../src/model/parameters.ts';
import { NOT_GIVEN } from '../../src/scenario/scenario.ts';
import {
  aimsText,
  fieldSuffix,
  parameterFigure,
  parameterProblem,
  parameterText,
} from '../../src/words/parameter.ts';

const styleOf = (locale: Locale) => ({
  locale,
  currency: 'RUB',
  words: dictionary(locale).units,
});

const plain = (text: string) => text.replace(/\s/g, ' ');

/** A figure of the plan as each language says it. */
const figure = (locale: Locale, ...[key, value]: [Parameters<typeof parameterFigure>[0], number]) =>
  plain(parameterFigure(key, value, styleOf(locale), dictionary(locale).plan));

describe('a figure of the plan', () => {
  test.each([
    ['tuneMonths', 3, '3 months', '3 месяца'],
    ['testShare', 0.1, '10%', '10 %'],
    ['margin', 0.4, '40%', '40 %'],
  ] as const)('%s %f is said with its unit', (key, value, en, ru) => {
    expect(figure('en', key, value)).toBe(en);
    expect(figure('ru', key, value)).toBe(ru);
  });

  test('money that is paid every month says so', () => {
    expect(figure('en', 'tuneCost', 1000)).toBe('1,000 ₽ a month');
    expect(figure('ru', 'tuneCost', 1000)).toBe('1 000 ₽ в месяц');
  });

  test('a choice goes by its name', () => {
    for (const locale of ['en', 'ru'] as const) {
      const { spreads } = dictionary(locale).plan;
      for (const spread of [1, 4, 16] as const) {
        expect(figure(locale, 'spread', spread)).toBe(plain(spreads[spread]));
      }
    }
  });
});

test.each([
  ['cv1', 0.05, '%', '%'],
  ['price', 14.5, '₽', '₽'],
  ['cycle', 1, 'day', 'дн.'],
  ['cycle', 16, 'days', 'дн.'],
  ['market', 4350, 'a month', 'в мес.'],
  ['tuneMonths', 3, 'months', 'мес.'],
  ['tuneCost', 1000, '₽ a month', '₽ в мес.'],
  ['salespeople', 2, 'people', 'человека'],
  ['spread', 4, '', ''],
  ['market', NOT_GIVEN, '', ''],
] as const)('behind the field of %s at %f stands its unit', (key, value, en, ru) => {
  expect(plain(fieldSuffix(key, value, styleOf('en')))).toBe(en);
  expect(plain(fieldSuffix(key, value, styleOf('ru')))).toBe(ru);
});

test('every parameter has its name, in full and short, and its meaning', () => {
  for (const locale of ['en', 'ru'] as const) {
    for (const { key } of parameters) {
      for (const kind of ['names', 'short', 'meanings'] as const) {
        expect(parameterText(key, kind, dictionary(locale)), key).not.toBe('');
      }
    }
  }
});

describe('a figure that is refused', () => {
  test.each(['en', 'ru'] as const)('says its limits and what is kept (%s)', (locale) => {
    const t = dictionary(locale);
    const text = plain(parameterProblem('notAllowed', '140', 'margin', 0.4, styleOf(locale), t));
    for (const part of [/100 ?%/, /40 ?%/]) expect(text).toMatch(part);
    const open = parameterProblem('notAllowed', '140', 'margin', NOT_GIVEN, styleOf(locale), t);
    expect(plain(open)).not.toMatch(/NaN|\{/);
  });
});

describe('what a target asks for', () => {
  const aims = (locale: Locale, coca: number, contractsPerMonth: number) =>
    plain(aimsText({ coca, contractsPerMonth }, styleOf(locale), dictionary(locale)));

  test.each(['en', 'ru'] as const)(
    'is one line, a part for each figure that is given (%s)',
    (locale) => {
      const both = aims(locale, 500, 20);
      expect(both).toBe(`${aims(locale, 500, NaN)}, ${aims(locale, NaN, 20)}`);
      expect(both).toContain('500 ₽');
      expect(both).toContain('20');
      expect(aims(locale, NaN, NaN)).toBe('');
    },
  );
});
