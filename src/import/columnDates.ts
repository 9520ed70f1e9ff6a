import { provedOrder, readDateColumn, type DateColumn, type DateOrder } from './dates.ts';
import type { Header } from './columns.ts';
import type { Choices, DateReading } from './reading.ts';
import { cellText, type Table } from './table.ts';

/** A column's dates as they were understood. */
export interface ColumnDates {
  readonly column: number;
  readonly days: Float64Array;
  readonly both: DateColumn;
  readonly order: DateOrder | undefined;
  /** Whether only the visitor can know the order. */
  readonly isOpen: boolean;
}

/** Texts of a column below the header, without blanks around them. */
export function columnTexts(table: Table, header: Header, column: number): string[] {
  const texts: string[] = [];
  for (let at = header.row + 1; at < table.rows.length; at++) {
    texts.push(cellText(table.rows[at]?.[column]));
  }
  return texts;
}

/** Dates of a column: in the order that was chosen, else that a value above 12 proves. */
export function columnDates(
  table: Table,
  header: Header,
  column: number,
  choices: Choices,
): ColumnDates {
  const both = readDateColumn(columnTexts(table, header, column));
  const isMixed = both.onlyDayFirst > 0 && both.onlyMonthFirst > 0;
  const order = choices.dateOrders?.[column] ?? provedOrder(both);
  return {
    column,
    days: both[order ?? 'dayFirst'],
    both,
    order: both.both > 0 || both.onlyDayFirst > 0 || both.onlyMonthFirst > 0 ? order : undefined,
    isOpen: order === undefined && (both.both > 0 || isMixed),
  };
}

/** What is shown of a column of dates. */
export function dateReading({ column, order, both }: ColumnDates): DateReading {
  return { column, hasSerials: both.serials > 0, ...(order && { order }) };
}
