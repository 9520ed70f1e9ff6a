import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDay, mondayOf, readDate } from '../../src/import/dates.ts';

const shown = (day: number) => (Number.isNaN(day) ? '' : formatDay(day));

test.each([
  ['02/03/2026', '2026-03-02', '2026-02-03'],
  ['31.12.2026 10:04:05', '2026-12-31T10:04:05', ''],
  ['2026-02-12 16:20', '2026-02-12T16:20:00', '2026-02-12T16:20:00'],
  ['2026-05-04T10:00:00+03:00', '2026-05-04T10:00:00', '2026-05-04T10:00:00'],
  ['1/5/26 3:07 PM', '2026-05-01T15:07:00', '2026-01-05T15:07:00'],
  ['46132', '2026-04-20', '2026-04-20'],
  ['2026-W19', '2026-05-04', '2026-05-04'],
  ['12 января 2026 г.', '2026-01-12', '2026-01-12'],
  ['Jan 5, 2026', '2026-01-05', '2026-01-05'],
  ['2026-02-30', '', ''],
  ['29.02.2024', '2024-02-29', ''],
  ['12', '', ''],
])('%s', (text, dayFirst, monthFirst) => {
  const read = readDate(text);
  expect([shown(read.dayFirst), shown(read.monthFirst)]).toEqual([dayFirst, monthFirst]);
});

test('every day is read as it was written, by whatever parts its signs', () => {
  const day = fc.integer({ min: 0, max: 80_000 });
  fc.assert(
    fc.property(day, fc.constantFrom('-', '.', '/'), (at, sign) => {
      const [year, month, date] = formatDay(at).split('-');
      expect(readDate([year, month, date].join(sign)).dayFirst).toBe(at);
      expect(readDate([date, month, year].join(sign)).dayFirst).toBe(at);
      expect(readDate([month, date, year].join(sign)).monthFirst).toBe(at);
    }),
  );
});

test('weeks begin on Mondays', () => {
  expect(formatDay(mondayOf(readDate('2026-05-10 23:59').dayFirst))).toBe('2026-05-04');
  expect(formatDay(mondayOf(readDate('2026-05-11').dayFirst))).toBe('2026-05-11');
});
