import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AmountCells } from '../../src/import/amountCells.ts';
import type { Cell } from '../../src/import/table.ts';

function read(...column: (Cell | undefined)[]): AmountCells {
  const cells = new AmountCells(3, column.length);
  for (const [at, cell] of column.entries()) cells.add(at, cell);
  return cells;
}

describe('the decimal sign', () => {
  test.each([
    ['a decimal comma', ['10', '1,5'], ',', false],
    ['a decimal point', ['1.5', '10'], '.', false],
    ['a comma between thousands', ['1,234,567'], '.', false],
    ['both signs in one amount', ['1.234,50'], ',', false],
    ['whole numbers prove none', ['1500', '2'], undefined, false],
    ['a group or three decimals proves none', ['1,500'], undefined, false],
    ['one proof is enough', ['1,500', '2,5'], ',', false],
    ['cells that contradict each other', ['1.5', '1,5'], undefined, true],
    ['a contradiction beside an open cell', ['1.5', '1,500', '1,5'], undefined, false],
  ] as const)('%s', (_, column, sign, isMixed) => {
    const cells = read(...column);
    expect([cells.sign, cells.isMixed]).toEqual([sign, isMixed]);
  });

  test('the example is the first cell with two readings, else the first that contradicts', () => {
    expect(read('1.5', '1,500', '2,500').example).toEqual({ at: 1, text: '1,500' });
    expect(read('1,5', '2', '2.5').example).toEqual({ at: 2, text: '2.5' });
    expect(read('1', '2').example).toBeUndefined();
  });
});

test('an empty cell is not given, a word is not a number, 0 is one', () => {
  const cells = read('', undefined, 'by phone', '0', 0);
  expect([...cells['.']]).toEqual([NaN, NaN, NaN, 0, 0]);
  expect([0, 1, 2, 3, 4].map((at) => cells.isFilled(at))).toEqual([false, false, true, true, true]);
});

test('one list serves both signs until a cell differs, and loses nothing then', () => {
  const same = read('1', 2.5);
  expect(same['.']).toBe(same[',']);
  const cells = read('1', 2.5, '1,500', '4');
  expect([...cells['.']]).toEqual([1, 2.5, 1500, 4]);
  expect([...cells[',']]).toEqual([1, 2.5, 1.5, 4]);
});

const amount = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((cents) => cents / 100);

test('an amount is read as it was written, by the sign it was written with', () => {
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1 }), fc.constantFrom('.', ','), (column, sign) => {
      const texts = column.map((value) => value.toFixed(2).replace('.', sign));
      const cells = read(...texts);
      expect([...cells[sign]]).toEqual(column.map((value) => Number(value.toFixed(2))));
      expect(cells.sign).toBe(sign);
    }),
  );
});

test('numbers of a workbook have no sign to ask about', () => {
  fc.assert(
    fc.property(fc.array(amount), (column) => {
      const cells = read(...column);
      expect([...cells['.']]).toEqual(column);
      expect(cells[',']).toBe(cells['.']);
      expect(cells.example).toBeUndefined();
    }),
  );
});

test('the order of cells changes neither sign nor mixture', () => {
  const texts = fc.array(fc.constantFrom('1', '1.5', '1,5', '1,500', '2.000', 'no', ''));
  fc.assert(
    fc.property(texts, (column) => {
      const [forwards, backwards] = [read(...column), read(...column.toReversed())];
      expect(backwards.sign).toBe(forwards.sign);
      expect(backwards.isMixed).toBe(forwards.isMixed);
    }),
  );
});
