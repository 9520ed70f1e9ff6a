import { AmountCells } from './amountCells.ts';
import { columnNames } from './columnNames.ts';
import type { ColumnRole } from './columnRoles.ts';
import type { Header } from './columns.ts';
import { currencyReader } from './currencyReader.ts';
import { DateCells, type ColumnDates } from './dateCells.ts';
import { KeyCells } from './keyCells.ts';
import type { Columns, LeftOutReason, TableKind } from './reading.ts';
import { cellText, type Row, type Table } from './table.ts';
import { hasShifted, oddRow, type OddReason } from './tableRows.ts';
import { TextCells } from './textCells.ts';

/**
 * Cells of the columns in use, an array a column: whole rows of a large file would fill the memory,
 * and parsing them again takes three times as long.
 */
export interface TableCells {
  readonly kind: TableKind;
  readonly columns: Columns;
  readonly rows: number;
  readonly lines: Uint32Array;
  readonly dates: Readonly<Partial<Record<ColumnRole, DateCells>>>;
  readonly amounts: Readonly<Partial<Record<ColumnRole, AmountCells>>>;
  readonly texts: Readonly<Partial<Record<ColumnRole, TextCells>>>;
  readonly currencies: TextCells;
  readonly keys: KeyCells;
  /** Why rows without a date do not count. */
  readonly odd: ReadonlyMap<number, OddReason>;
  readonly shifted: ReadonlySet<number>;
  /** Lines with unclosed quotes. */
  readonly brokenQuotes: readonly number[];
}

/** Reads the columns in use in one walk over the rows. */
export function readCells(
  table: Table,
  header: Header,
  kind: TableKind,
  columns: Columns,
): TableCells {
  const { most } = table;
  const dates: Partial<Record<ColumnRole, DateCells>> = {};
  const amounts: Partial<Record<ColumnRole, AmountCells>> = {};
  const texts: Partial<Record<ColumnRole, TextCells>> = {};
  for (const [role, column] of Object.entries(columns) as [ColumnRole, number][]) {
    const { content } = columnNames[role];
    if (content === 'date') dates[role] = new DateCells(column, most);
    else if (content === 'number') amounts[role] = new AmountCells(column, most);
    else if (role !== 'id' && role !== 'title') texts[role] = new TextCells(most);
  }
  const readers = Object.entries({ ...dates, ...amounts, ...texts }).map(([role, cells]) => ({
    column: columns[role as ColumnRole] ?? NaN,
    cells,
  }));
  const lines = new Uint32Array(most);
  const keys = new KeyCells(most);
  const currencies = new TextCells(most);
  const odd = new Map<number, OddReason>();
  const shifted = new Set<number>();
  const currencyIn = currencyReader(header, columns);
  const days = kind === 'deals' ? dates.created : dates.week;
  const last = Math.max(...Object.values(columns));
  let at = -header.row - 1;
  const brokenQuotes = table.walk((row, line) => {
    if (at >= 0) {
      lines[at] = line;
      for (const { column, cells } of readers) cells.add(at, row[column]);
      currencies.add(at, currencyIn(row));
      keys.add(at, keyOf(row, kind, columns));
      const reason = days?.isDate(at) ? undefined : oddRow(row, header);
      if (reason) odd.set(at, reason);
      if (hasShifted(row, header, last)) shifted.add(at);
    }
    at += 1;
    return true;
  });
  const rows = Math.max(at, 0);
  const common = { kind, columns, rows, lines, brokenQuotes };
  return { ...common, dates, amounts, texts, currencies, keys, odd, shifted };
}

/** A deal's number, else all cells if one is a title; all cells of weekly counts. */
function keyOf(row: Row, kind: TableKind, { id, title }: Columns): string {
  if (kind === 'deals' && id !== undefined) return cellText(row[id]);
  return kind === 'weeks' || title !== undefined ? row.map(cellText).join('\n') : '';
}

/** Why a row does not count; undefined where it does. */
export function whyLeftOut(
  { odd, shifted }: TableCells,
  dates: ColumnDates | undefined,
  at: number,
): LeftOutReason | undefined {
  const hasDate = dates !== undefined && !Number.isNaN(dates.days[at]);
  const reason = hasDate ? undefined : odd.get(at);
  if (reason || shifted.has(at)) return reason ?? 'cells';
  if (!dates || hasDate) return undefined;
  return dates.cells.isFilled(at) ? 'badDate' : 'noDate';
}
