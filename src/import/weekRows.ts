import type { DecimalSign } from '../scenario/csv.ts';
import type { AmountCells } from './amountCells.ts';
import type { ColumnDates } from './dateCells.ts';
import type { LeftOutReason, NoticeCode } from './reading.ts';
import { whyLeftOut, type TableCells } from './tableCells.ts';
import { LineList } from './tableRows.ts';

/** One row's counts; NaN where a cell is empty or no number. */
export interface WeekRow {
  readonly line: number;
  /** Days from 1970-01-01. */
  readonly day: number;
  readonly visits: number;
  readonly leads: number;
  readonly contracts: number;
  readonly spend: number;
}

export interface WeekRows {
  readonly weeks: readonly WeekRow[];
  readonly leftOut: LineList<LeftOutReason>;
  readonly notices: LineList<NoticeCode>;
}

export const countRoles = ['visits', 'leads', 'contracts', 'spend'] as const;

type CountRole = (typeof countRoles)[number];

/** Reads the counts of a table; a repeated row counts once. */
export function readWeekRows(
  cells: TableCells,
  dates: ColumnDates | undefined,
  signOf: (cells: AmountCells) => DecimalSign,
): WeekRows {
  const leftOut = new LineList<LeftOutReason>();
  const notices = new LineList<NoticeCode>();
  const weeks: WeekRow[] = [];
  const seen = new Set<number>();
  const { amounts, keys, lines } = cells;
  for (let at = 0; at < cells.rows; at++) {
    const line = lines[at] ?? NaN;
    const key = keys.at(at);
    const reason =
      whyLeftOut(cells, dates, at) ??
      (dates ? undefined : 'noDate') ??
      (seen.has(key) ? 'duplicate' : undefined);
    if (reason) {
      leftOut.add(reason, line);
      continue;
    }
    seen.add(key);
    const count = (role: CountRole): number => {
      const column = amounts[role];
      const value = column?.[signOf(column)][at] ?? NaN;
      // Counts are whole, money is not; both are 0 or more.
      if (value >= 0 && (role === 'spend' || Number.isInteger(value))) return value;
      if (column?.isFilled(at)) notices.add('badAmount', line);
      return NaN;
    };
    weeks.push({
      line,
      day: Math.floor(dates?.days[at] ?? NaN),
      visits: count('visits'),
      leads: count('leads'),
      contracts: count('contracts'),
      spend: count('spend'),
    });
  }
  return { weeks, leftOut, notices };
}
