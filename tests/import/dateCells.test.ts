import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnDates, DateCells, dateReading } from '../../src/import/dateCells.ts';
import { formatDay, type DateOrder } from '../../src/import/dates.ts';
import type { Cell } from '../../src/import/table.ts';

const COLUMN = 4;

function read(...column: (Cell | undefined)[]): DateCells {
  const cells = new DateCells(COLUMN, column.length);
  for (const [at, cell] of column.entries()) cells.add(at, cell);
  return cells;
}

const shown = (days: Float64Array) =>
  [...days].map((day) => (Number.isNaN(day) ? '' : formatDay(day)));

describe('the order of day and month', () => {
  test.each([
    ['a day above 12 first', ['02.03.2026', '13.03.2026'], 'dayFirst', false],
    ['a day above 12 second', ['02/03/2026', '03/13/2026'], 'monthFirst', false],
    ['no day above 12', ['02/03/2026'], undefined, true],
    ['days that prove either order', ['13/03/2026', '03/13/2026'], undefined, true],
    ['dates of one reading', ['2026-03-13', '05.05.2026'], undefined, false],
  ] as const)('%s', (_, column, order, isOpen) => {
    expect(columnDates(read(...column), {})).toMatchObject({ order, isOpen });
  });

  test('a choice for the column goes before a proof; one for another column does not', () => {
    const cells = read('02/03/2026', '13/03/2026');
    const chosen = columnDates(cells, { dateOrders: { [COLUMN]: 'monthFirst' } });
    expect(shown(chosen.days)).toEqual(['2026-02-03', '']);
    const other = columnDates(cells, { dateOrders: { [COLUMN + 1]: 'monthFirst' } });
    expect(shown(other.days)).toEqual(['2026-03-02', '2026-03-13']);
  });

  test('of dates that need none it is not shown, though it was chosen', () => {
    const dates = columnDates(read('2026-03-13'), { dateOrders: { [COLUMN]: 'monthFirst' } });
    expect(dateReading(dates)).toEqual({ column: COLUMN, hasSerials: false });
  });

  test('the first three cells with two readings are examples', () => {
    const column = ['2026-03-13', '01/02/2026', '13/03/2026', '02/03/2026', '03/04/2026'];
    expect(read(...column, '05/06/2026').examples).toEqual([
      { at: 1, text: '01/02/2026' },
      { at: 3, text: '02/03/2026' },
      { at: 4, text: '03/04/2026' },
    ]);
  });
});

test('a cell is empty, no date, or a date in one order at least', () => {
  const cells = read('', undefined, 'soon', '13/03/2026', '03/13/2026', ' 2026-03-13 ');
  const places = [0, 1, 2, 3, 4, 5];
  expect(places.filter((at) => cells.isFilled(at))).toEqual([2, 3, 4, 5]);
  expect(places.filter((at) => cells.isDate(at))).toEqual([3, 4, 5]);
});

test('days of a spreadsheet whose format was lost are told', () => {
  expect(read('2026-03-13', 46_132)).toMatchObject({ hasSerials: true });
  expect(read('2026-03-13')).toMatchObject({ hasSerials: false });
});

const day = fc.integer({ min: 0, max: 80_000 });
const written = (at: number, order: DateOrder) => {
  const [year, month, date] = formatDay(at).split('-');
  return (order === 'dayFirst' ? [date, month, year] : [month, date, year]).join('/');
};

test('a column is read as it was written; its order is proved exactly by a day above 12', () => {
  const orders = fc.constantFrom<DateOrder>('dayFirst', 'monthFirst');
  fc.assert(
    fc.property(fc.array(day, { minLength: 1 }), orders, (days, order) => {
      const cells = read(...days.map((at) => written(at, order)));
      expect([...cells[order]]).toEqual(days);
      const isProved = days.some((at) => Number(formatDay(at).slice(8)) > 12);
      expect(cells.hasOnly[order]).toBe(isProved);
      if (isProved) expect([...columnDates(cells, {}).days]).toEqual(days);
    }),
  );
});

test('one list serves both orders of dates that need none', () => {
  fc.assert(
    fc.property(fc.array(day), (days) => {
      const cells = read(...days.map(formatDay));
      expect(cells.monthFirst).toBe(cells.dayFirst);
      expect([...cells.dayFirst]).toEqual(days);
    }),
  );
});
