import type { Tally } from './reading.ts';
import { cellText, type Cell } from './table.ts';

/** A column of texts: distinct spellings, and each row's index among them. */
export class TextCells {
  readonly texts: string[] = [];
  /** Bytes up to 256 spellings. */
  codes: Uint8Array | Uint32Array;
  readonly #places = new Map<string, number>();

  constructor(most: number) {
    this.codes = new Uint8Array(most);
  }

  /** Reads a row's cell; rows come in order. */
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

  /** How many of some rows have each spelling. */
  counts(rows: Int32Array): Uint32Array {
    const counts = new Uint32Array(this.texts.length);
    for (const at of rows) {
      const code = this.codes[at] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
    return counts;
  }

  /** Spellings of some rows with counts, the commonest first. */
  tally(rows: Int32Array): readonly Tally[] {
    const counts = this.counts(rows);
    return this.texts
      .map((name, code) => ({ name, rows: counts[code] ?? 0 }))
      .filter((own) => own.rows > 0)
      .sort((a, b) => b.rows - a.rows);
  }

  at(row: number): string {
    return this.texts[this.codes[row] ?? 0] ?? '';
  }
}
