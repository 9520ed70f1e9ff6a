import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFigure, readRows, writeFigure } from '../../src/scenario/listText.ts';

describe('rows of a list', () => {
  const even = (row: string) => (Number(row) % 2 === 0 ? Number(row) : undefined);

  test('all of them, or none where one is invalid or they are too many', () => {
    expect(readRows('2;4;6', 3, even)).toEqual([2, 4, 6]);
    expect(readRows('2;4;6', 2, even)).toBeUndefined();
    expect(readRows('2;3;6', 3, even)).toBeUndefined();
  });

  test('none in an empty text, whatever one row would be', () => {
    expect(readRows('', 3, () => undefined)).toEqual([]);
  });
});

describe('a figure of a list', () => {
  test('is not given where it is empty, and below all that is allowed where it is no number', () => {
    expect(parseFigure('', 0)).toBeNaN();
    expect(parseFigure('  ', 2)).toBeNaN();
    expect(parseFigure('many', 0)).toBe(-1);
    expect(writeFigure(NaN, 2)).toBe('');
  });

  test('reads back as it was written, percent among them', () => {
    const figure = fc.double({ min: 0, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(figure, fc.constantFrom(0, 2), (value, shift) => {
        const kept = Number(value.toPrecision(15));
        fc.pre(kept === 0 || kept > 1e-200);
        expect(parseFigure(writeFigure(kept, shift), shift)).toBe(kept);
      }),
    );
  });
});
