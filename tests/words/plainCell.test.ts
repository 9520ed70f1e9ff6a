import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { spokenFigure, sumText, type FigureStyle } from '../../src/i18n/figure.ts';
import { locales } from '../../src/i18n/locale.ts';
import { plainCell } from '../../src/words/plainCell.ts';
import { spreadOverDecades } from '../model/arbitraries.ts';

test.each([
  ['62 901 ₽', 'en', '62901'],
  ['62,901 ₽', 'en', '62901'],
  ['$1,234.5', 'en', '1234.5'],
  ['−$500', 'en', '-500'],
  ['5.67 %', 'en', '5.67%'],
  ['×20.9', 'en', '20.9'],
  ['12 leads', 'en', '12'],
  ['4 350 a month', 'en', '4350'],
  ['6.097M ₽', 'en', '6097000'],
  ['R$14.5', 'en', '14.5'],
  ['62 901 ₽', 'ru', '62901'],
  ['5,67 %', 'ru', '5.67%'],
  ['1,2 млн ₽', 'ru', '1200000'],
  ['40 тыс. ₽', 'ru', '40000'],
  ['3 мес.', 'ru', '3'],
  ['12 месяцев', 'ru', '12'],
  ['−0,5', 'ru', '-0.5'],
  ['1,5E15', 'ru', '1500000000000000'],
] as const)('"%s" (%s) is the number %s', (text, locale, number) => {
  expect(plainCell(text, locale, '.')).toBe(number);
  expect(plainCell(text, locale, ',')).toBe(number.replace('.', ','));
});

test.each(['', '—', 'CV1', 'not given', '2 → 5', '1–2', '<0.000001', 'by day 31', 'B2B', '5 of 9'])(
  '"%s" is no number',
  (text) => {
    for (const locale of locales) expect(plainCell(text, locale, '.')).toBeUndefined();
  },
);

describe('every figure of the page is a number', () => {
  const units = ['money', 'days', 'months', 'visits', 'leads', 'contracts', 'multiplier'] as const;

  test.each(units)('%s', (unit) => {
    const styles = fc.record({
      locale: fc.constantFrom(...locales),
      currency: fc.constantFrom('RUB', 'USD', 'EUR', 'KZT', 'BRL', 'PLN', 'CHF'),
    });
    fc.assert(
      fc.property(styles, spreadOverDecades(1e-3, 1e14), ({ locale, currency }, value) => {
        const style: FigureStyle = { locale, currency, words: dictionary(locale).units };
        const texts = [
          spokenFigure(value, unit, style),
          ...(unit === 'money' ? [sumText(value, style), sumText(-value, style)] : []),
        ];
        for (const text of texts) {
          const number = Math.abs(Number(plainCell(text, locale, '.')));
          expect(Math.abs(number / value - 1), `${text}: ${number}`).toBeLessThan(0.06);
        }
      }),
    );
  });
});
