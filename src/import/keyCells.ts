/** A deal's number that a float holds exactly. */
const NUMBER = /^[1-9]\d{0,14}$/;

/** What tells rows from one another: numbers as they are, as a table of texts takes five times as long. */
export class KeyCells {
  /** A number, minus the place of a text among others, or NaN where there is no key. */
  readonly #keys: Float64Array;
  readonly #texts = new Map<string, number>();
  /** Whether each key is above the one before, as in most exports. */
  #isSorted = true;

  constructor(most: number) {
    this.#keys = new Float64Array(most);
  }

  /** Takes the key of a row, one row after another; empty where it has none. */
  add(at: number, text: string): void {
    const key = NUMBER.test(text) ? Number(text) : text === '' ? NaN : -this.#placeOf(text);
    this.#keys[at] = key;
    if (at > 0 && !(key > this.at(at - 1))) this.#isSorted = false;
  }

  #placeOf(text: string): number {
    const place = this.#texts.get(text) ?? this.#texts.size + 1;
    this.#texts.set(text, place);
    return place;
  }

  /** A number for the key of a row; NaN where it has none. */
  at(row: number): number {
    return this.#keys[row] ?? NaN;
  }

  /** Keys of several rows: few, where a table of all would take the longest of a reading. */
  repeated(rows: number): ReadonlySet<number> {
    if (this.#isSorted) return new Set();
    const sorted = this.#keys.slice(0, rows).sort();
    return new Set(sorted.filter((key, at) => key === sorted[at + 1]));
  }
}
