import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leverKeys, leverOf } from '../../src/model/levers.ts';
import { readTyped, tidyName, typedText } from '../../src/scenario/input.ts';
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
    ['price', '5 %', 'notNumber'],
    ['cycle', '50%', 'notNumber'],
    ['market', '1 2', 'notNumber'],
    ['market', '12 34', 'notNumber'],
    ['market', '1 0000', 'notNumber'],
  ] as const)('%s "%s" is refused: %s', (key, text, problem) => {
    for (const sign of ['.', ',']) expect(readTyped(leverOf(key), text, sign)).toBe(problem);
  });

  test.each(leverKeys)('%s: what a field shows is what it would read', (key) => {
    fc.assert(
      fc.property(leverValue(key), fc.constantFrom('.', ','), (value, sign) => {
        fc.pre(!Number.isNaN(value));
        expect(readTyped(leverOf(key), typedText(leverOf(key), value, sign), sign)).toBe(value);
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
