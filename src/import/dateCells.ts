import { readDate, type DateOrder } from './dates.ts';
import type { Choices, DateReading } from './reading.ts';
import { cellText, type Cell } from './table.ts';

const EXAMPLES = 3;

export class DateCells {
  /** Days from 1970-01-01 with the time of day; NaN where a cell holds no date in this order. */
  readonly dayFirst: Float64Array;
  /** The same array until a cell differs. */
  monthFirst: Float64Array;
  /** Cells with a text that is no date in either order. */
  readonly #bad = new Set<number>();
  readonly column: number;
  /** The first cells with two readings. */
  readonly examples: { readonly at: number; readonly text: string }[] = [];
  /** Whether there are cells with a reading in one order only. */
  readonly hasOnly = { dayFirst: false, monthFirst: false };
  hasSerials = false;

  constructor(column: number, most: number) {
    this.column = column;
    this.dayFirst = this.monthFirst = new Float64Array(most);
  }

  /** Reads a row's cell; rows come in order. */
  add(at: number, cell: Cell | undefined): void {
    const text = cellText(cell);
    const { dayFirst, monthFirst, isSerial } = readDate(text);
    this.dayFirst[at] = dayFirst;
    if (isSerial) this.hasSerials = true;
    if (text !== '' && Number.isNaN(dayFirst) && Number.isNaN(monthFirst)) this.#bad.add(at);
    if (!Object.is(dayFirst, monthFirst)) this.#addAmbiguous(at, text, dayFirst, monthFirst);
    else if (this.monthFirst !== this.dayFirst) this.monthFirst[at] = monthFirst;
  }

  #addAmbiguous(at: number, text: string, dayFirst: number, monthFirst: number): void {
    if (this.monthFirst === this.dayFirst) this.monthFirst = this.dayFirst.slice();
    this.monthFirst[at] = monthFirst;
    if (Number.isNaN(monthFirst)) this.hasOnly.dayFirst = true;
    else if (Number.isNaN(dayFirst)) this.hasOnly.monthFirst = true;
    else if (this.examples.length < EXAMPLES) this.examples.push({ at, text });
  }

  isFilled(at: number): boolean {
    return this.isDate(at) || this.#bad.has(at);
  }

  /** Whether a cell holds a date in either order. */
  isDate(at: number): boolean {
    return !Number.isNaN(this.dayFirst[at]) || !Number.isNaN(this.monthFirst[at]);
  }
}

export interface ColumnDates {
  readonly cells: DateCells;
  readonly days: Float64Array;
  /** Undefined where every value has one reading. */
  readonly order: DateOrder | undefined;
  /** Whether the order has to be asked. */
  readonly isOpen: boolean;
}

/** A column's dates in the chosen order, else in the one that a value above 12 proves. */
export function columnDates(cells: DateCells, choices: Choices): ColumnDates {
  const { dayFirst: onlyDay, monthFirst: onlyMonth } = cells.hasOnly;
  const proved = onlyDay === onlyMonth ? undefined : onlyDay ? 'dayFirst' : 'monthFirst';
  const order = choices.dateOrders?.[cells.column] ?? proved;
  const isOrdered = cells.monthFirst !== cells.dayFirst;
  return {
    cells,
    days: cells[order ?? 'dayFirst'],
    order: isOrdered ? order : undefined,
    isOpen: order === undefined && isOrdered,
  };
}

export function dateReading({ cells, order }: ColumnDates): DateReading {
  return { column: cells.column, hasSerials: cells.hasSerials, ...(order && { order }) };
}
