import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leverKeys, leverOf } from '../../src/model/levers.ts';
import {
  bareText,
  cellsOf,
  fieldText,
  otherReading,
  readTyped,
  tidyName,
  typedText,
} from '../../src/scenario/input.ts';
import { leverValue } from './arbitraries.ts';

describe('what a visitor types', () => {
  test.each([
    ['cv2', '8,5', 0.085],
    ['cv2', '8.5', 0.085],
    ['cv2', ' 8.5 % ', 0.085],
    ['market', '10 000', 10_000],
    ['market', '10\u00a0000', 10_000],
    ['market', '10\u202f000', 10_000],
    ['market', '1e4', 10_000],
    ['price', '14,5', 14.5],
    ['cycle', '0', 0],
    ['price', '₽ 14.5', 14.5],
    ['price', '$14', 14],
    ['market', '1,000,000', 1_000_000],
    ['market', '10,000.5', 10_000.5],
    ['price', '0,125', 0.125],
    ['cv1', '1,125', 0.01125],
    ['market', '\u200b435', 435],
    ['market', '\ufeff4\u2060350\u200e', 4350],
    ['market', '435\r\n', 435],
    ['market', '1.234.567', 1_234_567],
    ['market', "1'234'567", 1_234_567],
    ['market', '1’234', 1234],
    ['price', "1'234.50", 1234.5],
    ['price', "1'234,50", 1234.5],
    ['market', '12,34,567', 1_234_567],
    ['market', '1,23,45,678.5', 12_345_678.5],
    ['price', '1.234,5', 1234.5],
    ['price', '1,234.5', 1234.5],
    ['price', '1.234.567,89', 1_234_567.89],
    ['price', '1 234,567', 1234.567],
    ['market', '１２３', 123],
    ['market', '٤٣٥٠', 4350],
    ['price', '١٤٫٥', 14.5],
    ['market', '१२,३४,५६७', 1_234_567],
    ['market', '1.2M', 1_200_000],
    ['market', '1,2 млн', 1_200_000],
    ['market', '1.2 million', 1_200_000],
    ['market', '40K', 40_000],
    ['market', '40 тыс. заходов в месяц', 40_000],
    ['price', '$1.5k', 1500],
    ['price', '1 млрд ₽', 1e9],
    ['cycle', '57 d', 57],
    ['cycle', '57 days', 57],
    ['cycle', '57 дней', 57],
    ['cycle', '57 дн.', 57],
    ['market', '4350 a month', 4350],
    ['market', '4 350 в мес.', 4350],
    ['market', '4 350 visits/month', 4350],
    ['price', '14,5 руб.', 14.5],
    ['price', 'USD 14.5', 14.5],
    ['price', '14.5 kzt', 14.5],
    ['price', '14.–', 14],
    ['price', '14,-', 14],
    ['cv1', '5,67 процента', 0.0567],
    ['cv1', '５．６７％', 0.0567],
    ['cv1', '١٢٪', 0.12],
    ['cv1', '%12', 0.12],
    ['cv1', '12 pct', 0.12],
    ['cv1', '-0', 0],
    ['price', '−0', 0],
    ['cycle', '1½', 1.5],
    ['cycle', '2 ¼ days', 2.25],
    ['price', '½', 0.5],
    ['market', '3 lakh', 300_000],
    ['price', '₹1.5 crore', 15_000_000],
    ['price', '40 т.р.', 40_000],
    ['price', '40 т. руб.', 40_000],
    ['price', 'US$ 12', 12],
    ['price', 'R$ 1.234,50', 1234.5],
    ['price', 'Rs. 435', 435],
    ['price', '500 kr', 500],
  ] as const)('%s "%s" is %d in any language', (key, text, value) => {
    for (const sign of ['.', ',']) expect(readTyped(leverOf(key), text, sign)).toBe(value);
  });

  test('a comma before three digits is what it is in the language of the page', () => {
    expect(readTyped(leverOf('market'), '10,000', '.')).toBe(10_000);
    expect(readTyped(leverOf('market'), '10,000', ',')).toBe(10);
    // Thousands of days are not allowed, days and a part of one are.
    expect(readTyped(leverOf('cycle'), '30,125', '.')).toBe(30.125);
    expect(readTyped(leverOf('cycle'), '3,125', '.')).toBe(3125);
    expect(readTyped(leverOf('cycle'), '3651,125', '.')).toBe('notAllowed');
  });

  test.each([
    ['cv1', '', 'empty'],
    ['cv1', '   ', 'empty'],
    ['cv1', 'abc', 'notNumber'],
    ['cv1', '1.2.3', 'notNumber'],
    ['cv1', '101', 'notAllowed'],
    ['cv1', '-1', 'notAllowed'],
    ['cycle', '3651', 'notAllowed'],
    ['market', '1e13', 'notAllowed'],
    ['price', '<b>', 'notNumber'],
    ['market', '4\t350', 'cells'],
    ['market', '4\n350', 'cells'],
    ['market', '4 \r\n 350', 'cells'],
    ['cycle', '57 months', 'notNumber'],
    ['price', '14 days', 'notNumber'],
    ['price', '14 apples', 'notNumber'],
    ['price', '5²', 'notNumber'],
    ['price', '(5)', 'notNumber'],
    ['price', '=1+1', 'notNumber'],
    ['price', '1/2', 'notNumber'],
    ['price', '5–10', 'notNumber'],
    ['price', '12 pct', 'notNumber'],
    ['cv1', '%12%', 'notNumber'],
    ['cv1', '5 т.', 'notNumber'],
    ['market', '1,23,4567', 'notNumber'],
    ['market', '1.234.56', 'notNumber'],
    ['market', '0.123.456', 'notNumber'],
    ['market', "12'34", 'notNumber'],
    ['market', '1,234.567.890', 'notNumber'],
    ['price', '₽', 'empty'],
    ['cv1', '%', 'empty'],
    ['price', '5 %', 'notNumber'],
    ['cycle', '50%', 'notNumber'],
    ['market', '1 2', 'notNumber'],
    ['market', '12 34', 'notNumber'],
    ['market', '1 0000', 'notNumber'],
  ] as const)('%s "%s" is refused: %s', (key, text, problem) => {
    for (const sign of ['.', ',']) expect(readTyped(leverOf(key), text, sign)).toBe(problem);
  });

  test.each([
    ['market', '4.350', '.', 4.35, 4350],
    ['market', '4.350', ',', 4.35, 4350],
    ['market', '10.000', '.', 10, 10_000],
    ['market', '10,000', '.', 10_000, 10],
    ['market', '10,000', ',', 10, 10_000],
    ['price', '14,125', '.', 14_125, 14.125],
    ['price', '14,125 ₽', ',', 14.125, 14_125],
    ['price', '62,901 ₽', '.', 62_901, 62.901],
  ] as const)(
    '%s "%s" can mean two things, and both are known',
    (key, text, sign, first, other) => {
      expect(readTyped(leverOf(key), text, sign)).toBe(first);
      expect(otherReading(leverOf(key), text, sign)).toBe(other);
    },
  );

  test.each([
    ['cv1', '5.125'],
    ['cycle', '30,125'],
    ['market', '4350'],
    ['market', '4 350'],
    ['market', '0,125'],
    ['market', '4350.125'],
    ['market', '1.234.567'],
    ['market', '10,000.5'],
    ['market', "4'350"],
    ['market', 'abc'],
    ['market', ''],
  ] as const)('%s "%s" can mean one thing alone', (key, text) => {
    for (const sign of ['.', ',']) {
      expect(otherReading(leverOf(key), text, sign)).toBeUndefined();
    }
  });

  test('how the other meaning is written is read as that one', () => {
    const texts = fc.tuple(
      fc.integer({ min: 1, max: 999 }),
      fc.integer({ min: 0, max: 999 }),
      fc.constantFrom('.', ','),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom('.', ','), ([whole, part, between], sign) => {
        const text = `${whole}${between}${String(part).padStart(3, '0')}`;
        const other = otherReading(leverOf('market'), text, sign);
        if (other === undefined) return;
        const written = bareText(leverOf('market'), other, sign);
        expect(readTyped(leverOf('market'), written, sign)).toBe(other);
      }),
    );
  });

  test('cells of a spreadsheet are told apart, without the end of their row', () => {
    expect(cellsOf('4\t350\r\n')).toEqual(['4', '350']);
    expect(cellsOf('4\n350')).toEqual(['4', '350']);
    expect(cellsOf(' 4 350 ')).toEqual(['4 350']);
  });

  test('a field shows thousands as its language has them', () => {
    expect(typedText(leverOf('market'), 4350.5, '.')).toBe('4,350.5');
    expect(typedText(leverOf('market'), 1_234_567, '.')).toBe('1,234,567');
    expect(typedText(leverOf('market'), 4350.5, ',')).toBe('4\u00a0350,5');
    expect(typedText(leverOf('market'), NaN, '.')).toBe('');
  });

  test.each(leverKeys)('%s: what a field shows is what it would read, edited or not', (key) => {
    fc.assert(
      fc.property(leverValue(key), fc.constantFrom('.', ','), (value, sign) => {
        fc.pre(!Number.isNaN(value));
        const { grouped, bare } = fieldText(leverOf(key), value, sign);
        expect(readTyped(leverOf(key), grouped, sign)).toBe(value);
        expect(readTyped(leverOf(key), bare, sign)).toBe(value);
      }),
    );
  });

  test('a digit at the end of the text to edit makes ten times as much', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.constantFrom('.', ','), (value, sign) => {
        const { bare } = fieldText(leverOf('market'), value, sign);
        expect(readTyped(leverOf('market'), `${bare}0`, sign)).toBe(value * 10);
      }),
    );
  });
});

test('names keep their words and lose what no name can hold', () => {
  expect(tidyName('Кофе «Сити»')).toBe('Кофе «Сити»');
  expect(tidyName('a\nb\u0000')).toBe('a b ');
  expect([...tidyName('☕'.repeat(100))]).toHaveLength(80);
  expect(tidyName('\ud800')).toBe('\ufffd');
  expect(tidyName('\u202eabc\u2066')).toBe('abc');
  expect(tidyName(' \n ')).toBe('');
});
