/** A whole number that a float holds exactly. */
const NUMBER = /^[1-9]\d{0,14}$/;

/** Keys that tell rows apart; numbers as they are, as a map of texts takes five times as long. */
export class KeyCells {
  /** A number, minus the index of a text, or NaN: no key. */
  readonly #keys: Float64Array;
  readonly #texts = new Map<string, number>();
  /** Whether each key is above the one before, as in most exports. */
  #isSorted = true;

  constructor(most: number) {
    this.#keys = new Float64Array(most);
  }

  /** Adds a row's key; rows come in order; an empty text is no key. */
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

  /** A row's key as a number; NaN where it has none. */
  at(row: number): number {
    return this.#keys[row] ?? NaN;
  }

  /** Keys of several rows, found by sorting: a map of all keys would take most of a reading's time. */
  repeated(rows: number): ReadonlySet<number> {
    if (this.#isSorted) return new Set();
    const sorted = this.#keys.slice(0, rows).sort();
    return new Set(sorted.filter((key, at) => key === sorted[at + 1]));
  }
}
