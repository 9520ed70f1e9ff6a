import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aboutCount, aboutMoney, aboutMonth, aboutTime } from '../../src/i18n/about.ts';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { DAYS_A_MONTH } from '../../src/model/units.ts';

const en = { locale: 'en', currency: 'RUB', words: dictionary('en').units } as const;
const ru = { locale: 'ru', currency: 'RUB', words: dictionary('ru').units } as const;
const plain = (text: string) => text.replaceAll(/[\s,](?=\d{3})/g, '').replaceAll(/\s/g, ' ');

describe('money', () => {
  test.each([
    [290_906, '290000 ₽', '290000 ₽'],
    [-290_906, '−290000 ₽', '−290000 ₽'],
    [2_478_167, '2.5M ₽', '2.5 млн ₽'],
    [996_000, '1M ₽', '1 млн ₽'],
    [994_000, '990000 ₽', '990000 ₽'],
    [3009, '3000 ₽', '3000 ₽'],
    [14.5, '15 ₽', '15 ₽'],
    [1.25, '1.3 ₽', '1.3 ₽'],
    [0, '0 ₽', '0 ₽'],
    [NaN, '—', '—'],
  ])('%d', (value, english, russian) => {
    expect(plain(aboutMoney(value, en))).toBe(english);
    expect(plain(aboutMoney(value, ru)).replace(',', '.')).toBe(russian);
  });

  test('has at most two digits that are not 0, and is off by less than a twentieth', () => {
    const amounts = fc.double({ min: 10, max: 999_000, noNaN: true });
    fc.assert(
      fc.property(amounts, (value) => {
        const text = aboutMoney(value, en);
        fc.pre(!text.includes('M'));
        const digits = text.replaceAll(/\D/g, '');
        expect(digits).toMatch(/^[1-9]\d?0*$/);
        expect(Math.abs(Number(digits) / value - 1)).toBeLessThanOrEqual(0.05);
      }),
    );
  });
});

test('counts have their noun in the form of the rounded number', () => {
  expect(plain(aboutCount(96.19, 'contracts', ru))).toBe('96 контрактов');
  expect(plain(aboutCount(1234, 'contracts', en))).toBe('1200 contracts');
  expect(plain(aboutCount(4.16, 'contracts', ru))).toBe('4,2 контракта');
});

test.each([
  [0.01, '1 day', '1 день'],
  [0.4, '12 days', '12 дней'],
  [0.84, '1 month', '1 месяц'],
  [1.2, '1 month', '1 месяц'],
  [1.4, '1.5 months', '1,5 месяца'],
  [5.1, '5 months', '5 месяцев'],
  [17.4, '17 months', '17 месяцев'],
])('a time of %d months', (months, english, russian) => {
  expect(plain(aboutTime(months, en))).toBe(english);
  expect(plain(aboutTime(months, ru))).toBe(russian);
});

test('a day lies in a month of the work', () => {
  expect([0, 30, 31, 3.5 * DAYS_A_MONTH].map((day) => aboutMonth(day, en))).toEqual([
    '1',
    '1',
    '2',
    '4',
  ]);
});
