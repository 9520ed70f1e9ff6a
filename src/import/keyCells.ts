/** A deal's number that a float holds exactly. */
const NUMBER = /^[1-9]\d{0,14}$/;

/** What tells rows from one another: numbers as they are, as a table of texts takes five times as long. */
export class KeyCells {
  /** A number, minus the place of a text among others, or NaN where there is no key. */
  readonly #keys: Float64Array;
  readonly #texts = new Map<string, number>();

  constructor(most: number) {
    this.#keys = new Float64Array(most);
  }

  add(at: number, key: string): void {
    if (key === '') this.#keys[at] = NaN;
    else if (NUMBER.test(key)) this.#keys[at] = Number(key);
    else {
      const place = this.#texts.get(key) ?? this.#texts.size + 1;
      this.#texts.set(key, place);
      this.#keys[at] = -place;
    }
  }

  at(row: number): number {
    return this.#keys[row] ?? NaN;
  }

  /** Keys of several rows: few, where a table of all would take the longest of a reading. */
  repeated(rows: number): ReadonlySet<number> {
    const sorted = this.#keys.slice(0, rows).sort();
    return new Set(sorted.filter((key, at) => key === sorted[at + 1]));
  }
}
