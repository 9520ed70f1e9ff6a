import type { Tally } from './reading.ts';
import { cellText, type Cell } from './table.ts';

/** Cells of a column of texts: each spelling once, and its place among them for each row. */
export class TextCells {
  /** Spellings without blanks around them. */
  readonly texts: string[] = [];
  /** A byte a row as long as that is enough. */
  codes: Uint8Array | Uint32Array;
  readonly #places = new Map<string, number>();

  constructor(most: number) {
    this.codes = new Uint8Array(most);
  }

  /** Reads the cell of a row, one row after another. */
  add(at: number, cell: Cell | undefined): void {
    const text = cellText(cell);
    let code = this.#places.get(text);
    if (code === undefined) {
      code = this.texts.push(text) - 1;
      this.#places.set(text, code);
      if (code === 256) this.codes = Uint32Array.from(this.codes);
    }
    this.codes[at] = code;
  }

  /** How often each spelling stands in some rows. */
  counts(rows: Int32Array): Uint32Array {
    const counts = new Uint32Array(this.texts.length);
    for (const at of rows) {
      const code = this.codes[at] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
    return counts;
  }

  /** Spellings of some rows, the commonest first. */
  tally(rows: Int32Array): readonly Tally[] {
    const counts = this.counts(rows);
    return this.texts
      .map((name, code) => ({ name, rows: counts[code] ?? 0 }))
      .filter((own) => own.rows > 0)
      .sort((a, b) => b.rows - a.rows);
  }

  /** The text of a row. */
  at(row: number): string {
    return this.texts[this.codes[row] ?? 0] ?? '';
  }
}
