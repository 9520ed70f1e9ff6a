import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDecimal, roundDigits, writeDecimal } from '../../src/scenario/decimal.ts';

test('percents are the very fractions that they name', () => {
  expect(parseDecimal('1.13', 2)).toBe(0.0113);
  expect(parseDecimal('5.67', 2)).toBe(0.0567);
  expect(parseDecimal('8.5', 2)).toBe(0.085);
  expect(writeDecimal(0.0113, 2)).toBe('1.13');
  expect(writeDecimal(0.07, 2)).toBe('7');
});

test.each(['', ' ', '.', '1,5', '1 000', 'abc', '1e', '--1', '0x1', 'NaN', 'Infinity', '1_0'])(
  '"%s" is not a decimal number',
  (text) => {
    expect(parseDecimal(text, 0)).toBeNaN();
  },
);

test('exponent form is understood', () => {
  expect(parseDecimal('1e3', 0)).toBe(1000);
  expect(parseDecimal('1.5E-1', 2)).toBe(0.0015);
});

test('figures are written plainly and read back as they were', () => {
  const figures = fc.double({ min: 0, max: 1e12, noNaN: true }).map(roundDigits);
  fc.assert(
    fc.property(figures, fc.constantFrom(0, 2), (value, shift) => {
      const text = writeDecimal(value, shift);
      expect(text).toMatch(/^\d+(\.\d*[1-9])?$/);
      expect(parseDecimal(text, shift)).toBe(value);
    }),
  );
});

test('0 has no sign', () => {
  for (const shift of [0, 2]) expect(Object.is(parseDecimal('-0', shift), 0)).toBe(true);
});
