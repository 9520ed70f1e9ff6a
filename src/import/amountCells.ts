import type { DecimalSign } from '../scenario/csv.ts';
import { readAmount } from './amounts.ts';
import { cellText, type Cell } from './table.ts';

/** A cell and the row below the header that it stands in. */
export interface Example {
  readonly at: number;
  readonly text: string;
}

/** Cells of a column of numbers, read by both decimal signs. */
export class AmountCells {
  /** By a decimal point; NaN where a cell is empty or holds no number. */
  readonly '.': Float64Array;
  /** By a decimal comma; the same list until a cell differs. */
  ',': Float64Array;
  /** Cells that hold something, and no number by either sign. */
  readonly #bad = new Set<number>();
  readonly column: number;
  readonly #first: Partial<Record<DecimalSign | 'both', Example>> = {};

  constructor(column: number, most: number) {
    this.column = column;
    this['.'] = this[','] = new Float64Array(most);
  }

  /** Reads the cell of a row, one row after another. */
  add(at: number, cell: Cell | undefined): void {
    if (typeof cell === 'number') {
      this.#set(at, cell, cell);
      return;
    }
    const text = cellText(cell);
    const { '.': point, ',': comma, evidence } = readAmount(text);
    this.#set(at, point, comma);
    if (text !== '' && Number.isNaN(point) && Number.isNaN(comma)) this.#bad.add(at);
    if (evidence) this.#first[evidence] ??= { at, text };
  }

  #set(at: number, point: number, comma: number): void {
    this['.'][at] = point;
    if (this[','] === this['.'] && !Object.is(point, comma)) this[','] = this['.'].slice();
    this[','][at] = comma;
  }

  /** Whether a cell holds something. */
  isFilled(at: number): boolean {
    return !Number.isNaN(this['.'][at]) || !Number.isNaN(this[','][at]) || this.#bad.has(at);
  }

  /** The sign that the cells prove; nothing where both or neither are proved. */
  get sign(): DecimalSign | undefined {
    const { '.': point, ',': comma } = this.#first;
    if (point && comma) return undefined;
    return point ? '.' : comma && ',';
  }

  /** Whether cells prove both signs, and none leaves its own open. */
  get isMixed(): boolean {
    const { both, '.': point, ',': comma } = this.#first;
    return !both && point !== undefined && comma !== undefined;
  }

  /** A cell whose sign leaves open what it parts, else one that contradicts another. */
  get example(): Example | undefined {
    return this.#first.both ?? this.#first['.'];
  }
}
