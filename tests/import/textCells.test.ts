import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell } from '../../src/import/table.ts';
import { TextCells } from '../../src/import/textCells.ts';

function read(...column: (Cell | undefined)[]): TextCells {
  const cells = new TextCells(column.length);
  for (const [at, cell] of column.entries()) cells.add(at, cell);
  return cells;
}

const rowsOf = (cells: TextCells) => Int32Array.from(cells.codes.keys());

test('spellings differ by their letters, not by blanks around them; numbers are texts', () => {
  const cells = read(' Anna', 'Anna ', 'anna', 7, '7', undefined, '');
  expect(cells.texts).toEqual(['Anna', 'anna', '7', '']);
});

test('a tally has the commonest spelling first, and none that the rows lack', () => {
  const cells = read('a', 'b', 'b', 'c');
  expect(cells.tally(rowsOf(cells))).toEqual([
    { name: 'b', rows: 2 },
    { name: 'a', rows: 1 },
    { name: 'c', rows: 1 },
  ]);
  expect(cells.tally(Int32Array.of(0, 3))).toEqual([
    { name: 'a', rows: 1 },
    { name: 'c', rows: 1 },
  ]);
});

test('each row keeps its text, however many spellings there are', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 900 }), (names) => {
      const column = names.map((name) => `name ${name}`);
      const cells = read(...column);
      expect(column.map((_, at) => cells.at(at))).toEqual(column);
      expect(cells.texts).toEqual([...new Set(column)]);
      expect(cells.counts(rowsOf(cells)).reduce((sum, count) => sum + count, 0)).toBe(
        column.length,
      );
    }),
  );
});

test('rows above the 256th spelling are still those of the first', () => {
  const column = Array.from({ length: 300 }, (_, at) => String(at));
  const cells = read(...column, '0', '255', '299');
  expect([0, 255, 256, 299, 300, 301, 302].map((at) => cells.at(at))).toEqual([
    '0',
    '255',
    '256',
    '299',
    '0',
    '255',
    '299',
  ]);
});
