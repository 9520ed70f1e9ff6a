import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levers, leverOf } from '../../src/model/levers.ts';
import { parameterOf } from '../../src/model/parameters.ts';
import { doubtedShare, readTyped } from '../../src/scenario/input.ts';
import { isRatio } from '../../src/scenario/ratio.ts';

const cv1 = leverOf('cv1');

describe('a share typed as a ratio of counts', () => {
  test.each([
    ['180/12000', 0.015],
    ['180 / 12 000', 0.015],
    ['180 of 12000', 0.015],
    ['180 of 12,000', 0.015],
    ['180 out of 12\u00a0000', 0.015],
    ['180 из 12000', 0.015],
    ['180 из 12\u202f000', 0.015],
    ['180÷12000', 0.015],
    ['180 leads of 12K visits', 0.015],
    ['180 заявок из 12 тыс. заходов', 0.015],
    ['9 контрактов из 180 заявок', 0.05],
    ['7/4350', 0.0016092],
    ['0/100', 0],
    ['1.5 of 100', 0.015],
  ])('“%s” is %d in any language', (text, value) => {
    for (const sign of ['.', ',']) expect(readTyped(cv1, text, sign)).toBe(value);
  });

  test.each([
    ['12000/180', 'notAllowed'],
    ['5/0', 'notNumber'],
    ['0/0', 'notNumber'],
    ['180/', 'notNumber'],
    ['/12000', 'notNumber'],
    ['180/12000/3', 'notNumber'],
    ['180 apples of 12000', 'notNumber'],
    ['-180/12000', 'notAllowed'],
  ])('“%s” is refused: %s', (text, problem) => {
    for (const sign of ['.', ',']) expect(readTyped(cv1, text, sign)).toBe(problem);
  });

  test('keeps six digits, whichever the counts', () => {
    const counts = fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }));
    fc.assert(
      fc.property(counts, ([one, other]) => {
        const [part, whole] = [Math.min(one, other), Math.max(one, other)];
        const read = readTyped(cv1, `${part}/${whole}`, '.');
        expect(Math.abs(Number(read) / (part / whole) - 1)).toBeLessThanOrEqual(5e-6);
      }),
    );
  });

  test('is none where a figure is no share', () => {
    for (const lever of levers.filter(({ unit }) => unit !== 'fraction')) {
      expect(readTyped(lever, '180/12000', '.')).toBe('notNumber');
    }
    expect(readTyped(parameterOf('margin'), '2 of 5', '.')).toBe(0.4);
  });
});

describe('a percentage under 0.1 %', () => {
  test.each([
    ['0.015', 0.015],
    ['0,015 %', 0.015],
    ['0.0999', 0.0999],
    ['.05', 0.05],
  ])('“%s” may be meant as %d', (text, meant) => {
    expect(doubtedShare(cv1, text, '.')).toBe(meant);
  });

  test.each(['0.1', '1.5', '0', '15/100000', 'abc', ''])('“%s” is not asked about', (text) => {
    expect(doubtedShare(cv1, text, '.')).toBeUndefined();
  });

  test('is no matter of other figures', () => {
    expect(doubtedShare(leverOf('price'), '0.05', '.')).toBeUndefined();
    expect(isRatio('0.05')).toBe(false);
  });
});
