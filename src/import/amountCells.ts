import type { DecimalSign } from '../scenario/csv.ts';
import { readAmount } from './amounts.ts';
import { cellText, type Cell } from './table.ts';

/** A cell and the row below the header that it stands in. */
export interface Example {
  readonly at: number;
  readonly text: string;
}

export class AmountCells {
  /** By a decimal point; NaN where a cell is empty or holds no number. */
  readonly '.': Float64Array;
  /** By a decimal comma; the same list until a cell differs. */
  ',': Float64Array;
  /** Cells with a text that is no number by either sign. */
  readonly #bad = new Set<number>();
  readonly column: number;
  readonly #first: Partial<Record<DecimalSign | 'both', Example>> = {};

  constructor(column: number, most: number) {
    this.column = column;
    this['.'] = this[','] = new Float64Array(most);
  }

  /** Reads a row's cell; rows come in order. */
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

  isFilled(at: number): boolean {
    return !Number.isNaN(this['.'][at]) || !Number.isNaN(this[','][at]) || this.#bad.has(at);
  }

  /** The sign that the cells prove; undefined where they prove both or neither. */
  get sign(): DecimalSign | undefined {
    const { '.': point, ',': comma } = this.#first;
    if (point && comma) return undefined;
    return point ? '.' : comma && ',';
  }

  /** Whether cells prove both signs, and each cell has one reading. */
  get isMixed(): boolean {
    const { both, '.': point, ',': comma } = this.#first;
    return !both && point !== undefined && comma !== undefined;
  }

  /** A cell with two readings, else one that contradicts another. */
  get example(): Example | undefined {
    return this.#first.both ?? this.#first['.'];
  }
}
