import { currencyOf, readAmount } from './amounts.ts';
import type { ColumnDates } from './columnDates.ts';
import type { Header } from './columns.ts';
import { noDeals, type Deals } from './deals.ts';
import { outcomeReader } from './outcomes.ts';
import type { Choices, Columns, LeftOutReason, NoticeCode, StatusRow } from './reading.ts';
import { isCurrency } from '../scenario/currency.ts';
import type { DecimalSign } from '../scenario/csv.ts';
import { cellText, type Cell, type Table } from './table.ts';
import { hasShifted, LineList, oddRow } from './tableRows.ts';

/** Dates by what they are, of the columns that are in use. */
export type DealDates = Readonly<
  Record<'created' | 'won' | 'lost' | 'closed', ColumnDates | undefined>
>;

/** Deals of a table, and the lines that something is said about. */
export interface DealRows {
  readonly deals: Deals;
  readonly statuses: readonly StatusRow[];
  readonly leftOut: LineList<LeftOutReason>;
  readonly notices: LineList<NoticeCode>;
}

/** Reads the deals of a table: each counts once, and a later decision goes before an earlier state. */
export function readDealRows(
  table: Table,
  header: Header,
  columns: Columns,
  dates: DealDates,
  sign: DecimalSign,
  choices: Choices,
): DealRows {
  const outcomes = outcomeReader(table, header, columns, choices);
  const currencyIn = currencyReader(header, columns);
  const { amount } = columns;
  const last = Math.max(...Object.values(columns));
  const leftOut = new LineList<LeftOutReason>();
  const notices = new LineList<NoticeCode>();
  const deals = noDeals(table.rows.length);
  const places = new Map<string | number, number>();
  const text = (row: readonly Cell[], column: number | undefined) =>
    column === undefined ? '' : cellText(row[column]);

  for (let at = 0; at + header.row + 1 < table.rows.length; at++) {
    const row = table.rows[at + header.row + 1] ?? [];
    const line = table.lines[at + header.row + 1] ?? NaN;
    const created = dates.created?.days[at] ?? NaN;
    const odd = Number.isNaN(created) ? oddRow(row, header) : undefined;
    if (odd || hasShifted(row, header, last)) {
      leftOut.add(odd ?? 'cells', line);
      continue;
    }
    if (dates.created && Number.isNaN(created)) {
      leftOut.add(text(row, columns.created) === '' ? 'noDate' : 'badDate', line);
      continue;
    }
    const pipeline = text(row, columns.pipeline);
    if (
      choices.pipelines?.length &&
      columns.pipeline !== undefined &&
      !choices.pipelines.includes(pipeline)
    ) {
      leftOut.add('pipeline', line);
      continue;
    }
    const closed = dates.closed?.days[at] ?? NaN;
    const wonDay = dates.won?.days[at] ?? NaN;
    const hasLostDate = !Number.isNaN(dates.lost?.days[at] ?? NaN);
    const outcome = outcomes.of(at, !Number.isNaN(wonDay), hasLostDate);
    if (outcome === 'leftOut') {
      leftOut.add('status', line);
      continue;
    }
    const key = keyOf(row, columns);
    const known = key === '' ? undefined : places.get(key);
    // A number of its own that comes again with another day is another deal's.
    const isAgain = known !== undefined && isSameDay(deals.created[known] ?? NaN, created);
    const isLater = isAgain && deals.outcomes[known] === 'open' && outcome !== 'open';
    if (isAgain) leftOut.add('duplicate', isLater ? (deals.lines[known] ?? NaN) : line);
    if (isAgain && !isLater) continue;
    const place = isLater ? known : deals.outcomes.length;
    if (key !== '') places.set(key, place);
    deals.lines[place] = line;
    deals.created[place] = created;
    deals.won[place] = outcome !== 'won' ? NaN : Number.isNaN(wonDay) ? closed : wonDay;
    deals.amounts[place] = readAmount(amount === undefined ? undefined : row[amount], sign);
    deals.outcomes[place] = outcome;
    deals.currencies[place] = currencyIn(row);
    deals.owners[place] = text(row, columns.owner);
    deals.pipelines[place] = pipeline;
    if (Number.isNaN(deals.amounts[place]) && text(row, amount) !== '')
      notices.add('badAmount', line);
  }
  return { deals, statuses: outcomes.statuses(), leftOut, notices };
}

/** Whether two moments are of one day, or neither is given: one row may have the time of day. */
function isSameDay(one: number, other: number): boolean {
  return Object.is(Math.floor(one), Math.floor(other));
}

/** Deals whose numbers are kept as numbers, as a table of texts takes half as long again. */
const NUMBER = /^[1-9]\d{0,14}$/;

/** What tells one deal from another: its number, else all its cells where one of them is its name. */
function keyOf(row: readonly Cell[], { id, title }: Columns): string | number {
  if (id === undefined) return title === undefined ? '' : row.join('\n');
  const text = cellText(row[id]);
  return NUMBER.test(text) ? Number(text) : text;
}

/** A reader of the money of amounts: named by a column, beside the amount or in the header. */
function currencyReader(header: Header, { amount, currency }: Columns) {
  const common = amount === undefined ? '' : (currencyOf(header.names[amount] ?? '') ?? '');
  const codes = new Map<string, string>();
  const codeOf = (text: string) => {
    let code = codes.get(text);
    if (code === undefined) {
      const capitals = text.toUpperCase();
      code = isCurrency(capitals) ? capitals : (currencyOf(text) ?? text);
      codes.set(text, code);
    }
    return code;
  };
  return (row: readonly Cell[]): string => {
    const named = currency === undefined ? '' : cellText(row[currency]);
    if (named !== '') return codeOf(named);
    const cell = amount === undefined ? undefined : row[amount];
    const hasWords = typeof cell === 'string' && /[^\d\s.,-]/.test(cell);
    return hasWords ? (currencyOf(cell) ?? common) : common;
  };
}
