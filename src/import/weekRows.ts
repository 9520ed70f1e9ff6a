import type { DecimalSign } from '../scenario/csv.ts';
import { readAmount } from './amounts.ts';
import type { ColumnDates } from './columnDates.ts';
import type { Header } from './columns.ts';
import type { Columns, LeftOutReason, NoticeCode } from './reading.ts';
import { cellText, type Cell, type Table } from './table.ts';
import { hasShifted, LineList, oddRow } from './tableRows.ts';

/** What one row counts. NaN where a cell is empty or holds no number. */
export interface WeekRow {
  readonly line: number;
  /** The day that stands in the row, from 1970-01-01. */
  readonly day: number;
  readonly visits: number;
  readonly leads: number;
  readonly contracts: number;
  /** Money for visits. */
  readonly spend: number;
}

/** Rows of weekly or daily counts, and the lines that something is said about. */
export interface WeekRows {
  readonly weeks: readonly WeekRow[];
  readonly leftOut: LineList<LeftOutReason>;
  readonly notices: LineList<NoticeCode>;
}

const COUNTS = ['visits', 'leads', 'contracts', 'spend'] as const;

/** Reads the counts of a table; the same row twice counts once. */
export function readWeekRows(
  table: Table,
  header: Header,
  columns: Columns,
  dates: ColumnDates | undefined,
  signOf: (column: number) => DecimalSign,
): WeekRows {
  const leftOut = new LineList<LeftOutReason>();
  const notices = new LineList<NoticeCode>();
  const weeks: WeekRow[] = [];
  const seen = new Set<string>();
  const last = Math.max(...Object.values(columns));
  for (let at = 0; at + header.row + 1 < table.rows.length; at++) {
    const row = table.rows[at + header.row + 1] ?? [];
    const line = table.lines[at + header.row + 1] ?? NaN;
    const day = Math.floor(dates?.days[at] ?? NaN);
    const odd = Number.isNaN(day) ? oddRow(row, header) : undefined;
    const key = row.join('\n');
    if (odd || hasShifted(row, header, last)) leftOut.add(odd ?? 'cells', line);
    else if (Number.isNaN(day)) {
      leftOut.add(cellText(row[columns.week ?? NaN]) === '' ? 'noDate' : 'badDate', line);
    } else if (seen.has(key)) leftOut.add('duplicate', line);
    else {
      seen.add(key);
      const [visits, leads, contracts, spend] = COUNTS.map((role) => {
        const column = columns[role];
        return column === undefined ? NaN : read(row[column], role, signOf(column), line, notices);
      });
      weeks.push({
        line,
        day,
        ...({ visits, leads, contracts, spend } as Record<(typeof COUNTS)[number], number>),
      });
    }
  }
  return { weeks, leftOut, notices };
}

/** A count is whole and 0 or more, money is 0 or more; what is neither is named and not given. */
function read(
  cell: Cell | undefined,
  role: (typeof COUNTS)[number],
  sign: DecimalSign,
  line: number,
  notices: LineList<NoticeCode>,
): number {
  const value = readAmount(cell, sign);
  const isFine = value >= 0 && (role === 'spend' || Number.isInteger(value));
  if (isFine) return value;
  if (cellText(cell) !== '') notices.add('badAmount', line);
  return NaN;
}
